import { sql } from 'kysely'

import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { State } from '../states.ts'
import { titlesOfNotice } from './lists.ts'

export const studentsPerPage = 50

/** What a list of students was narrowed to. `text`: words of a name or a notice's title; `page` from 1. */
export type StudentFilter = {
  readonly partners: readonly number[]
  readonly text: string
  readonly roundId: number | null
  readonly state: State | null
  readonly page: number
}

/** What a partner's coordinator may know of one of its students' applications. */
export type StudentState = {
  readonly applicationId: number
  readonly givenName: string
  readonly familyName: string
  readonly titles: Partial<Record<Language, string>>
  readonly round: string | null
  readonly state: State
  readonly answerBy: PlainDate | null
  /** Of the decision that was told, and only where the agreement lets the partner see reasons. */
  readonly reason: string | null
}

/**
 * Released applications to the exclusive notices of these partners, by name, a page at a time: states and dates, no findings, letters or
 * papers. Reasons only where the agreement says so. The transaction is the coordinator's: row-level security draws the same line.
 *
 * @returns one page, and how many there are in all
 */
export async function studentsOfPartners(
  tx: ReadTx,
  { partners, text, roundId, state, page }: StudentFilter,
): Promise<{ readonly students: StudentState[]; readonly total: number }> {
  let query = tx
    .selectFrom('applications as a')
    .innerJoin('persons as p', 'p.id', 'a.personId')
    .innerJoin('notices as n', 'n.id', 'a.noticeId')
    .leftJoin('rounds as r', 'r.id', 'n.roundId')
    .leftJoin('agreements as g', 'g.id', 'r.agreementId')
    .where('a.partnerId', 'in', [0, ...partners])
    .where('a.releasedAt', 'is not', null)
  for (const word of text.split(/\s+/).filter(part => part !== ''))
    query = query.where(
      sql<string>`p.given_name || ' ' || p.family_name || ' ' || coalesce((
        select string_agg(t.title, ' ') from notice_texts t where t.notice_id = n.id), '')`,
      'ilike',
      `%${word.replace(/[\\%_]/g, found => `\\${found}`)}%`,
    )
  if (roundId !== null) query = query.where('n.roundId', '=', roundId)
  if (state !== null) query = query.where('a.state', '=', state)
  const rows = await query
    .orderBy('p.familyName')
    .orderBy('p.givenName')
    .orderBy('a.id')
    .select(['a.id as applicationId', 'p.givenName', 'p.familyName', 'r.name as round', 'a.state', 'a.answerBy'])
    .select([
      titlesOfNotice().as('titles'),
      sql<number>`(count(*) over ())::integer`.as('total'),
      sql<string | null>`case when g.partner_sees = 'states-and-reasons' then (
        select nullif(d.reason, '') from decisions d
        where d.application_id = a.id and d.released_at is not null and d.taken_back_at is null
        order by d.released_at desc limit 1) end`.as('reason'),
    ])
    .limit(studentsPerPage)
    .offset((page - 1) * studentsPerPage)
    .execute()
  return { students: rows.map(({ total: _, ...student }) => student), total: rows[0]?.total ?? 0 }
}
