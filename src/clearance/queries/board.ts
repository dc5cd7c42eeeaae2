import { sql } from 'kysely'

import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { State } from '../../placements/index.ts'
import type { ItemState, Kind } from '../rules.ts'

/** An item as the board shows it: of health items no more than this is read. */
export type BoardItem = {
  readonly id: number
  readonly kind: Kind
  readonly isRequired: boolean
  readonly state: ItemState
  readonly validFrom: PlainDate | null
  readonly validUntil: PlainDate | null
}
export type BoardRow = {
  readonly id: number
  readonly name: string
  readonly office: string
  readonly state: State
  readonly startOn: PlainDate
  readonly endOn: PlainDate
  readonly items: readonly BoardItem[]
}

/**
 * Placements in sight that wait for papers, the earliest first day first: before the start, and extended ones. All: which
 * extended ones wait is a rule, so the page counts and cuts them. */
export async function boardRows(tx: ReadTx): Promise<BoardRow[]> {
  return tx
    .selectFrom('placements as p')
    .innerJoin('persons as i', 'i.id', 'p.personId')
    .innerJoin('offices as o', 'o.id', 'p.officeId')
    .where('p.state', 'in', ['agreed', 'postponed', 'clearance', 'cleared', 'extended'])
    .orderBy('p.startOn')
    .orderBy('p.id')
    .select(['p.id', 'o.name as office', 'p.state', 'p.startOn', 'p.endOn'])
    .select(sql<string>`i.given_name || ' ' || i.family_name`.as('name'))
    .select(
      sql<
        BoardItem[]
      >`(select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'isRequired', c.is_required,
        'state', c.state, 'validFrom', c.valid_from, 'validUntil', c.valid_until)), '[]')
        from clearance_items c where c.placement_id = p.id)`.as('items'),
    )
    .execute()
}
