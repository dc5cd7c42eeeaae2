import { assess } from '../eligibility/index.ts'
import { type Answers, caseOf, hasSense, isAnswered } from './answers.ts'
import type { Check, Question } from './questions.ts'
import { turningOf } from './turning.ts'

/**
 * The first question, in the order in which a person tells of themselves, whose answer can still turn the verdict.
 * Null where the verdict stands, or where all that could turn it was answered with "I do not know". A start that was left
 * open is any start: what turns the verdict for some day is asked.
 */
export function nextQuestion(check: Check, answers: Answers): Question | null {
  const { verdict, missing } = assess(check.policy, caseOf(check.given, answers))
  if (verdict !== 'needs-information') return null
  const open = check.questions.filter(
    question => missing.includes(question.fact) && !isAnswered(question, answers) && hasSense(question, answers),
  )
  return open.find(question => turningOf(check, answers, question) !== null) ?? null
}
