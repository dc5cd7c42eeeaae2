import { sql } from 'kysely'

import type { PlainDate } from '../platform/days/index.ts'
import type { ReadTx } from '../platform/db/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { State } from './states.ts'

export type Supervisor = {
  readonly personId: number
  readonly kind: 'overall' | 'direct'
  readonly name: string
  readonly email: string
  readonly language: Language
}

export type EmergencyContact = { readonly name: string; readonly relation: string; readonly phone: string }

/** A placement with the names that its pages, papers and mails use. */
export type Placement = {
  readonly id: number
  readonly applicationId: number
  readonly personId: number
  readonly name: string
  readonly givenName: string
  readonly email: string
  readonly language: Language
  readonly title: string
  readonly officeId: number
  readonly office: string
  readonly city: string
  readonly country: string
  readonly unit: string | null
  readonly partnerId: number | null
  readonly partner: string | null
  readonly roundId: number | null
  readonly policyId: string
  readonly state: State
  readonly startOn: PlainDate
  readonly endOn: PlainDate
  readonly emergencyContact: EmergencyContact | null
  readonly supervisors: readonly Supervisor[]
  readonly supervisorIds: readonly number[]
}

/** One placement in sight, or null. Supervisors: overall first. */
export async function placementOf(tx: ReadTx, id: number): Promise<Placement | null> {
  const row = await tx
    .selectFrom('placements as p')
    .innerJoin('persons as i', 'i.id', 'p.personId')
    .innerJoin('offices as o', 'o.id', 'p.officeId')
    .leftJoin('units as u', 'u.id', 'p.unitId')
    .leftJoin('partners as r', 'r.id', 'p.partnerId')
    .where('p.id', '=', id)
    .select([
      'p.id',
      'p.applicationId',
      'p.personId',
      'p.title',
      'p.officeId',
      'p.partnerId',
      'p.roundId',
      'p.policyId',
    ])
    .select(['p.state', 'p.startOn', 'p.endOn', 'p.emergencyContact', 'i.givenName', 'i.email', 'i.language'])
    .select(['o.name as office', 'o.city', 'o.country', 'u.name as unit', 'r.name as partner'])
    .select(sql<string>`i.given_name || ' ' || i.family_name`.as('name'))
    .executeTakeFirst()
  if (row === undefined) return null
  const supervisors = await supervisorsOf(tx, id)
  return {
    ...row,
    emergencyContact: row.emergencyContact as EmergencyContact | null,
    supervisors,
    supervisorIds: supervisors.map(({ personId }) => personId),
  }
}

async function supervisorsOf(tx: ReadTx, id: number): Promise<Supervisor[]> {
  return tx
    .selectFrom('placementSupervisors as s')
    .innerJoin('persons as p', 'p.id', 's.personId')
    .where('s.placementId', '=', id)
    .orderBy('s.kind')
    .select(['s.personId', 's.kind', 'p.email', 'p.language'])
    .select(sql<string>`p.given_name || ' ' || p.family_name`.as('name'))
    .execute()
}

/** The placements of one person, newest first: ids and states. */
export async function placementsOfPerson(
  tx: ReadTx,
  personId: number,
): Promise<{ readonly id: number; readonly state: State; readonly title: string; readonly startOn: PlainDate }[]> {
  return tx
    .selectFrom('placements')
    .where('personId', '=', personId)
    .orderBy('id', 'desc')
    .select(['id', 'state', 'title', 'startOn'])
    .execute()
}

/** The internships of a person that are over, by their days as they were served. */
export async function servedBy(
  tx: ReadTx,
  personId: number,
): Promise<{ readonly from: PlainDate; readonly to: PlainDate }[]> {
  return tx
    .selectFrom('placements')
    .where('personId', '=', personId)
    .where('state', 'in', ['completed', 'ended-early'])
    .orderBy('startOn')
    .orderBy('id')
    .select(['startOn as from', 'endOn as to'])
    .execute()
}

/** The months that the partnership agreement of a placement's round allows at most; null without a round. */
export async function agreementMonths(tx: ReadTx, roundId: number | null): Promise<number | null> {
  if (roundId === null) return null
  const row = await tx
    .selectFrom('rounds as r')
    .innerJoin('agreements as a', 'a.id', 'r.agreementId')
    .where('r.id', '=', roundId)
    .select('a.monthsMax')
    .executeTakeFirst()
  return row?.monthsMax ?? null
}
