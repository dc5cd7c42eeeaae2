import type { LanguageLevel } from '../case.ts'

type Days = { readonly from: string; readonly to: string }

export const en = {
  yesIf: (conditions: string, _count: number): string => `It would be a yes if ${conditions}.`,
  yesBetween: ({ from, to }: Days): string =>
    from === to ? `It would be a yes for a start on ${from}.` : `It would be a yes for a start from ${from} to ${to}.`,
  yesIfBetween: (conditions: string, _count: number, { from, to }: Days): string =>
    from === to
      ? `It would be a yes if ${conditions}, for a start on ${from}.`
      : `It would be a yes if ${conditions}, for a start from ${from} to ${to}.`,
  condition: {
    sponsor: 'an institution sponsors you to work in an area that matters to both sides',
    scholarship: 'you hold a scholarship for internships in international organisations',
    internshipMandatory: 'the university confirms that the internship is mandatory',
    relevantInterest: 'your interests or studies cover an area that is relevant to the organisation',
    months: (n: number): string => (n === 1 ? 'the internship lasts 1 month' : `the internship lasts ${n} months`),
    languages: (of: string, level: LanguageLevel | null): string =>
      level === null ? `you speak ${of}` : `you speak ${of} at level ${level} or above`,
    documents: (papers: string): string => `you attach this as the rule asks: ${papers}`,
    appliedOn: (day: string): string => `you apply on or soon after ${day}`,
  },
}

export type AdviceMessages = typeof en
