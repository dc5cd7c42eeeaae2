import { sql, type RawBuilder } from 'kysely'

import type { State } from '../../applications/index.ts'
import { hasRole, officesOf, personOf, type Actor } from '../../platform/actor/index.ts'
import { addWorkingDays } from '../../platform/days/working-days.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { DecisionKind } from '../reasons.ts'

/** The groups of the work page, in its order: what is due first. */
export const groups = ['overdue', 'soon', 'new', 'mine', 'applicant', 'prepared', 'reserve', 'done'] as const
export type Group = (typeof groups)[number]

/** What a case waits for, by code; the sentence is in the messages. */
export const needs = [
  'first-look',
  'screen',
  'held',
  'interview-or-recommend',
  'note',
  'after-interview',
  'interview-to-come',
  'offer',
  'offer-answer',
  'offer-late',
  'release',
  'review',
  'reserve',
  'reserve-ended',
  'conditions',
  'nothing',
] as const
export type Need = (typeof needs)[number]

export type QueueFilter = {
  readonly notice: number | null
  readonly office: number | null
  readonly state: State | null
  readonly text: string
  /** One group alone, then by pages; null shows the first rows of each. */
  readonly group: Group | null
  /** From 1. */
  readonly page: number
}

export type QueueRow = {
  readonly id: number
  readonly group: Group
  readonly inGroup: number
  readonly name: string
  readonly reference: string
  readonly state: State
  readonly place: string | null
  readonly officeKind: string | null
  readonly title: string | null
  readonly need: Need
  readonly due: PlainDate | null
  /** Of its office, between today and `due`. */
  readonly holidays: readonly PlainDate[]
  readonly preparedKind: DecisionKind | null
}

/** Of each group on the page of all: a handful, for phones too. */
export const firstOfGroup = 3
/** On a page of one group alone. */
export const rowsPerPage = 50
const soonWorkingDays = 5
/** A request for review is answered within ten working days: two weeks. */
const reviewDays = 14

/** Which applications a list may show this asker: the same as `mayReadCase`, for SQL; a test holds the two together. */
export function visibleTo(actor: Actor): RawBuilder<boolean> {
  const asker = personOf(actor) ?? 0
  const theirs = sql<boolean>`a.released_at is not null and a.person_id <> ${asker}`
  if (hasRole(actor, 'programme-manager', 'hr-director', 'auditor')) return theirs
  const offices = officesOf(actor, 'hr-officer')
  return sql<boolean>`${theirs} and (a.office_id = any (${offices}::int[])
    or (a.office_id is null and exists (select from offices k where k.kind = a.office_kind and k.closed_on is null
      and k.id = any (${offices}::int[])))
    or exists (select from notices s where s.id = a.notice_id and ${asker} in (s.overall_supervisor_id, s.direct_supervisor_id))
    or a.id in (select i.application_id from interviews i join interview_panel m on m.interview_id = i.id
      where m.person_id = ${asker} and i.cancelled_at is null))`
}

type When = { readonly now: Date; readonly today: PlainDate }

/**
 * The asker's cases with what each waits for, the oldest clock first: `firstOfGroup` of each group, or a page of one group.
 * Every row says how many its group has. One query, however many rows.
 */
export async function workQueue(
  tx: ReadTx,
  actor: Actor,
  filter: QueueFilter,
  { now, today, language }: When & { language: Language },
): Promise<QueueRow[]> {
  const from = filter.group === null ? 0 : (filter.page - 1) * rowsPerPage
  const to = filter.group === null ? firstOfGroup : from + rowsPerPage
  const only = filter.group === null ? sql`true` : sql`q."group" = ${filter.group}`
  const { rows } = await sql<QueueRow>`
    with cases as (${casesWithNeeds(actor, filter, { now, today })}),
    grouped as (
      select c.*, case
          when c.need = 'nothing' then 'done'
          when c.due < ${today}::date then 'overdue'
          when c.need = 'release' and c.due > ${addWorkingDays(today, soonWorkingDays)}::date then 'prepared'
          when c.need not in ('offer-answer', 'reserve', 'interview-to-come', 'conditions')
            and c.due <= ${addWorkingDays(today, soonWorkingDays)}::date then 'soon'
          when c.need = 'release' then 'prepared'
          when c.need = 'first-look' then 'new'
          when c.need in ('offer-answer', 'interview-to-come') then 'applicant'
          when c.need = 'reserve' then 'reserve'
          else 'mine' end as "group"
      from cases c),
    numbered as (
      select g.*, row_number() over (partition by g."group" order by g.due nulls last, g.id) as row,
        count(*) over (partition by g."group")::int as in_group
      from grouped g)
    select q.id, q."group", q.in_group, p.given_name || ' ' || p.family_name as name, q.reference, q.state, q.need, q.due::text,
      array(select h.day::text from office_holidays h where h.office_id = q.office_id
        and h.day between least(q.due, ${today}::date) and greatest(q.due, ${today}::date)) as holidays,
      q.prepared_kind, o.name as place, q.office_kind,
      (select t.title from notice_texts t where t.notice_id = q.notice_id order by t.language = ${language}::language desc, t.language limit 1) as title
    from numbered q
    join persons p on p.id = q.person_id
    left join offices o on o.id = q.office_id
    where q.row > ${from} and q.row <= ${to} and ${only}
    order by q.due nulls last, q.id`.execute(tx)
  return rows
}

