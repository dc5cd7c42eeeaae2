import { sql } from 'kysely'

import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { OfficeKind } from '../filters.ts'
import { isOpen } from '../rules.ts'
import type { State } from '../states.ts'

/** What applying, selection and placements need to know of a notice. Days are ISO text; `country` is ISO 3166-1. */
export type NoticeForApplying = {
  readonly id: number
  readonly reference: string
  readonly state: State
  /** The title in this language, else in the first language that the notice has. */
  readonly title: (language: Language) => string
  readonly officeId: number
  readonly officeName: string
  readonly officeKind: OfficeKind
  readonly city: string
  readonly country: string
  /** Where it differs from `country`. */
  readonly servesCountry: string | null
  readonly policyId: string
  readonly roundId: number | null
  /** The partner to whose students the notice is exclusive; null is open to all. */
  readonly partnerId: number | null
  readonly startOn: PlainDate | null
  readonly monthsMin: number
  readonly monthsMax: number
  readonly allowance: 'monthly' | 'partner' | 'none'
  readonly closesOn: PlainDate | null
  readonly answerBy: PlainDate | null
  /** ISO 639-1 codes. */
  readonly languages: readonly string[]
  readonly isOpenOn: (day: PlainDate) => boolean
}

/** @returns null where there is no such notice; drafts are returned too: `isOpenOn` says whether one may apply */
export async function noticeForApplying(tx: ReadTx, id: number): Promise<NoticeForApplying | null> {
  const row = await tx
    .selectFrom('notices as n')
    .innerJoin('offices as o', 'o.id', 'n.officeId')
    .leftJoin('rounds as r', 'r.id', 'n.roundId')
    .leftJoin('agreements as a', 'a.id', 'r.agreementId')
    .where('n.id', '=', id)
    .select([
      'n.id',
      'n.reference',
      'n.state',
      'n.officeId',
      'o.name as officeName',
      'o.kind as officeKind',
      'o.city',
      'o.country',
      'o.servesCountry',
      'n.policyId',
      'n.roundId',
      'a.partnerId',
      'n.startOn',
      'n.monthsMin',
      'n.monthsMax',
      'n.allowance',
      'n.closesOn',
      'n.answerBy',
      'n.languages',
      sql<Partial<Record<Language, string>>>`(
        select coalesce(json_object_agg(t.language, t.title order by t.language), '{}')
        from notice_texts t where t.notice_id = n.id)`.as('titles'),
    ])
    .executeTakeFirst()
  if (row === undefined) return null
  const { titles, ...notice } = row
  return {
    ...notice,
    languages: notice.languages as string[],
    title: language => titles[language] ?? Object.values(titles)[0] ?? notice.reference,
    isOpenOn: day => isOpen(notice, day),
  }
}
