import { z } from 'zod'

import { languageLevels, type LanguageLevel, type SpokenLanguage } from '../case.ts'
import { and, type Answer, type Reading, settled, type Truth } from '../rule.ts'

/** At least so many of these languages, each at the level or above. */
export const languagesParameters = z.strictObject({
  of: z.array(z.string().regex(/^[a-z]{2}$/, { error: 'must be an ISO 639-1 code, such as fr' })).min(1),
  level: z.enum(languageLevels),
  count: z.int().min(1),
})

type Parameters = z.infer<typeof languagesParameters>

export type LanguagesFound = Parameters & {
  /** The languages that count towards the rule, as given: those that meet it, or else those of its list. */
  readonly has: readonly SpokenLanguage[]
}

/** Enough of the named languages are spoken at the level or above. */
export function languages(reading: Reading, parameters: Parameters): Answer<LanguagesFound> {
  const given = reading.facts.languages
  if (given === undefined) return settled(null, { ...parameters, has: [] }, ['languages'])
  const spoken = given ?? []
  const meeting = spoken.filter(language => meets(language, parameters) === true)
  const sure = new Set(meeting.map(({ code }) => code))
  // An open entry may be a language more, but never more languages than the list has.
  const open = spoken.filter(language => meets(language, parameters) === null && !sure.has(language.code))
  const most = Math.min(sure.size + mostMore(open), parameters.of.length)

  const truth = sure.size >= parameters.count ? true : most >= parameters.count ? null : false
  const has = truth === true ? meeting : spoken.filter(({ code }) => code !== undefined && parameters.of.includes(code))
  return settled(truth, { ...parameters, has }, ['languages'])
}

function meets({ code, level }: SpokenLanguage, { of, level: least }: Parameters): Truth {
  return and(code === undefined ? null : of.includes(code), level === undefined ? null : reaches(level, least))
}

function reaches(level: LanguageLevel | null, least: LanguageLevel): boolean {
  return level !== null && languageLevels.indexOf(level) >= languageLevels.indexOf(least)
}

/** Two open entries of one language are one language; each entry without a code may be another. */
function mostMore(open: readonly SpokenLanguage[]): number {
  const named = new Set(open.filter(({ code }) => code !== undefined).map(({ code }) => code))
  return named.size + open.filter(({ code }) => code === undefined).length
}
