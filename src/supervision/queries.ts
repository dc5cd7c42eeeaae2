import { sql } from 'kysely'

import { hasRole, officesOf, personOf, type Actor } from '../platform/actor/index.ts'
import type { Instant } from '../platform/clock/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import type { ReadTx } from '../platform/db/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { State } from '../placements/index.ts'
import type { Answers, Side } from './rules.ts'

export type CheckIn = {
  readonly id: number
  readonly plannedOn: PlainDate
  readonly heldOn: PlainDate | null
  readonly note: string
}

/** The talks of a placement, planned and held, in the order of their days. */
export async function checkInsOf(tx: ReadTx, placementId: number): Promise<CheckIn[]> {
  return tx
    .selectFrom('checkIns')
    .where('placementId', '=', placementId)
    .orderBy('plannedOn')
    .orderBy('id')
    .select(['id', 'plannedOn', 'heldOn', 'note'])
    .execute()
}

export type Goal = {
  readonly id: number
  readonly kind: 'objective' | 'output'
  readonly wording: string
  readonly isMet: boolean | null
  readonly confirmedBy: string | null
  readonly note: string
}

/** Objectives, then outputs, each in their order. */
export async function goalsOf(tx: ReadTx, placementId: number): Promise<Goal[]> {
  return tx
    .selectFrom('goals as g')
    .leftJoin('persons as p', 'p.id', 'g.confirmedBy')
    .where('g.placementId', '=', placementId)
    .orderBy('g.kind')
    .orderBy('g.position')
    .select(['g.id', 'g.kind', 'g.wording', 'g.isMet', 'g.note'])
    .select(sql<string | null>`p.given_name || ' ' || p.family_name`.as('confirmedBy'))
    .execute()
}

export type Evaluation = { readonly side: Side; readonly answers: Answers; readonly by: string; readonly at: Instant }

/** At most one of each side. */
export async function evaluationsOf(tx: ReadTx, placementId: number): Promise<Evaluation[]> {
  const rows = await tx
    .selectFrom('evaluations as e')
    .innerJoin('persons as p', 'p.id', 'e.personId')
    .where('e.placementId', '=', placementId)
    .orderBy('e.side')
    .select(['e.side', 'e.answers', 'e.at'])
    .select(sql<string>`p.given_name || ' ' || p.family_name`.as('by'))
    .execute()
  return rows.map(row => ({ ...row, answers: row.answers as Answers }))
}

/** What a certificate says, frozen on the day of its issue. */
export type CertificateFacts = {
  readonly organisation: string
  readonly name: string
  readonly title: string
  readonly office: string
  readonly city: string
  readonly country: string
  readonly unit: string | null
  readonly startOn: PlainDate
  readonly endOn: PlainDate
  readonly supervisors: readonly string[]
  readonly objectives: { readonly met: number; readonly of: number }
  readonly outputs: { readonly met: number; readonly of: number }
}
export type Certificate = {
  readonly placementId: number
  readonly number: string
  readonly language: Language
  readonly facts: CertificateFacts
  readonly issuedAt: Instant
}

export async function certificateOf(tx: ReadTx, placementId: number): Promise<Certificate | null> {
  const row = await selectCertificates(tx).where('placementId', '=', placementId).executeTakeFirst()
  return row === undefined ? null : { ...row, facts: row.facts as unknown as CertificateFacts }
}

/** By its number, for whoever holds the paper. */
export async function certificateByNumber(tx: ReadTx, number: string): Promise<Certificate | null> {
  const row = await selectCertificates(tx).where('number', '=', number).executeTakeFirst()
  return row === undefined ? null : { ...row, facts: row.facts as unknown as CertificateFacts }
}

function selectCertificates(tx: ReadTx) {
  return tx.selectFrom('certificates').select(['placementId', 'number', 'language', 'facts', 'issuedAt'])
}

export type ListRow = {
  readonly id: number
  readonly name: string
  readonly title: string
  readonly office: string
  readonly state: State
  readonly startOn: PlainDate
  readonly endOn: PlainDate
  /** The next talk that is planned and was not held. */
  readonly nextCheckIn: PlainDate | null
}

export const listPageSize = 50

/**
 * The placements that a person works with, those under way and before first, by first day; a page of `listPageSize` and one more
 * where there are more. A supervisor sees those that they supervise, an officer those of their offices.
 */
export async function placementList(tx: ReadTx, actor: Actor, page: number): Promise<ListRow[]> {
  const offices = officesOf(actor, 'hr-officer')
  const seesAll = hasRole(actor, 'programme-manager', 'hr-director', 'auditor')
  return tx
    .selectFrom('placements as p')
    .innerJoin('persons as i', 'i.id', 'p.personId')
    .innerJoin('offices as o', 'o.id', 'p.officeId')
    .where(eb =>
      seesAll
        ? eb.lit(true)
        : eb.or([
            ...(offices.length === 0 ? [] : [eb('p.officeId', 'in', offices)]),
            eb.exists(
              eb
                .selectFrom('placementSupervisors as s')
                .whereRef('s.placementId', '=', 'p.id')
                .where('s.personId', '=', personOf(actor) ?? 0)
                .select('s.personId'),
            ),
          ]),
    )
    .orderBy(sql`p.state in ('completed', 'ended-early', 'cancelled')`)
    .orderBy('p.startOn')
    .orderBy('p.id')
    .limit(listPageSize + 1)
    .offset((page - 1) * listPageSize)
    .select(['p.id', 'p.title', 'o.name as office', 'p.state', 'p.startOn', 'p.endOn'])
    .select(sql<string>`i.given_name || ' ' || i.family_name`.as('name'))
    .select(eb =>
      eb
        .selectFrom('checkIns as c')
        .whereRef('c.placementId', '=', 'p.id')
        .where('c.heldOn', 'is', null)
        .select(({ fn }) => fn.min('c.plannedOn').as('day'))
        .as('nextCheckIn'),
    )
    .execute()
}
