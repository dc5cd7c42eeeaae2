import { sql } from 'kysely'

import type { OfficeKind } from '../../notices/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { State } from '../states.ts'

export type ListedApplication = {
  readonly id: number
  readonly reference: string
  readonly state: State
  readonly createdAt: Instant
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
    .leftJoin('offices as o', 'o.id', 'a.officeId')
    .where('a.personId', '=', personId)
    .orderBy('a.stateSince', 'desc')
    .orderBy('a.id', 'desc')
    .select([
      'a.id',
      'a.reference',
      'a.state',
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

function titlesOfNotice(): ReturnType<typeof sql<Partial<Record<Language, string>>>> {
  return sql<Partial<Record<Language, string>>>`(
    select coalesce(json_object_agg(t.language, t.title order by t.language), '{}')
    from notice_texts t where t.notice_id = a.notice_id)`
}

/** What a partner's coordinator may know of one of its students' applications. */
export type StudentState = {
  readonly applicationId: number
  readonly givenName: string
  readonly familyName: string
  readonly noticeId: number
  readonly titles: Partial<Record<Language, string>>
  readonly state: State
  readonly stateSince: Instant
  readonly releasedAt: Instant
  readonly answerBy: PlainDate | null
  readonly proposedStartOn: PlainDate | null
  readonly proposedMonths: number | null
  /** Of the decision that was told, and only where the agreement lets the partner see reasons. */
  readonly reason: string | null
}

/**
 * Released applications to a partner's exclusive notices, by name: states and dates, no findings, letters or papers. Reasons only where
 * the agreement says so. The transaction is the coordinator's: row-level security draws the same line.
 */
export async function studentsOfPartner(tx: ReadTx, partnerId: number): Promise<StudentState[]> {
  const rows = await tx
    .selectFrom('applications as a')
    .innerJoin('persons as p', 'p.id', 'a.personId')
    .innerJoin('notices as n', 'n.id', 'a.noticeId')
    .leftJoin('rounds as r', 'r.id', 'n.roundId')
    .leftJoin('agreements as g', 'g.id', 'r.agreementId')
    .where('a.partnerId', '=', partnerId)
    .where('a.releasedAt', 'is not', null)
    .orderBy('p.familyName')
    .orderBy('p.givenName')
    .orderBy('a.id')
    .select([
      'a.id as applicationId',
      'p.givenName',
      'p.familyName',
      'n.id as noticeId',
      'a.state',
      'a.stateSince',
      'a.releasedAt',
      'a.answerBy',
      'a.proposedStartOn',
      'a.proposedMonths',
      titlesOfNotice().as('titles'),
      sql<string | null>`case when g.partner_sees = 'states-and-reasons' then (
        select nullif(d.reason, '') from decisions d
        where d.application_id = a.id and d.released_at is not null and d.taken_back_at is null
        order by d.released_at desc limit 1) end`.as('reason'),
    ])
    .execute()
  return rows.flatMap(({ releasedAt, ...row }) => (releasedAt === null ? [] : [{ ...row, releasedAt }]))
}
