import { sql } from 'kysely'

import { addMonths, type PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'

/** Of applications whose promised day lay in the past twelve months: how many there were, how many were told by then. */
export type Answered = { readonly told: number; readonly of: number }
export type AnsweredByOffice = { readonly all: Answered; readonly offices: ReadonlyMap<number, Answered> }

/**
 * Who was told by the promised day, by office. Asked as `system`: it counts applications and shows none. Those that
 * their applicants withdrew before anybody had decided are not counted: nobody was left to tell. The day that was promised
 * when the application came counts, however the notice was corrected since.
 */
export async function answeredByOffice(tx: ReadTx, today: PlainDate): Promise<AnsweredByOffice> {
  const { rows } = await sql<Answered & { officeId: number | null }>`
    select a.office_id, count(*)::integer as "of",
      (count(*) filter (where (d.told_at at time zone 'UTC')::date
        <= least(a.answer_by, coalesce(w.promised, a.answer_by))))::integer as told
    from applications a left join lateral (
      select min(released_at) as told_at from decisions d where d.application_id = a.id) d on true
    left join lateral (
      select (e.params->>'answerBy')::date as promised from events e
      where e.subject = 'application' and e.subject_id = a.id and e.event in ('release', 'renew')
      order by e.id desc limit 1) w on true
    where a.released_at is not null and a.answer_by < ${today} and a.answer_by >= ${addMonths(today, -12)}
      and not (a.state = 'withdrawn' and d.told_at is null)
    group by a.office_id`.execute(tx)
  const sum = (key: keyof Answered): number => rows.reduce((total, row) => total + row[key], 0)
  const offices = rows.flatMap(({ officeId, told, of }) =>
    officeId === null ? [] : [[officeId, { told, of }] as const],
  )
  return { all: { told: sum('told'), of: sum('of') }, offices: new Map(offices) }
}
