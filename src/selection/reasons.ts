/** Why a person was not selected: one flat list; each choice wants words to the person besides. */
export const reasonsNotSelected = [
  'others-closer',
  'studies',
  'skills',
  'languages',
  'dates',
  'letter',
  'interview',
  'documents',
  'no-place',
] as const
export type ReasonNotSelected = (typeof reasonsNotSelected)[number]

/** What an offer may hang on. */
export const conditionKinds = ['degree-result', 'funding', 'visa', 'clearance', 'other'] as const
export type ConditionKind = (typeof conditionKinds)[number]

export const decisionKinds = ['not-eligible', 'not-selected', 'reserve', 'offer'] as const
export type DecisionKind = (typeof decisionKinds)[number]
