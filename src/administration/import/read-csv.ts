import { CsvError, parse } from 'csv-parse/sync'

export const csvLimits = { lines: 10_000, bytes: 1_000_000 } as const

export type CsvFault = 'empty' | 'too-large' | 'too-many-lines' | 'not-text' | 'not-csv'
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }
export type ReadCsv =
  { readonly ok: true; readonly rows: readonly CsvRow[] } | { readonly ok: false; readonly fault: CsvFault }

/**
 * The text of a file as spreadsheets save it: UTF-8, with or without its mark, or Windows-1252.
 *
 * @returns null for what is no such text (a workbook, a picture)
 */
export function textOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes)
  return hasControls(text) ? null : text
}

/** What no list holds and the database does not store. */
function hasControls(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u001f]/.test(text)
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    // Not UTF-8: then what Windows wrote before, in which every byte is a character.
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes)
    throw error
  }
}

/** Rows of cells, trimmed, with the line each begins on; empty lines are left out. The separator is the one of the first line. */
export function readCsv(text: string): ReadCsv {
  if (text.trim() === '') return { ok: false, fault: 'empty' }
  if (hasControls(text)) return { ok: false, fault: 'not-text' }
  if (text.length > csvLimits.bytes) return { ok: false, fault: 'too-large' }
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    const rows = records
      .map(({ record, info }) => ({ line: info.lines, cells: record.map(unguarded) }))
      .filter(({ cells }) => cells.some(cell => cell !== ''))
    if (rows.length === 0) return { ok: false, fault: 'empty' }
    return rows.length > csvLimits.lines ? { ok: false, fault: 'too-many-lines' } : { ok: true, rows }
  } catch (error) {
    // What the reader calls an error is a file that is no list: an open quotation mark, most often.
    if (error instanceof CsvError) return { ok: false, fault: 'not-csv' }
    throw error
  }
}

function delimiterOf(text: string): string {
  const [first = ''] = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .split(/\r?\n/)
  const count = (mark: string): number => first.split(mark).length
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}

/** The mark that an export puts before what a spreadsheet would take for a formula is taken off again. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

/** A cell that begins like a formula is text to every spreadsheet once a quotation mark stands before it. */
export function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
