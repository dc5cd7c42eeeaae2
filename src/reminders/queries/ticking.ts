import { sql, type RawBuilder } from 'kysely'

import { inSelection, type State } from '../../applications/index.ts'
import { kinds, isPaper } from '../../clearance/index.ts'
import { addDays, type PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Clock } from '../clocks.ts'
import { farthestDays } from '../rules.ts'
import { homeOffice } from './places.ts'

/** A clock that runs for one person, with all that a reminder says. */
export type Ticking = {
  /** The record of the clock: application, offer, interview, placement or clearance item. */
  readonly subjectId: number
  readonly applicationId: number
  readonly placementId: number | null
  readonly personId: number
  readonly dueOn: PlainDate
  readonly sinceOn: PlainDate
  readonly sent: readonly number[]
  readonly officeId: number
  readonly givenName: string
  readonly email: string
  readonly language: Language
  readonly reference: string
  readonly titles: Partial<Record<Language, string>> | null
  readonly officeName: string | null
  readonly contact: string
  /** Of an interview: when, by which clock, and in which country the person lives, where that is known. */
  readonly at: Date | null
  readonly timeZone: string | null
  readonly residence: string | null
  /** How many papers are asked for. */
  readonly count: number
}

export type Scope = {
  readonly today: PlainDate
  readonly offices: readonly number[]
  /** Where the last batch ended; (0, 0) for the first. */
  readonly after: { readonly subjectId: number; readonly personId: number }
  readonly limit: number
}

const undecided = inSelection.filter(state => state !== 'reserve')
const ownPapers = kinds.filter(isPaper)

/** For each clock: the states of the application in which it runs, and the rows on which it runs. */
const sources: Record<Clock, { readonly states: readonly State[]; readonly rows: RawBuilder<unknown> }> = {
  'draft-closes': { states: ['draft'], rows: closing(sql`a.created_at`) },
  'release-closes': { states: ['submitted'], rows: closing(sql`a.submitted_at`) },
  'release-waits': {
    states: ['submitted'],
    rows: applicationRows(sql`a.submitted_at::date`, sql`a.submitted_at`, sql`n.closes_on is null`),
  },
  'offer-expires': {
    states: ['offered'],
    rows: sql`select f.id as subject_id, a.id as application_id, a.person_id, f.expires_on as due_on, f.made_at as since,
        ${plain()} from applications a
      join lateral (select * from offers where application_id = a.id order by id desc limit 1) f on f.answered_at is null`,
  },
  interview: {
    states: ['interview'],
    rows: interviewRows(sql`a.person_id`, sql`true`),
  },
  panel: {
    states: ['interview', 'recommended'],
    rows: interviewRows(
      sql`m.person_id`,
      sql`m.noted_at is null`,
      sql`join interview_panel m on m.interview_id = i.id`,
    ),
  },
  'answer-late': { states: undecided, rows: applicationRows(sql`a.answer_by`, sql`a.released_at`) },
  'standing-renewal': {
    states: inSelection,
    rows: applicationRows(sql`a.answer_by`, sql`a.released_at`, sql`a.notice_id is null`),
  },
  papers: {
    states: ['accepted', 'placed'],
    rows: placementRows(
      { due: sql`l.start_on`, since: sql`l.created_at` },
      sql`l.state = 'clearance' and c.count > 0`,
      sql`join lateral (select count(*)::int as count from clearance_items i where i.placement_id = l.id and i.is_required
        and i.state in ('open', 'refused') and i.kind = any (${ownPapers}::clearance_kind[])) c on true`,
    ),
  },
  'cover-ends': {
    states: ['accepted', 'placed'],
    rows: sql`select c.id as subject_id, l.application_id, l.person_id, c.valid_until as due_on, c.settled_at as since,
        l.id as placement_id, null::timestamptz as at, null::text as time_zone, 0 as count
      from clearance_items c join placements l on l.id = c.placement_id
      where l.state in ('cleared', 'active', 'extended') and c.is_required and c.state = 'verified' and c.valid_until < l.end_on`,
  },
  evaluation: {
    states: ['accepted', 'placed'],
    rows: placementRows(
      { due: sql`l.end_on`, since: sql`l.created_at` },
      sql`l.state in ('active', 'extended')
        and not exists (select from evaluations e where e.placement_id = l.id and e.side = 'intern')`,
      sql`cross join (select 0 as count) c`,
    ),
  },
}

