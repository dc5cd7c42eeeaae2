import { isPlainDate, plainDate, type PlainDate } from '../../platform/days/index.ts'
import type { Span } from './notice-reading.ts'
import type { Source } from './source.ts'

type DateProblem = 'date-ambiguous' | 'date-without-year' | 'date-impossible'
export type DateFound = { readonly span: Span } & ({ readonly day: PlainDate } | { readonly problem: DateProblem })

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'enero', 'ene'],
  ['february', 'feb', 'fevrier', 'fevr', 'febrero'],
  ['march', 'mar', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juin', 'junio'],
  ['july', 'jul', 'juillet', 'juil', 'julio'],
  ['august', 'aug', 'aout', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'decembre', 'diciembre', 'dic'],
]

const month = `(?<month>${monthNames
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`
const dayOfMonth = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|o)?'
const end = '(?![\\p{L}\\d])'
const lead =
  '(?:(?:the|le|el|on) +)?(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo),? +)?(?:(?:the|le|el|on) +)?'

type Shape = 'iso' | 'named' | 'short-year' | 'dotted' | 'numeric' | 'no-year'

/** In this order: the first that fits at a place is the one. */
const shapes: readonly (readonly [Shape, RegExp])[] = [
  ['iso', pattern(`(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})`)],
  ['named', pattern(`${dayOfMonth}(?: +(?:de|of))?[ /.-]+${month},?(?: +(?:de|del|of))?[ /.-]+(?<year>\\d{4})`)],
  ['named', pattern(`${month} +${dayOfMonth},? +(?<year>\\d{4})`)],
  ['short-year', pattern(`${dayOfMonth}-${month}-(?<year>\\d{2})`)],
  ['dotted', pattern(`(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})`)],
  ['numeric', pattern(`(?<day>\\d{1,2}) ?[/-] ?(?<month>\\d{1,2}) ?[/-] ?(?<year>\\d{4})`)],
  ['no-year', pattern(`${dayOfMonth}(?: +(?:de|of))?[ -]+${month}`)],
  ['no-year', pattern(`${month} +${dayOfMonth}`)],
]

function pattern(body: string): RegExp {
  return new RegExp(`${lead}(?<date>${body})${end}`, 'dyu')
}

/**
 * The day printed at a place of the text, a weekday or an article before it allowed.
 * `03/04/2025` is ambiguous and stays so: two readers would read two days.
 */
export function dateAt(source: Source, from: number, to: number): DateFound | undefined {
  const within = source.folded.slice(0, to)
  for (const [shape, regexp] of shapes) {
    regexp.lastIndex = from
    const match = regexp.exec(within)
    const span = match?.indices?.groups?.['date']
    if (match?.groups && span) return { span, ...dayOf(shape, match.groups) }
  }
  return undefined
}

/** The day that a labelled value begins with; two different days in one value are left to a person. */
export function onlyDateIn(source: Source, [from, to]: Span): DateFound | undefined {
  const first = dateAt(source, from, to)
  if (!first || !('day' in first)) return first
  const end = Math.min(to, first.span[1] + 60)
  for (const { index } of source.folded.slice(first.span[1], end).matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
    const next = dateAt(source, first.span[1] + index, end)
    const another = next && (!('day' in next) || next.day !== first.day)
    if (another) return { span: [first.span[0], next.span[1]], problem: 'date-ambiguous' }
  }
  return first
}

function dayOf(shape: Shape, parts: Record<string, string | undefined>): { day: PlainDate } | { problem: DateProblem } {
  if (shape === 'no-year') return { problem: 'date-without-year' }
  const date = Number(parts['day'])
  const monthNumber = monthOf(parts['month'] ?? '')
  const year = Number(parts['year']) + (shape === 'short-year' ? 2000 : 0)
  if (shape !== 'numeric' || monthNumber === date) return realDay(year, monthNumber, date)
  if (date > 12) return realDay(year, monthNumber, date)
  if (monthNumber > 12) return realDay(year, date, monthNumber)
  return { problem: 'date-ambiguous' }
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : monthNames.findIndex(names => names.includes(text)) + 1
}

function realDay(year: number, monthNumber: number, date: number): { day: PlainDate } | { problem: DateProblem } {
  const day = plainDate(year, monthNumber, date)
  return isPlainDate(day) ? { day } : { problem: 'date-impossible' }
}
