import { sql } from 'kysely'

import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { OfficeKind } from '../filters.ts'
import type { State } from '../states.ts'

export type NoticeText = {
  readonly language: Language
  readonly title: string
  readonly background: string
  readonly contribution: readonly string[]
  readonly checkIns: string
  readonly responsibilities: readonly string[]
  readonly learningObjectives: readonly string[]
  readonly outputs: readonly string[]
  readonly qualifications: readonly string[]
}

/** A notice as the public reads it. Supervisors are shown by their titles: their names are for interns. */
export type PublicNotice = {
  readonly id: number
  readonly reference: string
  readonly state: State
  readonly officeId: number
  readonly officeName: string
  readonly kind: OfficeKind
  readonly city: string
  readonly country: string
  readonly servesCountry: string | null
  readonly unitName: string | null
  readonly partnerName: string | null
  readonly policyId: string
  readonly positions: number
  readonly startOn: PlainDate | null
  readonly monthsMin: number
  readonly monthsMax: number
  readonly allowance: 'monthly' | 'partner' | 'none'
  readonly languages: readonly string[]
  readonly overallTitle: string
  readonly directTitle: string
  readonly publishedOn: PlainDate | null
  readonly closesOn: PlainDate | null
  readonly answerBy: PlainDate | null
  readonly organisation: string | null
  /** In the reader's language where there is one, else in the notice's first. */
  readonly text: NoticeText
  readonly textLanguages: readonly Language[]
}

/**
 * One notice, whole, in one query.
 * @returns null where there is none; drafts too are returned: whether they may be shown is for the caller to ask
 */
export async function noticeAsRead(tx: ReadTx, id: number, language: Language): Promise<PublicNotice | null> {
  const { rows } = await sql<PublicNotice>`
    select n.id, n.reference, n.state, n.office_id, o.name as office_name, o.kind, o.city, o.country, o.serves_country,
      u.name as unit_name, p.name as partner_name, n.policy_id, n.positions, n.start_on, n.months_min, n.months_max,
      n.allowance, n.languages, n.overall_supervisor_title as overall_title, n.direct_supervisor_title as direct_title,
      n.published_on, n.closes_on, n.answer_by, (select name from organisation) as organisation,
      json_build_object('language', t.language, 'title', t.title, 'background', t.background,
        'contribution', t.contribution, 'checkIns', t.check_ins, 'responsibilities', t.responsibilities,
        'learningObjectives', t.learning_objectives, 'outputs', t.outputs, 'qualifications', t.qualifications) as text,
      (select array_agg(x.language::text order by x.language) from notice_texts x where x.notice_id = n.id) as text_languages
    from notices n join offices o on o.id = n.office_id
      left join units u on u.id = n.unit_id
      left join rounds r on r.id = n.round_id left join agreements a on a.id = r.agreement_id
      left join partners p on p.id = a.partner_id
      join lateral (select * from notice_texts x where x.notice_id = n.id
        order by x.language = ${language} desc, x.language limit 1) t on true
    where n.id = ${id}`.execute(tx)
  return rows[0] ?? null
}
