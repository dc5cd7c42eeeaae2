import { z } from 'zod'

import { languageLevels, type LanguageLevel, type SpokenLanguage } from '../case.ts'
import { and, type Answer, isIn, type Reading, settled, shared, type Truth } from '../rule.ts'

/** At least so many of these languages, each at the level or above; null where the text names no level. */
export const languagesParameters = z.strictObject({
  of: z.array(z.string().regex(/^[a-z]{2}$/, { error: 'must be an ISO 639-1 code, such as fr' })).min(1),
  level: z.enum(languageLevels).nullable(),
  count: z.int().min(1),
})

type Parameters = z.infer<typeof languagesParameters>

export type LanguagesFound = Parameters & {
  /** The languages that count towards the rule, as given: those that meet it, or else those of its list. */
  readonly has: readonly SpokenLanguage[]
}

type Given = {
  readonly parameters: Parameters
  readonly named: readonly string[]
  readonly noneOfThem: Answer<LanguagesFound>
}

export function languagesGiven(parameters: Parameters): Given {
  return { parameters, named: [...new Set(parameters.of)], noneOfThem: shared(false, told(parameters, nobody)) }
}

/** Enough of the named languages are spoken at the level or above. */
export function languages({ facts }: Reading, given: Given): Answer<LanguagesFound> {
  const { parameters, named } = given
  if (facts.languages === undefined) return settled(null, told(parameters, nobody), asked)
  let sure: SpokenLanguage[] | null = null
  let open: SpokenLanguage[] | null = null
  let has: SpokenLanguage[] | null = null
  for (const language of facts.languages ?? nobody) {
    const { code } = language
    if (code !== undefined && !isIn(named, code)) continue
    if (code !== undefined) has = added(has, language)
    const truth = meets(language, parameters.level)
    if (truth === true && (sure === null || !names(sure, code))) sure = added(sure, language)
    else if (truth === null) open = added(open, language)
  }
  const known = sure ?? nobody
  if (known.length >= parameters.count) return settled(true, told(parameters, known), asked)

  const more = open === null ? 0 : mostMore(open, known)
  const isOpen = Math.min(known.length + more, named.length) >= parameters.count
  if (has === null && !isOpen) return given.noneOfThem
  return settled(isOpen ? null : false, told(parameters, has ?? nobody), asked)
}

const asked = ['languages'] as const
const nobody: readonly SpokenLanguage[] = []

function told({ of, level, count }: Parameters, has: readonly SpokenLanguage[]): LanguagesFound {
  return { of, level, count, has }
}

/** Made when the first comes: most cases have none. */
function added(list: SpokenLanguage[] | null, language: SpokenLanguage): SpokenLanguage[] {
  if (list === null) return [language]
  list.push(language)
  return list
}

function names(languages: readonly SpokenLanguage[], code: string | undefined): boolean {
  return languages.some(language => language.code === code)
}

/** Of a language that may be one of those named: without its code, that is open. */
function meets({ code, level }: SpokenLanguage, least: LanguageLevel | null): Truth {
  const isNamed = code === undefined ? null : true
  if (least === null) return isNamed
  return and(isNamed, level === undefined ? null : reaches(level, least))
}

function reaches(level: LanguageLevel | null, least: LanguageLevel): boolean {
  // A1 to C2 stand in the order of their letters.
  return level !== null && level >= least
}

/** An open entry may be a language more; two of one language are one; each without a code may be another. */
function mostMore(open: readonly SpokenLanguage[], sure: readonly SpokenLanguage[]): number {
  const named = open.filter(({ code }) => code !== undefined && !names(sure, code)).map(({ code }) => code)
  return new Set(named).size + open.filter(({ code }) => code === undefined).length
}
