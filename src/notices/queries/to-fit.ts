import { sql } from 'kysely'

import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { OfficeKind } from '../filters.ts'

/** An open notice, as far as its rules and its card need to know it. */
export type NoticeToFit = {
  readonly id: number
  readonly title: string
  /** The language of the title, which is not the reader's where the notice has none in it. */
  readonly textLanguage: Language
  readonly officeName: string
  readonly kind: OfficeKind
  readonly city: string
  readonly country: string
  readonly servesCountry: string | null
  readonly policyId: string
  readonly startOn: PlainDate | null
  readonly monthsMin: number
  readonly monthsMax: number
  readonly closesOn: PlainDate | null
}

/** As many as a person could still look through. */
const most = 500

/** Open notices to which anybody may apply, those that close first at the top; one query. */
export async function noticesToFit(tx: ReadTx, language: Language, today: PlainDate): Promise<readonly NoticeToFit[]> {
  const { rows } = await sql<NoticeToFit>`
    select n.id, t.title, t.language as text_language, o.name as office_name, o.kind, o.city, o.country,
      o.serves_country, n.policy_id, n.start_on, n.months_min, n.months_max, n.closes_on
    from notices n join offices o on o.id = n.office_id
      join lateral (select title, language from notice_texts x where x.notice_id = n.id
        order by x.language = ${language} desc, x.language limit 1) t on true
    where n.state = 'published' and n.round_id is null and (n.closes_on is null or n.closes_on >= ${today})
    order by n.closes_on nulls last, n.id
    limit ${most}`.execute(tx)
  return rows
}