function plain(): RawBuilder<unknown> {
  return sql`null::int as placement_id, null::timestamptz as at, null::text as time_zone, 0 as count`
}

function applicationRows(
  due: RawBuilder<unknown>,
  since: RawBuilder<unknown>,
  where: RawBuilder<unknown> = sql`true`,
): RawBuilder<unknown> {
  return sql`select a.id as subject_id, a.id as application_id, a.person_id, ${due} as due_on, ${since} as since, ${plain()}
    from applications a left join notices n on n.id = a.notice_id where ${where}`
}

/** Nobody is told to finish what can no longer be sent. */
function closing(since: RawBuilder<unknown>): RawBuilder<unknown> {
  return applicationRows(sql`n.closes_on`, since, sql`n.state = 'published'`)
}

function interviewRows(
  person: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
  panel: RawBuilder<unknown> = sql``,
): RawBuilder<unknown> {
  return sql`select i.id as subject_id, i.application_id, ${person} as person_id,
      (i.at at time zone i.time_zone)::date as due_on, i.arranged_at as since,
      null::int as placement_id, i.at, i.time_zone, 0 as count
    from interviews i join applications a on a.id = i.application_id ${panel} where i.cancelled_at is null and ${where}`
}

function placementRows(
  { due, since }: { due: RawBuilder<unknown>; since: RawBuilder<unknown> },
  where: RawBuilder<unknown>,
  join: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`select l.id as subject_id, l.application_id, l.person_id, ${due} as due_on, ${since} as since,
      l.id as placement_id, null::timestamptz as at, null::text as time_zone, c.count
    from placements l ${join} where ${where}`
}

/** The clocks of one kind that run near a day in these offices, in the order of their records; at most `limit`. One query. */
export async function tickingOf(tx: ReadTx, clock: Clock, scope: Scope): Promise<Ticking[]> {
  const { today, offices, after, limit } = scope
  const { states, rows: source } = sources[clock]
  const [from, to] = [addDays(today, -farthestDays), addDays(today, farthestDays)]
  const { rows } = await sql<Ticking>`
    select c.subject_id, c.application_id, c.placement_id, c.person_id, c.due_on::text, c.since::date::text as since_on,
      coalesce(o.id, ${homeOffice}) as office_id, p.given_name, p.email, p.language, a.reference, o.name as office_name,
      (select json_object_agg(t.language, t.title) from notice_texts t where t.notice_id = a.notice_id) as titles,
      coalesce(o.contact_email, (select contact_email from organisation), '') as contact,
      c.at, c.time_zone, c.count,
      (select s.answers ->> 'residence' from profile_sections s where s.person_id = c.person_id and s.section = 'identity')
        as residence,
      array(select r.step from reminders r where r.clock = ${clock} and r.subject_id = c.subject_id
        and r.person_id = c.person_id and r.due_on = c.due_on) as sent
    from (${source}) c
    join applications a on a.id = c.application_id and a.state = any (${[...states]}::application_state[])
    join persons p on p.id = c.person_id and p.disabled_at is null
    left join offices o on o.id = coalesce((select l.office_id from placements l where l.id = c.placement_id), a.office_id)
    where c.due_on between ${from}::date and ${to}::date and coalesce(o.id, ${homeOffice}) = any (${[...offices]}::int[])
      and (c.subject_id, c.person_id) > (${after.subjectId}, ${after.personId})
    order by c.subject_id, c.person_id limit ${limit}`.execute(tx)
  return rows
}
