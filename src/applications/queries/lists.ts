import { sql } from 'kysely'

import type { OfficeKind } from '../../notices/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { State as PlacementState } from '../../placements/states.ts'
import type { State } from '../states.ts'

export type ListedApplication = {
  readonly id: number
  readonly reference: string
  readonly state: State
  readonly createdAt: Instant
  /** Of the internship that it led to; null where there is none. */
  readonly placementState: PlacementState | null
  readonly answerBy: PlainDate | null
  readonly closesOn: PlainDate | null
  readonly offerExpiresOn: PlainDate | null
  /** Of the notice, in each language that it has; empty for standing applications. */
  readonly titles: Partial<Record<Language, string>>
  readonly noticeReference: string | null
  readonly officeName: string | null
  readonly city: string | null
  readonly country: string | null
  readonly officeKind: OfficeKind | null
}

/** A person's applications, those that changed last first. One query, however many there are. */
export async function applicationsOf(tx: ReadTx, personId: number): Promise<ListedApplication[]> {
  return tx
    .selectFrom('applications as a')
    .leftJoin('notices as n', 'n.id', 'a.noticeId')
    .leftJoin('placements as p', 'p.applicationId', 'a.id')
    .leftJoin('offices as o', 'o.id', 'a.officeId')
    .where('a.personId', '=', personId)
    .orderBy('a.stateSince', 'desc')
    .orderBy('a.id', 'desc')
    .select([
      'a.id',
      'a.reference',
      'a.state',
      'p.state as placementState',
      'a.createdAt',
      'a.answerBy',
      'a.officeKind',
      'n.closesOn',
      'n.reference as noticeReference',
      'o.name as officeName',
      'o.city',
      'o.country',
      sql<PlainDate | null>`(select f.expires_on from offers f where f.application_id = a.id order by f.id desc limit 1)`.as(
        'offerExpiresOn',
      ),
      titlesOfNotice().as('titles'),
    ])
    .execute()
}

/** The titles of the notice of `a`, by language. */
export function titlesOfNotice(): ReturnType<typeof sql<Partial<Record<Language, string>>>> {
  return sql<Partial<Record<Language, string>>>`(
    select coalesce(json_object_agg(t.language, t.title order by t.language), '{}')
    from notice_texts t where t.notice_id = a.notice_id)`
}
