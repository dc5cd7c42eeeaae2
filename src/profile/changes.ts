import { isDeepStrictEqual } from 'node:util'

import type { Facts } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { factsFrom } from './facts.ts'
import { profileSections, type Profile, type SectionName } from './sections.ts'
import { profileSummaryRows, type SummaryRow } from './summary.ts'

/** A part of a profile that differs from what it was, with the rows that differ. */
export type SectionChange = {
  readonly section: SectionName
  readonly title: string
  /** Whether the rules read something that changed; a new telephone number is no matter of theirs. */
  readonly isOfRules: boolean
  readonly before: readonly SummaryRow[]
  readonly after: readonly SummaryRow[]
}

const factsOfSection: Readonly<Record<SectionName, readonly (keyof Facts)[]>> = {
  identity: ['birthDate', 'nationalities', 'residence'],
  studies: ['studies'],
  languages: ['languages'],
  experience: ['relevantExperienceMonths'],
  service: ['formerService'],
  sponsorship: ['scholarship', 'internshipMandatory', 'sponsor'],
  interests: ['relevantInterest'],
  relatives: ['relatives'],
}

/**
 * What a person has changed since a profile was frozen, in words, in the order of the sections; [] where it says the same.
 *
 * @param on the day up to which experience that goes on is counted in both, so that time alone changes nothing
 */
export function profileChanges(
  language: Language,
  { then, now }: { readonly then: Profile; readonly now: Profile },
  on: PlainDate,
): SectionChange[] {
  const [before, after] = [then, now].map(profile => profileSummaryRows(language, profile, on))
  const [factsThen, factsNow] = [factsFrom(then, on), factsFrom(now, on)]
  return profileSections.flatMap((section, index) => {
    const [was, is] = [before?.[index], after?.[index]]
    if (was === undefined || is === undefined) return []
    const isOfRules = factsOfSection[section].some(key => !isDeepStrictEqual(factsThen[key], factsNow[key]))
    const change = { section, title: is.title, before: without(was.rows, is.rows), after: without(is.rows, was.rows) }
    return isOfRules || change.before.length + change.after.length > 0 ? [{ ...change, isOfRules }] : []
  })
}

/** Rows that the other side has not. Each row of the other stands against one: two alike are two. */
function without(rows: readonly SummaryRow[], others: readonly SummaryRow[]): SummaryRow[] {
  const left = others.map(wordsOf)
  return rows.filter(row => {
    const at = left.indexOf(wordsOf(row))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function wordsOf({ term, detail }: SummaryRow): string {
  return JSON.stringify([term, detail])
}
