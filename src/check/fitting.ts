import { assess, policyById, type Policy } from '../eligibility/index.ts'
import type { NoticeToFit } from '../notices/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import { type Answers, caseOf } from './answers.ts'
import { needsMorePapers } from './needs.ts'
import type { Given } from './questions.ts'

/**
 * The notices under whose rules these answers are a yes: for their own start where they name one, else for a start that is still
 * to be agreed; for a length that they offer, the nearest to what was wished for.
 */
export function fitting(notices: readonly NoticeToFit[], answers: Answers, today: PlainDate): readonly NoticeToFit[] {
  return notices.filter(({ policyId, startOn, monthsMin: min, monthsMax: max, country: hostCountry }) => {
    const policy = policyById(policyId)
    if (policy === null) return false
    const given = { today, startOn, months: { min, max }, hostCountry, needsMorePapers: needsMorePapers(policy) }
    return lengthsOf(answers, { min, max }).some(months => isYes(policy, given, { ...answers, months: String(months) }))
  })
}

/** Where no length was wished for, the shortest and the longest that is offered. */
function lengthsOf({ months }: Answers, { min, max }: { readonly min: number; readonly max: number }): number[] {
  const wished = Number(months)
  return Number.isNaN(wished) ? [min, max] : [Math.min(Math.max(wished, min), max)]
}

function isYes(policy: Policy, given: Given, answers: Answers): boolean {
  const { verdict, missing, startWindows } = assess(policy, caseOf(given, answers))
  if (verdict === 'eligible') return true
  return verdict === 'needs-information' && missing.every(fact => fact === 'startOn') && startWindows.length > 0
}
