import { policyById, readPolicy, type Policy } from '../eligibility/index.ts'

/** What a trial remembers of what it tried: the content of a draft, or of a known version its name alone. */
export type Tried = { readonly policyId: string; readonly content: unknown }

/** The version that a trial is of; null where it is known no more. */
export function triedPolicy({ policyId, content }: Tried): Policy | null {
  if (content === null) return policyById(policyId)
  const read = readPolicy(content)
  return read.ok ? read.value : null
}

/** How a form names a draft among the known versions, whose names have no colon. */
export function draftChoice(draft: number): string {
  return `draft:${draft}`
}

/** @returns the number of the draft, or null where a known version was chosen */
export function draftChosen(choice: string): number | null {
  const match = /^draft:([1-9]\d{0,8})$/.exec(choice)
  return match === null ? null : Number(match[1])
}
