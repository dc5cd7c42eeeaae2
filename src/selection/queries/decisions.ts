import { sql } from 'kysely'

import type { State } from '../../applications/index.ts'
import type { Actor } from '../../platform/actor/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { DecisionRow } from '../decision.ts'
import { visibleTo } from './queue.ts'

/** A decision that was written down and not told yet. */
export type PreparedRow = DecisionRow & {
  readonly id: number
  readonly applicationId: number
  readonly reference: string
  readonly state: State
  readonly personId: number
  readonly officeIds: readonly number[]
  readonly name: string
  readonly givenName: string
  readonly language: Language
  readonly titles: Partial<Record<Language, string>> | null
  readonly officeName: string | null
  readonly contact: string | null
  readonly decidedBy: string
  readonly decidedAt: Date
  readonly answerBy: string | null
}

/** Together in one release, at most: so that a person can read the page that shows who gets what. */
export const releasedAtOnce = 200

/** Prepared decisions in the asker's sight, the oldest promise first. @param ids only these, or null for all */
export async function preparedDecisions(
  tx: ReadTx,
  actor: Actor,
  ids: readonly number[] | null = null,
): Promise<PreparedRow[]> {
  const { rows } = await sql<PreparedRow>`
    select d.id, d.kind, d.reason_code, d.reason, d.terms, d.decided_at, a.id as application_id, a.reference, a.state, a.person_id,
      case when a.office_id is not null then array[a.office_id]
        else array(select k.id from offices k where k.kind = a.office_kind and k.closed_on is null) end as office_ids,
      p.given_name || ' ' || p.family_name as name, p.given_name, p.language, o.name as office_name, a.answer_by::text,
      coalesce(o.contact_email, (select contact_email from organisation)) as contact,
      (select json_object_agg(t.language, t.title) from notice_texts t where t.notice_id = a.notice_id) as titles,
      b.given_name || ' ' || b.family_name as decided_by
    from decisions d join applications a on a.id = d.application_id join persons p on p.id = a.person_id
    join persons b on b.id = d.decided_by left join offices o on o.id = a.office_id
    where d.released_at is null and d.taken_back_at is null and ${visibleTo(actor)}
      and ${ids === null ? sql`true` : sql`d.id = any (${ids}::int[])`}
    order by a.answer_by nulls last, d.id limit ${releasedAtOnce}`.execute(tx)
  return rows
}

export type ToldDecision = DecisionRow & {
  readonly id: number
  readonly decidedBy: string
  readonly decidedAt: Date
  readonly releasedAt: Date | null
}

/** All decisions of one case that were not taken back, newest first. */
export async function decisionsOf(tx: ReadTx, applicationId: number): Promise<ToldDecision[]> {
  const { rows } = await sql<ToldDecision>`
    select d.id, d.kind, d.reason_code, d.reason, d.terms, d.decided_at, d.released_at,
      b.given_name || ' ' || b.family_name as decided_by
    from decisions d join persons b on b.id = d.decided_by
    where d.application_id = ${applicationId} and d.taken_back_at is null order by d.id desc`.execute(tx)
  return rows
}
