import type { RoleName } from '../../../platform/actor/index.ts'

/** With the article that a sentence needs. */
const roles: Partial<Record<RoleName, string>> = {
  'hr-director': 'the director of human resources',
  'programme-manager': 'the programme manager',
  'hr-officer': 'an HR officer of the office',
}

export const en = {
  role: (role: RoleName) => roles[role] ?? 'a person whom the policy names',
  held: (role: string) =>
    `The rules say that a condition is not met. This application goes on only if ${role} decides so, by name and with a reason. The office may also confirm, by name, that the application is not eligible.`,
  open: 'Go on against the rules',
  title: 'Go on against the rules',
  lede: 'The program found that a condition is not met. You decide, by name, that the application goes on all the same. Its stage does not change: the office goes on from here.',
  findings: 'What you override',
  reason: 'Your reason',
  reasonHint: (language: string) =>
    `The person reads it as you write it, and so does whoever reviews this later. Say why an exception is right here. The person reads our mail in ${language}.`,
  submit: 'Let it go on',
  shown: 'Decided against the rules',
  by: (name: string, day: string) => `${name}, ${day}`,
}
export type OverrideMessages = typeof en
