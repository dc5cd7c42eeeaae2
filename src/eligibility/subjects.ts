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
  const { about } = node.parameters as { readonly about?: Subject }
  const subject = node.rule === 'judgement' ? about : subjectOfRule[node.rule]
  return subject === undefined ? [] : [subject]
}
