import type { Language } from '../i18n/languages.ts'

/** Roles that an administrator grants. Every signed-in person is an applicant besides: one account for life. */
export const roles = [
  'supervisor',
  'hr-officer',
  'programme-manager',
  'hr-director',
  'medical-officer',
  'finance-officer',
  'partner-coordinator',
  'funder',
  'interviewer',
  'auditor',
  'administrator',
] as const
export type RoleName = (typeof roles)[number]

/** A role and where it holds: in one office, for one partner, for one fund, or (all three null) everywhere. */
export type Grant = {
  readonly role: RoleName
  readonly officeId: number | null
  readonly partnerId: number | null
  readonly fundId: number | null
}

export type SignedIn = {
  readonly kind: 'person'
  readonly personId: number
  readonly name: string
  readonly language: Language
  readonly grants: readonly Grant[]
  /** Has, or had, a placement: decides what the header offers, never what is allowed. */
  readonly isIntern?: boolean
}

/** Who asks. `system` is the worker and the command line; it never stands for a person. */
export type Actor = { readonly kind: 'visitor' } | SignedIn | { readonly kind: 'system' }

export const visitor: Actor = { kind: 'visitor' }
export const system: Actor = { kind: 'system' }

export function hasRole(actor: Actor, ...names: readonly RoleName[]): boolean {
  return actor.kind === 'person' && actor.grants.some(grant => names.includes(grant.role))
}

/** Whether a role of the actor holds in this office. Roles without an office hold in all. */
export function hasRoleIn(actor: Actor, officeId: number | null, ...names: readonly RoleName[]): boolean {
  return (
    actor.kind === 'person' &&
    actor.grants.some(grant => names.includes(grant.role) && (grant.officeId === null || grant.officeId === officeId))
  )
}

export function officesOf(actor: Actor, ...names: readonly RoleName[]): number[] {
  if (actor.kind !== 'person') return []
  const ids = actor.grants.filter(grant => names.includes(grant.role)).map(grant => grant.officeId)
  return [...new Set(ids.filter(id => id !== null))]
}

export function partnersOf(actor: Actor): number[] {
  if (actor.kind !== 'person') return []
  return [...new Set(actor.grants.map(grant => grant.partnerId).filter(id => id !== null))]
}

export function isSelf(actor: Actor, personId: number): boolean {
  return actor.kind === 'person' && actor.personId === personId
}

/** The person's number where there is one: for the "by" of an event; null for visitor and system. */
export function personOf(actor: Actor): number | null {
  return actor.kind === 'person' ? actor.personId : null
}
