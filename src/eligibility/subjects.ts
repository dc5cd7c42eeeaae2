import { membersOf, type PolicyNode } from './nodes.ts'
import type { RuleName } from './names.ts'

/** What a careful reader of a programme's text looks for. A version says something on each, or says that its text does not. */
export const subjects = [
  'studies',
  'age',
  'graduation',
  'experience',
  'duration',
  'languages',
  'relatives',
  'documents',
  'stipend',
  'insurance',
  'health',
  'break',
] as const
export type Subject = (typeof subjects)[number]

/** What a rule speaks of; a rule that is not here speaks of none of them. */
const subjectOfRule: Readonly<Partial<Record<RuleName, Subject>>> = {
  age: 'age',
  studies: 'studies',
  enrolment: 'studies',
  'return-to-studies': 'studies',
  sponsorship: 'studies',
  interest: 'studies',
  scholarship: 'studies',
  'mandatory-internship': 'studies',
  graduation: 'graduation',
  experience: 'experience',
  duration: 'duration',
  languages: 'languages',
  relatives: 'relatives',
  documents: 'documents',
}

/** The subjects that a condition speaks of, each once. */
export function subjectsOf(node: PolicyNode): readonly Subject[] {
  if (!('rule' in node)) return [...new Set(membersOf(node).flatMap(subjectsOf))]
  const { about, mostDays } = node.parameters as { readonly about?: Subject; readonly mostDays?: number }
  // A degree whenever obtained says who may apply; a number of days served is experience in the organisation's bodies.
  if (isHeldDegree(node)) return ['studies', 'graduation']
  if (node.rule === 'former-service') return mostDays === 0 ? [] : ['experience']
  const subject = node.rule === 'judgement' ? about : subjectOfRule[node.rule]
  return subject === undefined ? [] : [subject]
}

/** A condition that asks for a degree and names no time since then: that there is none, or that nothing is said of it. */
export function isHeldDegree(node: PolicyNode): boolean {
  if (!('rule' in node) || node.rule !== 'graduation') return false
  return (node.parameters as { readonly months: number | null }).months === null
}
