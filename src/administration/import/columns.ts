/** What a list may be of; each is known by its columns, in any order. Those of an export are the same. */
export const listColumns = {
  offices: ['name', 'kind', 'city', 'country', 'serves_country', 'contact_email'],
  units: ['office', 'unit'],
  people: ['given_name', 'family_name', 'email', 'language', 'role', 'place'],
} as const
export type ListKind = keyof typeof listColumns
export const listKinds = ['offices', 'units', 'people'] as const satisfies readonly ListKind[]

export const optionalColumns: ReadonlySet<string> = new Set(['serves_country', 'contact_email', 'role', 'place'])

export type Header =
  | { readonly ok: true; readonly kind: ListKind; readonly at: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly unknown: readonly string[] }

/** Which list a first line is the header of, and where each column stands; unknown and repeated columns are refused. */
export function headerOf(cells: readonly string[]): Header {
  const names = cells.map(cell => cell.toLowerCase().replace(/[\s-]+/g, '_'))
  for (const kind of listKinds) {
    const columns: readonly string[] = listColumns[kind]
    const isWhole = columns.every(column => optionalColumns.has(column) || names.includes(column))
    if (!isWhole) continue
    const unknown = names.filter((name, index) => !columns.includes(name) || names.indexOf(name) !== index)
    if (unknown.length > 0) return { ok: false, unknown }
    return { ok: true, kind, at: Object.fromEntries(names.map((name, index) => [name, index])) }
  }
  return { ok: false, unknown: names.slice(0, 12) }
}
