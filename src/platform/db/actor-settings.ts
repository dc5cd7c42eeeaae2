import { hasRole, officesOf, partnersOf, type Actor } from '../actor/index.ts'

/** What row-level security is told of the asker: the settings that the policies of `db/migrations` read. */
export type ActorSettings = {
  readonly person: string
  readonly reach: 'system' | 'all' | 'none'
  readonly offices: string
  readonly partners: string
  readonly placements: 'all' | 'none'
  readonly health: 'all' | 'none'
  /** History of accounts: the administrator's. */
  readonly accounts: 'all' | 'none'
  /** Versions of the rules, their drafts and trials: written by the programme manager. */
  readonly policies: 'write' | 'none'
  /** Every role, wherever it holds: who may decide is asked by name. */
  readonly roles: string
  /** Where somebody is HR officer, and so handles cases; `offices` are also those whose cases a supervisor only reads. */
  readonly hrOffices: string
}

/** @returns null for a visitor, who is told nothing and so sees nothing that is guarded */
export function actorSettings(actor: Actor): ActorSettings | null {
  if (actor.kind === 'visitor') return null
  if (actor.kind === 'system')
    return {
      person: '',
      reach: 'system',
      offices: '',
      partners: '',
      placements: 'all',
      health: 'none',
      accounts: 'all',
      policies: 'none',
      roles: '',
      hrOffices: '',
    }
  return {
    person: String(actor.personId),
    reach: hasRole(actor, 'programme-manager', 'hr-director', 'auditor') ? 'all' : 'none',
    offices: braces(officesOf(actor, 'hr-officer', 'supervisor')),
    partners: braces(partnersOf(actor)),
    placements: hasRole(actor, 'medical-officer', 'finance-officer') ? 'all' : 'none',
    health: hasRole(actor, 'medical-officer') ? 'all' : 'none',
    accounts: hasRole(actor, 'administrator') ? 'all' : 'none',
    policies: hasRole(actor, 'programme-manager') ? 'write' : 'none',
    roles: braces([...new Set(actor.grants.map(({ role }) => role))]),
    hrOffices: braces(officesOf(actor, 'hr-officer')),
  }
}

function braces(ids: readonly (number | string)[]): string {
  return ids.length === 0 ? '' : `{${ids.join(',')}}`
}
