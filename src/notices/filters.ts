import { isLanguage, type Language } from '../platform/i18n/languages.ts'

export const officeKinds = ['headquarters', 'field-mission', 'country-office'] as const
export type OfficeKind = (typeof officeKinds)[number]

/** What the public list was narrowed to; all of it stands in the address, so that a list can be sent to a friend. */
export type NoticeFilter = {
  /** As typed, at most 200 characters. */
  readonly words: string
  /** ISO 3166-1; the duty station's country or the one that the office serves. */
  readonly country: string | null
  readonly kind: OfficeKind | null
  /** A language in which the notice can be read. */
  readonly language: Language | null
  /** First and last month ("2026-09") of the start. */
  readonly from: string | null
  readonly to: string | null
  readonly page: number
}

export const filterNames = ['words', 'country', 'kind', 'language', 'from', 'to'] as const
export type FilterName = (typeof filterNames)[number]

/** Reads an address; what is no filter of ours narrows nothing. */
export function filterOf(query: URLSearchParams): NoticeFilter {
  const value = (name: string): string => (query.get(name) ?? '').trim()
  const language = value('language')
  const page = value('page')
  return {
    words: [...value('words').replace(/[\u0000-\u001f\u007f]/g, ' ')].slice(0, 200).join(''),
    country: matching(value('country'), /^[A-Z]{2}$/),
    kind: officeKinds.find(kind => kind === value('kind')) ?? null,
    language: isLanguage(language) ? language : null,
    from: matching(value('from'), /^20\d\d-(0[1-9]|1[0-2])$/),
    to: matching(value('to'), /^20\d\d-(0[1-9]|1[0-2])$/),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  }
}

function matching(text: string, pattern: RegExp): string | null {
  return pattern.test(text) ? text : null
}

/** The part of an address after the path, '' where nothing is narrowed. */
export function queryOf(filter: Partial<NoticeFilter>): string {
  const query = new URLSearchParams()
  for (const name of filterNames) {
    const value = filter[name]
    if (value !== null && value !== undefined && value !== '') query.set(name, value)
  }
  if (filter.page !== undefined && filter.page > 1) query.set('page', String(filter.page))
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** The same list without one of its filters, from its first page. */
export function queryWithout(filter: NoticeFilter, name: FilterName): string {
  return queryOf({ ...filter, [name]: null, page: 1 })
}

/** Words to look for, without capitals and accents: "Équipe d’été" is found by "equipe ete". */
export function searchWords(words: string): string[] {
  const folded = words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return [...new Set(folded.split(/[^\p{L}\p{N}\p{S}]+/u).filter(word => word !== ''))].slice(0, 12)
}
