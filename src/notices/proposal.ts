import { isLanguage, type InEveryLanguage } from '../platform/i18n/languages.ts'
import { askedLanguages } from './forms.ts'
import { readNotice, type Read, type Span } from './reading/index.ts'

/** A place of the source and the field that it fills. */
export type SourceMark = { readonly span: Span; readonly field: string }

/** What a source fills in of the form: only what was read, each with its words and their place. */
export type Proposal = {
  readonly text: string
  /** Raw values by field, as a person would have typed them; ticked boxes joined by blanks. */
  readonly values: Readonly<Record<string, string>>
  /** The words that a field was filled from. */
  readonly quotes: Readonly<Record<string, string>>
  /** In the order of the text, none inside another. */
  readonly marks: readonly SourceMark[]
  /** What its reader could not place or found to contradict itself, in sentences. */
  readonly warnings: readonly InEveryLanguage[]
}

type Office = { readonly id: number; readonly city: string }

/** @param offices those that the officer may choose: one is proposed where the notice names its city, and no other sits there */
export function proposalOf(source: string, offices: readonly Office[]): Proposal {
  const { text, language, title, fields, sections, warnings } = readNotice(source)
  const filled = new Map<string, { value: string; spans: Span[] }>()
  const fill = (field: string, read: Read<unknown> | undefined, value: string | null): void => {
    if (read !== undefined && value !== null) filled.set(field, { value, spans: [read.span] })
  }
  const plain = (field: string, read: Read<string | number> | undefined): void =>
    fill(field, read, read === undefined ? null : String(read.value))
  const list = (field: string, items: readonly Read<string>[] | undefined): void => {
    if (items === undefined) return
    filled.set(field, {
      value: items.map(({ value }) => oneLine(value)).join('\n'),
      spans: items.map(({ span }) => span),
    })
  }

  plain('title', title)
  const city = fields.dutyStation?.city
  fill('officeId', city, officeIn(city?.value, offices))
  dayFields(fill, 'startOn', fields.start)
  dayFields(fill, 'closesOn', fields.closesOn)
  plain('monthsMin', fields.durationMonths?.min)
  plain('monthsMax', fields.durationMonths?.max)
  fill('allowance', fields.stipend, fields.stipend?.value === null ? 'none' : 'monthly')
  const asked = (fields.languages ?? []).filter(({ value }) => (askedLanguages as readonly string[]).includes(value))
  if (asked.length > 0)
    filled.set('languages', { value: asked.map(({ value }) => value).join(' '), spans: asked.map(({ span }) => span) })
  plain('overallSupervisorTitle', fields.supervision?.overall)
  plain('directSupervisorTitle', fields.supervision?.direct)
  plain('background', sections.background)
  plain('checkIns', sections.checkIns)
  for (const name of ['contribution', 'responsibilities', 'learningObjectives', 'outputs', 'qualifications'] as const)
    list(name, sections[name])
  const spoken = language !== undefined && isLanguage(language) ? { textLanguage: language } : {}
  return {
    text,
    ...told(filled, text),
    values: { ...valuesOf(filled), ...spoken },
    warnings: warnings.map(({ explanation }) => explanation),
  }
}

type Filled = ReadonlyMap<string, { readonly value: string; readonly spans: readonly Span[] }>

/** A day's three boxes are filled together; the box of the day carries the quote. */
function dayFields(
  fill: (field: string, read: Read<unknown> | undefined, value: string | null) => void,
  field: string,
  read: Read<string> | undefined,
): void {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(read?.value ?? '')
  if (parts !== null) fill(field, read, parts[0])
}

function valuesOf(filled: Filled): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [field, { value }] of filled) {
    const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
    if (field.endsWith('On') && day !== null) {
      values[`${field}-year`] = day[1] ?? ''
      values[`${field}-month`] = String(Number(day[2]))
      values[`${field}-day`] = String(Number(day[3]))
    } else values[field] = value
  }
  return values
}

function told(filled: Filled, text: string): Pick<Proposal, 'quotes' | 'marks'> {
  const quotes: Record<string, string> = {}
  const marks: SourceMark[] = []
  for (const [field, { spans }] of filled) {
    const [first] = spans
    if (first !== undefined) quotes[field] = shortened(oneLine(text.slice(...first)))
    for (const span of spans) marks.push({ span, field })
  }
  return { quotes, marks: withoutOverlaps(marks) }
}

/** A mark inside another would not nest: the first and longer one stays. */
function withoutOverlaps(marks: readonly SourceMark[]): SourceMark[] {
  const sorted = marks.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const kept: SourceMark[] = []
  for (const mark of sorted) if (mark.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(mark)
  return kept
}

function officeIn(city: string | undefined, offices: readonly Office[]): string | null {
  const there = offices.filter(office => office.city.toLowerCase() === city?.toLowerCase())
  return there.length === 1 ? String(there[0]?.id) : null
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= 120 ? text : `${characters.slice(0, 117).join('')}…`
}
