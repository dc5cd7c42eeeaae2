import { sql } from 'kysely'

import type { State } from '../../applications/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { ConditionKind } from '../reasons.ts'

export type Condition = {
  readonly id: number
  readonly kind: ConditionKind
  readonly wording: string
  readonly state: 'open' | 'met' | 'unmet' | 'waived'
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  readonly why: string
}

/** An offer as it was told, with the application's state as it is now. */
export type Offer = {
  readonly id: number
  readonly applicationId: number
  readonly reference: string
  readonly personId: number
  readonly state: State
  readonly isLatest: boolean
  readonly titles: Partial<Record<Language, string>> | null
  readonly officeName: string | null
  readonly city: string | null
  readonly country: string | null
  readonly contact: string | null
  readonly unit: string | null
  readonly overallSupervisor: string | null
  readonly directSupervisor: string | null
  readonly startOn: PlainDate
  readonly endOn: PlainDate
  readonly allowance: string | null
  readonly currency: string | null
  readonly expiresOn: PlainDate
  readonly madeBy: number
  readonly madeAt: Date
  readonly answeredAt: Date | null
  readonly conditions: readonly Condition[]
}

const offerRows = sql`
  select f.id, f.application_id, a.reference, a.person_id, a.state, f.start_on::text, f.end_on::text, f.expires_on::text, f.made_by, f.made_at,
    f.answered_at, f.allowance::text, f.currency, o.name as office_name, o.city, o.country,
    coalesce(o.contact_email, (select contact_email from organisation)) as contact, u.name as unit,
    not exists (select from offers l where l.application_id = f.application_id and l.id > f.id) as is_latest,
    (select json_object_agg(t.language, t.title) from notice_texts t where t.notice_id = a.notice_id) as titles,
    os.given_name || ' ' || os.family_name as overall_supervisor, ds.given_name || ' ' || ds.family_name as direct_supervisor,
    coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'wording', c.wording, 'state', c.state,
        'decidedBy', p.given_name || ' ' || p.family_name, 'decidedAt', c.decided_at, 'why', c.why) order by c.id)
      from offer_conditions c left join persons p on p.id = c.decided_by where c.offer_id = f.id), '[]') as conditions
  from offers f join applications a on a.id = f.application_id
  left join offices o on o.id = a.office_id left join units u on u.id = f.unit_id
  left join persons os on os.id = f.overall_supervisor_id left join persons ds on ds.id = f.direct_supervisor_id`

/** What a form about a condition was filled in before: compared when it is sent. */
export function conditionStamp({ state, decidedAt }: Pick<Condition, 'state' | 'decidedAt'>): string {
  return `${state}.${decidedAt === null ? 0 : new Date(decidedAt).getTime()}`
}

export async function offerById(tx: ReadTx, id: number): Promise<Offer | null> {
  const { rows } = await sql<Offer>`${offerRows} where f.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** The offer that stands: the latest of the case, or null where none was made. */
export async function latestOffer(tx: ReadTx, applicationId: number): Promise<Offer | null> {
  const { rows } =
    await sql<Offer>`${offerRows} where f.application_id = ${applicationId} order by f.id desc limit 1`.execute(tx)
  return rows[0] ?? null
}

export type ConditionPlace = {
  readonly applicationId: number
  readonly state: Condition['state']
  readonly decidedBy: number | null
  readonly decidedByName: string
  readonly decidedAt: string | null
}

/** Which case a condition belongs to, and who said last what of it. */
export async function conditionPlace(tx: ReadTx, id: number): Promise<ConditionPlace | null> {
  const { rows } = await sql<Omit<ConditionPlace, 'decidedAt'> & { decidedAt: Date | null }>`
    select f.application_id, c.state, c.decided_by, c.decided_at,
      coalesce(p.given_name || ' ' || p.family_name, '') as decided_by_name
    from offer_conditions c join offers f on f.id = c.offer_id left join persons p on p.id = c.decided_by
    where c.id = ${id}`.execute(tx)
  const row = rows[0]
  return row === undefined ? null : { ...row, decidedAt: row.decidedAt?.toISOString() ?? null }
}
