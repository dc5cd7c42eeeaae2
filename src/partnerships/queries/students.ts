import { sql } from 'kysely'

import { isFinal, type State } from '../../placements/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { CohortPlacement } from '../queries.ts'

export const placementsPerPage = 50

/** `text`: words of a name or an office; `page` from 1. */
export type PlacementFilter = {
  readonly partners: readonly number[]
  readonly text: string
  readonly roundId: number | null
  readonly state: State | null
  readonly page: number
}

export type StudentPlacement = CohortPlacement & {
  readonly emergencyContact: { readonly name: string; readonly relation: string; readonly phone: string } | null
}

/**
 * What a partner knows of its students' placements: name, office, dates, whom to call while it lasts; nothing of health, papers
 * or evaluations. By name, a page at a time. @source domain.md, partner coordinator
 *
 * @returns one page, and how many there are in all
 */
export async function placementsOfPartners(
  tx: ReadTx,
  { partners, text, roundId, state, page }: PlacementFilter,
): Promise<{ readonly placements: StudentPlacement[]; readonly total: number }> {
  const about = sql<string>`i.given_name || ' ' || i.family_name || ' ' || o.name || ' ' || o.city`
  let query = tx
    .selectFrom('placements as p')
    .innerJoin('persons as i', 'i.id', 'p.personId')
    .innerJoin('offices as o', 'o.id', 'p.officeId')
    .where('p.partnerId', 'in', [0, ...partners])
  for (const word of text.split(/\s+/).filter(part => part !== ''))
    query = query.where(about, 'ilike', `%${word.replace(/[\\%_]/g, found => `\\${found}`)}%`)
  if (roundId !== null) query = query.where('p.roundId', '=', roundId)
  if (state !== null) query = query.where('p.state', '=', state)
  const rows = await query
    .orderBy('i.familyName')
    .orderBy('i.givenName')
    .orderBy('p.id')
    .select(['p.id', 'p.state', 'p.startOn', 'p.endOn', 'p.emergencyContact'])
    .select(sql<string>`i.given_name || ' ' || i.family_name`.as('name'))
    .select(sql<string>`o.name || ', ' || o.city`.as('office'))
    .select(sql<number>`(count(*) over ())::integer`.as('total'))
    .limit(placementsPerPage)
    .offset((page - 1) * placementsPerPage)
    .execute()
  const placements = rows.map(({ total: _, emergencyContact: contact, ...placement }) => ({
    ...placement,
    emergencyContact: isFinal(placement.state) ? null : (contact as StudentPlacement['emergencyContact']),
  }))
  return { placements, total: rows[0]?.total ?? 0 }
}

export type RoundChoice = { readonly id: number; readonly name: string }

/** The rounds of these partners, newest first. */
export async function roundsOfPartners(tx: ReadTx, partners: readonly number[]): Promise<RoundChoice[]> {
  return tx
    .selectFrom('rounds as r')
    .innerJoin('agreements as a', 'a.id', 'r.agreementId')
    .where('a.partnerId', 'in', [0, ...partners])
    .orderBy('r.opensOn', 'desc')
    .orderBy('r.id', 'desc')
    .select(['r.id', 'r.name'])
    .execute()
}
