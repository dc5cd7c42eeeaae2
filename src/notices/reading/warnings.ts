import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import type { DateFound } from './dates.ts'
import type { FieldsFound } from './fields.ts'
import type { Labelled } from './labelled.ts'
import { en } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import type { MonthsFound } from './months.ts'
import type { NoticeWarning, Read, Span, WarningCode } from './notice-reading.ts'
import { singleSpaced, type Source } from './source.ts'

type Place = { readonly code: WarningCode; readonly span?: Span }

/** A warning with its sentences; they quote the place as printed. */
export function warningAt(source: Source, { code, span }: Place): NoticeWarning {
  const printed = span ? singleSpaced(source.text.slice(...span)) : ''
  const explanation: InEveryLanguage = {
    en: en.warnings[code](printed),
    fr: fr.warnings[code](printed),
    es: es.warnings[code](printed),
  }
  return span ? { code, span, explanation } : { code, explanation }
}

/** Labels of the notice's facts that have nothing after them. */
export function emptyLabels(labelled: readonly Labelled[]): Place[] {
  const empty = labelled.filter(one => one.kind !== 'other' && one.kind !== 'type' && one.value === undefined)
  return empty.map(one => ({ code: 'label-without-value', span: one.label }))
}

/** Days that could not be read, and facts that are said twice and differently. */
export function contradictions({ fields, dates, closings, months }: FieldsFound): Place[] {
  const unread = dates.flatMap(date => ('problem' in date ? [{ code: date.problem, span: date.span }] : []))
  const closing = fields.closesOn
  const otherClosing = closings.find(date => closing && 'day' in date && date.day !== closing.value)
  const otherLength = months.slice(1).find(found => months[0] && differ(months[0], found))
  return [
    ...unread.filter(date => !isKnownElsewhere(date, dates)),
    ...spanOf('values-disagree', otherClosing?.span),
    ...spanOf('values-disagree', (otherLength?.max ?? otherLength?.min)?.span),
    ...ordered('closes-before-published', fields.closesOn, fields.publishedOn, fields.closesOn),
    ...ordered('starts-before-closing', fields.start, fields.closesOn, fields.start),
  ]
}

function differ(a: MonthsFound, b: MonthsFound): boolean {
  const otherMin = a.min && b.min && a.min.value !== b.min.value
  const otherMax = a.max && b.max && a.max.value !== b.max.value
  return Boolean(otherMin || otherMax)
}

function spanOf(code: WarningCode, span: Span | undefined): Place[] {
  return span ? [{ code, span }] : []
}

/** `earlier` must not be before `later`; days compare as text, and "as soon as possible" is no day. */
function ordered(
  code: WarningCode,
  earlier: Read<string> | undefined,
  later: Read<string> | undefined,
  at: Read<string> | undefined,
): Place[] {
  const bothDays = earlier && later && /^\d/.test(earlier.value) && /^\d/.test(later.value)
  return bothDays && at && earlier.value < later.value ? [{ code, span: at.span }] : []
}

/** The same place may be read once by its label and once in its sentence. */
function isKnownElsewhere(place: { span: Span }, dates: readonly DateFound[]): boolean {
  return dates.some(date => 'day' in date && date.span[0] <= place.span[0] && place.span[1] <= date.span[1])
}