/** The rules say that a must is not met, and nobody who may has said otherwise: the same as `isHeld` of a case. */
const isHeld = sql<boolean>`coalesce((select h.verdict = 'not-eligible' and not exists (select from rule_overrides x where x.assessment_id = h.id)
  from (select id, verdict from assessments where application_id = a.id order by id desc limit 1) h), false)`

/** Each case with what it waits for (`need`) and until when (`due`). */
function casesWithNeeds(actor: Actor, filter: QueueFilter, { now, today }: When): RawBuilder<unknown> {
  const asker = personOf(actor) ?? 0
  return sql`
    select s.*, case s.need when 'offer-answer' then s.expires_on when 'offer-late' then s.expires_on
        when 'reserve' then s.reserve_until when 'reserve-ended' then s.reserve_until when 'interview-to-come' then s.interview_on
        when 'conditions' then s.start_on when 'review' then s.review_due when 'nothing' then null else s.answer_by end as due
    from (
      select a.id, a.person_id, a.reference, a.state, a.notice_id, a.office_id, a.office_kind, a.answer_by, a.reserve_until,
        d.kind as prepared_kind, f.expires_on, f.start_on, r.review_due, (i.at at time zone i.time_zone)::date as interview_on,
        case
          when a.state in ('withdrawn', 'not-eligible', 'not-selected', 'offer-declined', 'offer-expired', 'offer-withdrawn')
            and r.application_id is null then 'nothing'
          when r.application_id is not null then 'review'
          when d.id is not null then 'release'
          when a.state = 'released' then 'first-look'
          when a.state in ('screening', 'shortlisted', 'recommended') and ${isHeld} then 'held'
          when a.state = 'screening' then 'screen'
          when a.state = 'shortlisted' then 'interview-or-recommend'
          when a.state = 'interview' and i.at > ${now} then 'interview-to-come'
          when a.state = 'interview' and m.interview_id is not null then 'note'
          when a.state = 'interview' and ${isHeld} then 'held'
          when a.state = 'interview' then 'after-interview'
          when a.state = 'recommended' then 'offer'
          when a.state = 'offered' and f.expires_on < ${today}::date then 'offer-late'
          when a.state = 'offered' then 'offer-answer'
          when a.state = 'reserve' and a.reserve_until < ${today}::date then 'reserve-ended'
          when a.state = 'reserve' then 'reserve'
          when a.state in ('accepted', 'placed') and c.offer_id is not null then 'conditions'
          else 'nothing' end as need
      from applications a
      left join decisions d on d.application_id = a.id and d.released_at is null and d.taken_back_at is null
      left join (select application_id, min(asked_at)::date + ${reviewDays}::int as review_due from review_requests
        where answered_at is null group by application_id) r on r.application_id = a.id
      left join (select distinct on (application_id) application_id, id, at, time_zone from interviews where cancelled_at is null
        order by application_id, at desc) i on i.application_id = a.id
      left join interview_panel m on m.interview_id = i.id and m.person_id = ${asker} and m.noted_at is null
      left join (select distinct on (application_id) application_id, id, expires_on, start_on from offers
        order by application_id, id desc) f on f.application_id = a.id
      left join (select distinct offer_id from offer_conditions where state = 'open') c on c.offer_id = f.id
      where ${visibleTo(actor)} and ${narrowedTo(filter)}
        and (a.state not in ('placed', 'accepted', 'withdrawn', 'not-eligible', 'not-selected', 'offer-declined', 'offer-expired', 'offer-withdrawn')
          or r.application_id is not null or c.offer_id is not null and a.state in ('accepted', 'placed')
          or (a.state_since >= ${today}::timestamptz))
    ) s`
}

function narrowedTo({ notice, office, state, text }: QueueFilter): RawBuilder<boolean> {
  const parts = [sql<boolean>`a.released_at is not null`]
  if (notice !== null) parts.push(sql<boolean>`a.notice_id = ${notice}`)
  if (office !== null) parts.push(sql<boolean>`a.office_id = ${office}`)
  if (state !== null) parts.push(sql<boolean>`a.state = ${state}`)
  if (text !== '') {
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
    parts.push(sql<boolean>`(a.reference ilike ${pattern} or exists (select from persons w where w.id = a.person_id
      and w.given_name || ' ' || w.family_name ilike ${pattern}))`)
  }
  return sql<boolean>`${sql.join(parts, sql` and `)}`
}

export type QueueChoices = {
  readonly notices: readonly { readonly id: number; readonly label: string }[]
  readonly offices: readonly { readonly id: number; readonly label: string }[]
}

/** What the queue can be narrowed to: notices and offices that have applications in the asker's sight. */
export async function queueChoices(tx: ReadTx, actor: Actor): Promise<QueueChoices> {
  const { rows } = await sql<{ kind: 'notice' | 'office'; id: number; label: string }>`
    with mine as materialized (select distinct a.notice_id, a.office_id from applications a where ${visibleTo(actor)})
    select 'notice' as kind, n.id, n.reference as label from notices n where n.id in (select notice_id from mine)
    union all select 'office', o.id, o.name from offices o where o.id in (select office_id from mine)
    order by 1, 3`.execute(tx)
  const of = (kind: string): QueueChoices['notices'] =>
    rows.filter(row => row.kind === kind).map(({ id, label }) => ({ id, label }))
  return { notices: of('notice'), offices: of('office') }
}
