import { sql } from 'kysely'

import { hasRole, officesOf, type Actor } from '../../platform/actor/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { NoticeFacts, NoticeWording } from '../forms.ts'
import type { State } from '../states.ts'

export type NoticeRow = {
  readonly id: number
  readonly reference: string
  readonly state: State
  readonly title: string
  readonly officeName: string
  readonly partnerName: string | null
  readonly closesOn: PlainDate | null
  readonly answerBy: PlainDate | null
  readonly applications: number
}

/** Notices of the offices that the asker works for, those that close first at the top; one query. */
export async function noticesForOfficer(tx: ReadTx, actor: Actor, language: Language): Promise<readonly NoticeRow[]> {
  const all = hasRole(actor, 'programme-manager', 'auditor')
  const offices = officesOf(actor, 'hr-officer')
  const { rows } = await sql<NoticeRow>`
    select n.id, n.reference, n.state, coalesce(t.title, '') as title, o.name as office_name, p.name as partner_name,
      n.closes_on, n.answer_by,
      (select count(*)::integer from applications x where x.notice_id = n.id and x.released_at is not null) as applications
    from notices n join offices o on o.id = n.office_id
      left join rounds r on r.id = n.round_id left join agreements a on a.id = r.agreement_id
      left join partners p on p.id = a.partner_id
      left join lateral (select * from notice_texts x where x.notice_id = n.id
        order by x.language = ${language} desc, x.language limit 1) t on true
    where ${all} or n.office_id = any (${offices})
    order by n.closes_on desc nulls first, n.id desc limit 500`.execute(tx)
  return rows
}

export type WorkNotice = NoticeFacts & {
  readonly id: number
  readonly reference: string
  readonly state: State
  readonly officeName: string
  readonly publishedOn: PlainDate | null
  readonly source: string | null
  /** When it was last changed: what an officer began from. */
  readonly changedAt: Date
  readonly texts: Partial<Record<Language, NoticeWording>>
}

/** A notice with all that is written in it; one query. @returns null if there is none */
export async function noticeForWork(tx: ReadTx, id: number): Promise<WorkNotice | null> {
  const { rows } = await sql<WorkNotice>`
    select n.id, n.reference, n.state, n.office_id, o.name as office_name, n.unit_id, n.round_id, n.policy_id, n.positions,
      n.start_on, n.months_min, n.months_max, n.allowance, n.languages, n.overall_supervisor_id, n.direct_supervisor_id,
      n.overall_supervisor_title, n.direct_supervisor_title, n.published_on, n.closes_on, n.answer_by,
      n.source_text as source, n.changed_at,
      array(select f.fund_id from notice_funds f where f.notice_id = n.id order by 1) as funds,
      (select coalesce(json_object_agg(t.language, json_build_object('title', t.title, 'background', t.background,
        'contribution', t.contribution, 'checkIns', t.check_ins, 'responsibilities', t.responsibilities,
        'learningObjectives', t.learning_objectives, 'outputs', t.outputs, 'qualifications', t.qualifications)), '{}')
        from notice_texts t where t.notice_id = n.id) as texts
    from notices n join offices o on o.id = n.office_id where n.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

type Named = { readonly id: number; readonly name: string }
export type NoticeChoices = {
  readonly offices: readonly (Named & { readonly city: string; readonly country: string })[]
  readonly units: readonly (Named & { readonly officeId: number })[]
  readonly rounds: readonly (Named & {
    readonly partnerName: string
    readonly policyId: string
    readonly monthsMin: number
    readonly monthsMax: number
  })[]
  readonly supervisors: readonly (Named & { readonly officeId: number })[]
  readonly funds: readonly Named[]
}

/** What an officer can choose from when writing a notice: own offices and their people, open rounds, funds that last. */
export async function choicesForOfficer(tx: ReadTx, actor: Actor, today: PlainDate): Promise<NoticeChoices> {
  const own = hasRole(actor, 'programme-manager') ? sql`true` : sql`o.id = any (${officesOf(actor, 'hr-officer')})`
  const { rows } = await sql<NoticeChoices>`
    with own as (select * from offices o where ${own} and (o.closed_on is null or o.closed_on > ${today}))
    select
      (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'city', city, 'country', country) order by name), '[]')
        from own) as offices,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'officeId', u.office_id) order by u.name), '[]')
        from units u join own on own.id = u.office_id) as units,
      (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'partnerName', p.name, 'policyId', a.policy_id,
          'monthsMin', a.months_min, 'monthsMax', a.months_max) order by p.name, r.name), '[]')
        from rounds r join agreements a on a.id = r.agreement_id join partners p on p.id = a.partner_id
        where r.completed_on is null) as rounds,
      (select coalesce(json_agg(distinct jsonb_build_object('id', s.id, 'name', concat_ws(' ', s.given_name, s.family_name),
          'officeId', g.office_id)), '[]')
        from role_grants g join own on own.id = g.office_id join persons s on s.id = g.person_id
        where g.role = 'supervisor' and g.ended_at is null and s.disabled_at is null) as supervisors,
      (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name) order by f.name), '[]') from funds f
        where f.available_until is null or f.available_until >= ${today}) as funds`.execute(tx)
  const found = rows[0]
  if (found === undefined) throw new Error('a query of one row gave none')
  return found
}
