import { assess, policyById } from '../eligibility/index.ts'
import type { NoticeToFit } from '../notices/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import { type Answers, caseOf } from './answers.ts'
import { needsMorePapers } from './needs.ts'

/**
 * The notices under whose rules these answers are a yes: for their own start and length where they name them, else for a
 * start that is still to be agreed.
 */
export function fitting(notices: readonly NoticeToFit[], answers: Answers, today: PlainDate): readonly NoticeToFit[] {
  return notices.filter(({ policyId, startOn, monthsMin: min, monthsMax: max, country: hostCountry }) => {
    const policy = policyById(policyId)
    if (policy === null) return false
    const given = { today, startOn, months: { min, max }, hostCountry, needsMorePapers: needsMorePapers(policy) }
    const { verdict, missing, startWindows } = assess(policy, caseOf(given, answers))
    if (verdict === 'eligible') return true
    const isToAgree = missing.every(fact => fact === 'startOn' || fact === 'months') && startWindows.length > 0
    return verdict === 'needs-information' && isToAgree
  })
}
