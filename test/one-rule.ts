import type { Application, Facts } from '../src/eligibility/case.ts'
import { catalogue } from '../src/eligibility/catalogue.ts'
import type { RuleName } from '../src/eligibility/names.ts'
import { type Answer, readingOf } from '../src/eligibility/rule.ts'

/** What one rule, with parameters as a policy gives them, says of a case. */
export function answerOf(rule: RuleName, parameters: object, facts: Facts, application: Application): Answer {
  const { ask, given } = catalogue[rule].bind(parameters)
  return ask(readingOf(facts, application), given)
}
