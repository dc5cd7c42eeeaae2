import { sql } from 'kysely'

import type { ReadTx } from '../../platform/db/index.ts'

export type PanelMember = {
  readonly personId: number
  readonly name: string
  readonly score: number | null
  readonly note: string
  readonly notedAt: string | null
}

export type Interview = {
  readonly id: number
  readonly applicationId: number
  readonly at: Date
  readonly timeZone: string
  readonly minutes: number
  readonly place: string
  readonly arrangedAt: Date
  readonly cancelledAt: Date | null
  readonly panel: readonly PanelMember[]
}

/** Interviews of one case with their panels, newest first. Row security: those of applications in sight. */
export async function interviewsOf(tx: ReadTx, applicationId: number): Promise<Interview[]> {
  const { rows } =
    await sql<Interview>`${interviewRows} where i.application_id = ${applicationId} order by i.at desc`.execute(tx)
  return rows
}

export async function interviewById(tx: ReadTx, id: number): Promise<Interview | null> {
  const { rows } = await sql<Interview>`${interviewRows} where i.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

const interviewRows = sql`
  select i.id, i.application_id, i.at, i.time_zone, i.minutes, i.place, i.arranged_at, i.cancelled_at,
    coalesce((select json_agg(json_build_object('personId', m.person_id, 'name', p.given_name || ' ' || p.family_name,
        'score', m.score, 'note', m.note, 'notedAt', m.noted_at) order by p.family_name, p.id)
      from interview_panel m join persons p on p.id = m.person_id where m.interview_id = i.id), '[]') as panel
  from interviews i`

/** What an applicant sees of their interview: time and place, and who will be there; never a note. */
export type OwnInterview = Omit<Interview, 'panel'> & {
  readonly personId: number
  readonly reference: string
  readonly panel: readonly string[]
}

export async function ownInterview(tx: ReadTx, id: number): Promise<OwnInterview | null> {
  const { rows } = await sql<OwnInterview>`
    select i.id, i.application_id, i.at, i.time_zone, i.minutes, i.place, i.arranged_at, i.cancelled_at, a.person_id, a.reference,
      array(select p.given_name || ' ' || p.family_name from interview_panel m join persons p on p.id = m.person_id
        where m.interview_id = i.id order by p.family_name, p.id) as panel
    from interviews i join applications a on a.id = i.application_id where i.id = ${id}`.execute(tx)
  return rows[0] ?? null
}
