import { sql, type RawBuilder } from 'kysely'

import { addMonths, type PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { searchWords, type NoticeFilter, type OfficeKind } from '../filters.ts'

/** One card of the public list. */
export type NoticeCard = {
  readonly id: number
  readonly reference: string
  readonly title: string
  /** The language of the title, which is not the reader's where the notice has none in it. */
  readonly textLanguage: Language
  readonly officeName: string
  readonly kind: OfficeKind
  readonly city: string
  readonly country: string
  readonly servesCountry: string | null
  readonly startOn: PlainDate | null
  readonly monthsMin: number
  readonly monthsMax: number
  readonly allowance: 'monthly' | 'partner' | 'none'
  readonly publishedOn: PlainDate
  readonly closesOn: PlainDate | null
  readonly answerBy: PlainDate
  readonly partnerName: string | null
  readonly changedAt: Date
  readonly summary: string
}

export type NoticeList = {
  readonly cards: readonly NoticeCard[]
  /** Of the whole list, not of this page. */
  readonly total: number
  readonly pages: number
  readonly page: number
  /** Countries with an open notice, whatever the other filters say. */
  readonly countries: readonly string[]
}

const onPage = 20

/** Open notices, those that close first at the top; two queries, whatever the number of notices. */
export async function openNotices(
  tx: ReadTx,
  filter: NoticeFilter,
  { language, today, perPage = onPage }: { language: Language; today: PlainDate; perPage?: number },
): Promise<NoticeList> {
  const isOpen = sql`n.state = 'published' and (n.closes_on is null or n.closes_on >= ${today})`
  const found = await sql<NoticeCard & { total: number }>`
    select n.id, n.reference, t.title, t.language as text_language, left(t.background, 400) as summary,
      o.name as office_name, o.kind, o.city, o.country, o.serves_country, n.start_on, n.months_min, n.months_max,
      n.allowance, n.published_on, n.closes_on, n.answer_by, n.changed_at, p.name as partner_name,
      (count(*) over ())::integer as total
    from notices n join offices o on o.id = n.office_id
      left join rounds r on r.id = n.round_id left join agreements a on a.id = r.agreement_id
      left join partners p on p.id = a.partner_id
      join lateral (select * from notice_texts x where x.notice_id = n.id
        order by x.language = ${language} desc, x.language limit 1) t on true
    where ${isOpen} and ${narrowed(filter)}
    order by n.closes_on nulls last, n.id
    limit ${perPage} offset ${(filter.page - 1) * perPage}`.execute(tx)
  const countries = await sql<{ code: string }>`
    select distinct unnest(array[o.country, o.serves_country]) as code
    from notices n join offices o on o.id = n.office_id where ${isOpen}`.execute(tx)
  const total = found.rows[0]?.total ?? 0
  return {
    cards: found.rows,
    total,
    page: filter.page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    countries: countries.rows.map(row => row.code).filter(code => code !== null),
  }
}

/** Every filter that is set must hold. A notice without a fixed first day is offered for every start. */
function narrowed(filter: NoticeFilter): RawBuilder<unknown> {
  const { country, kind, language, from, to } = filter
  const parts: RawBuilder<unknown>[] = [sql`true`]
  if (country !== null) parts.push(sql`${country} in (o.country, o.serves_country)`)
  if (kind !== null) parts.push(sql`o.kind = ${kind}`)
  if (language !== null)
    parts.push(sql`exists (select from notice_texts x where x.notice_id = n.id and x.language = ${language})`)
  if (from !== null) parts.push(sql`(n.start_on is null or n.start_on >= ${`${from}-01`})`)
  if (to !== null) parts.push(sql`(n.start_on is null or n.start_on < ${addMonths(`${to}-01`, 1)})`)
  for (const word of searchWords(filter.words)) parts.push(saying(word))
  return sql.join(parts, sql` and `)
}

/** Whether a word stands in one of the notice's texts or names its office; accents and capitals are passed over. */
function saying(word: string): RawBuilder<unknown> {
  return sql`exists (
    select from notice_texts x where x.notice_id = n.id and strpos(
      lower(regexp_replace(normalize(concat_ws(' ', n.reference, o.name, o.city, x.title, x.background, x.contribution,
        x.responsibilities, x.learning_objectives, x.outputs), nfd), '[\u0300-\u036f]', '', 'g')), ${word}) > 0)`
}
