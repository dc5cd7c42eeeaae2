import type { LanguageLevel } from '../case.ts'

/** `bound`: the end that a rule sets; `both` where either does, or where that is not known. */
type Days = { readonly from: string; readonly to: string; readonly bound: 'from' | 'to' | 'both' }
type Conditions = { readonly count: number; readonly all: string }
type Languages = { readonly count: number; readonly isMore: boolean }

type Yes = {
  readonly if: (conditions: Conditions) => string
  readonly between: (days: Days) => string
  readonly ifBetween: (conditions: Conditions, days: Days) => string
}

function start({ from, to, bound }: Days): string {
  if (from === to) return `a start on ${from}`
  if (bound === 'from') return `a start from ${from} on`
  return bound === 'to' ? `a start by ${to} at the latest` : `a start from ${from} to ${to}`
}

const isLater = ({ from, to, bound }: Days): boolean => bound === 'from' && from !== to

const sure: Yes = {
  if: ({ all }) => `It would be a yes if ${all}.`,
  between: days =>
    isLater(days) ? `Not now, but it would be a yes for ${start(days)}.` : `It would be a yes for ${start(days)}.`,
  ifBetween: ({ all }, days) => `It would be a yes if ${all}, for ${start(days)}.`,
}

const last = 'A person would then decide what the rules leave to judgement.'

const withPerson: Yes = {
  if: ({ all }) => `It could be a yes if ${all}. ${last}`,
  between: days =>
    isLater(days)
      ? `Not now, but it could be a yes for ${start(days)}. ${last}`
      : `It could be a yes for ${start(days)}. ${last}`,
  ifBetween: ({ all }, days) => `It could be a yes if ${all}, for ${start(days)}. ${last}`,
}

export const en = {
  /** `withPerson`: nothing else stands in the way, and a person has the last word. */
  yes: { sure, withPerson },
  condition: {
    sponsor: 'an institution sponsors you to work in an area that matters to both sides',
    scholarship: 'you hold a scholarship for internships in international organisations',
    internshipMandatory: 'the university confirms that the internship is mandatory',
    relevantInterest: 'your interests or studies cover an area that is relevant to the organisation',
    months: (n: number): string => (n === 1 ? 'the internship lasts 1 month' : `the internship lasts ${n} months`),
    languages: (of: string, level: LanguageLevel | null, { count, isMore }: Languages): string => {
      const speak = isMore ? 'you also speak' : 'you speak'
      const which = count === 1 ? of : `${count} of these languages (${of})`
      return level === null ? `${speak} ${which}` : `${speak} ${which} at level ${level} or above`
    },
    documents: (papers: string): string => `you attach this as the rule asks: ${papers}`,
    appliedOn: (day: string): string => `you apply on or soon after ${day}`,
  },
}

export type AdviceMessages = typeof en
