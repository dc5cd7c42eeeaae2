/** Every rule that a policy may name: a closed list. */
export const ruleNames = [
  'age',
  'studies',
  'graduation',
  'languages',
  'sponsorship',
  'interest',
  'scholarship',
  'mandatory-internship',
  'experience',
  'duration',
  'enrolment',
  'return-to-studies',
  'nationality',
  'residence',
  'relatives',
  'former-service',
  'cooling-off',
  'former-application',
  'documents',
  'start-day',
  'start-terms',
  'judgement',
] as const
export type RuleName = (typeof ruleNames)[number]

/** What one rule says. `person`: the text leaves it to judgement; it counts as unknown, but no fact is asked for. */
export type Outcome = 'met' | 'not-met' | 'unknown' | 'person'

/** What all rules say together. `needs-a-person`: all that is open is a rule left to judgement. */
export type Verdict = 'eligible' | 'not-eligible' | 'needs-information' | 'needs-a-person'

/** Only `must` decides; what a text says "should" or prefers calls for a person's eye. */
export type Weight = 'must' | 'should'
