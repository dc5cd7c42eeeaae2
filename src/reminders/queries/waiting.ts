import { sql, type RawBuilder } from 'kysely'

import { inSelection } from '../../applications/index.ts'
import { isHealthItem, kinds } from '../../clearance/index.ts'
import { hasRole, officesOf, partnersOf, type SignedIn } from '../../platform/actor/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Matter } from '../clocks.ts'
import { homeOffice } from './places.ts'

/** One thing that waits for somebody of the staff: no name in it, as mail is read by others too. */
export type Matters = {
  readonly matter: Matter
  readonly dueOn: PlainDate
  /** '' where the reader may not see the application. */
  readonly reference: string
  readonly what: string
  readonly placementId: number
  /** Of the application, the clearance item or the talk. */
  readonly id: number
}

const healthKinds = kinds.filter(isHealthItem)

/** What waits for a person in their placements and for their partners, in their own sight. One query, oldest first. */
export async function mattersOf(tx: ReadTx, actor: SignedIn): Promise<Matters[]> {
  const parts = [
    ...ofOffices(officesOf(actor, 'hr-officer')),
    ...ofSupervisor(actor.personId),
    ...ofPartners(partnersOf(actor)),
    ...(hasRole(actor, 'medical-officer') ? [papers('health-paper', sql`true`)] : []),
  ]
  const { rows } = await sql<Matters>`
    select m.matter, m.due_on::text, m.reference, m.what, m.placement_id, m.id
    from (${sql.join(parts, sql` union all `)}) m where m.due_on is not null
    order by m.due_on, m.matter, m.placement_id, m.id limit 200`.execute(tx)
  return rows
}

type Part = {
  readonly matter: Matter
  readonly due: RawBuilder<unknown>
  readonly id?: RawBuilder<unknown>
  readonly join?: RawBuilder<unknown>
  readonly where: RawBuilder<unknown>
}

function ofPlacements({ matter, due, id = sql`l.id`, join = sql``, where }: Part): RawBuilder<unknown> {
  return sql`select ${matter}::text as matter, ${due} as due_on, coalesce(a.reference, '') as reference,
      l.title || ', ' || o.name as what, l.id as placement_id, ${id} as id
    from placements l join offices o on o.id = l.office_id left join applications a on a.id = l.application_id ${join}
    where ${where}`
}

const underway = sql`l.state in ('active', 'extended')`
/** The first talk that was planned after the last one held, and not held itself. */
const nextTalk = sql`join lateral (select k.id, k.planned_on from check_ins k where k.placement_id = l.id and k.held_on is null
  and k.planned_on > coalesce((select max(h.held_on) from check_ins h where h.placement_id = l.id), '-infinity')
  order by k.planned_on, k.id limit 1) t on true`
const talking = sql`l.state in ('agreed', 'clearance', 'cleared', 'active', 'extended')`

function papers(matter: 'paper' | 'health-paper', where: RawBuilder<unknown>): RawBuilder<unknown> {
  const isHealth = sql`i.kind = any (${healthKinds}::clearance_kind[])`
  return ofPlacements({
    matter,
    due: sql`least(l.start_on, i.handed_in_at::date + 7)`,
    id: sql`i.id`,
    join: sql`join clearance_items i on i.placement_id = l.id and i.state = 'handed-in' and i.is_required`,
    where: sql`${where} and ${matter === 'paper' ? sql`not ${isHealth}` : isHealth}
      and l.state not in ('completed', 'ended-early', 'cancelled')`,
  })
}

function ofOffices(offices: readonly number[]): RawBuilder<unknown>[] {
  const here = sql`l.office_id = any (${[...offices]}::int[])`
  const cover = sql`join clearance_items i on i.placement_id = l.id and i.is_required and i.state = 'verified'
    and i.valid_until < l.end_on`
  return [
    papers('paper', here),
    ofPlacements({ matter: 'start', due: sql`l.start_on`, where: sql`${here} and l.state in ('agreed', 'clearance')` }),
    ofPlacements({
      matter: 'cover',
      due: sql`i.valid_until`,
      id: sql`i.id`,
      join: cover,
      where: sql`${here} and ${underway}`,
    }),
    ofPlacements({
      matter: 'check-in-missed',
      due: sql`t.planned_on`,
      join: nextTalk,
      where: sql`${here} and ${talking}`,
    }),
    ofPlacements({ matter: 'completion', due: sql`l.end_on`, where: sql`${here} and ${underway}` }),
  ]
}

function ofSupervisor(person: number): RawBuilder<unknown>[] {
  const mine = sql`l.id in (select s.placement_id from placement_supervisors s where s.person_id = ${person})`
  const noted = sql`exists (select from evaluations e where e.placement_id = l.id and e.side = 'supervisor')`
  return [
    ofPlacements({
      matter: 'check-in',
      due: sql`t.planned_on`,
      id: sql`t.id`,
      join: nextTalk,
      where: sql`${mine} and ${talking}`,
    }),
    ofPlacements({ matter: 'evaluation', due: sql`l.end_on`, where: sql`${mine} and ${underway} and not ${noted}` }),
  ]
}

function ofPartners(partners: readonly number[]): RawBuilder<unknown>[] {
  const theirs = sql`any (${[...partners]}::int[])`
  const states = inSelection.filter(state => state !== 'reserve')
  return [
    ofPlacements({
      matter: 'partner-papers',
      due: sql`l.start_on`,
      join: sql`join clearance_items i on i.placement_id = l.id and i.is_required and i.state = 'open'
        and i.kind = 'partner-confirmation'`,
      where: sql`l.partner_id = ${theirs} and l.state = 'clearance'`,
    }),
    sql`select 'endorsement' as matter, coalesce(n.closes_on, r.closes_on, a.answer_by) as due_on, a.reference,
        coalesce((select t.title from notice_texts t where t.notice_id = a.notice_id order by t.language limit 1), o.name, '')
          as what, 0 as placement_id, a.id
      from applications a left join notices n on n.id = a.notice_id left join rounds r on r.id = n.round_id
      left join offices o on o.id = a.office_id
      where a.partner_id = ${theirs} and a.released_at is not null and a.state = any (${states}::application_state[])
        and not exists (select from endorsements e where e.application_id = a.id and e.partner_id = a.partner_id)`,
  ]
}

export type Recipient = {
  readonly personId: number
  readonly homeOffice: number
  readonly email: string
  readonly givenName: string
}

const readers = ['hr-officer', 'supervisor', 'interviewer', 'programme-manager', 'hr-director', 'medical-officer']

/**
 * Who may get a digest in the morning of these offices, in the order of their numbers: each person once, by the office of their
 * first role, those of no office by headquarters. Who had theirs today is left out.
 */
export async function recipientsOf(
  tx: ReadTx,
  { offices, today, after, limit }: { offices: readonly number[]; today: PlainDate; after: number; limit: number },
): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select p.id as person_id, p.email, p.given_name, g.home_office from persons p
    join (select person_id, coalesce(min(office_id), ${homeOffice}) as home_office from role_grants
      where ended_at is null and role::text = any (${[...readers, 'partner-coordinator']}) group by person_id) g
      on g.person_id = p.id
    where p.disabled_at is null and p.id > ${after} and g.home_office = any (${[...offices]}::int[])
      and not exists (select from reminders r where r.clock = 'digest' and r.person_id = p.id and r.due_on = ${today}::date)
    order by p.id limit ${limit}`.execute(tx)
  return rows
}
