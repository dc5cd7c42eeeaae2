import { dateAt, onlyDateIn, type DateFound } from './dates.ts'
import type { LabelKind } from './labels.ts'
import type { Labelled } from './labelled.ts'
import { languagesIn, languagesInProse } from './language.ts'
import { monthsAt, type MonthsFound } from './months.ts'
import type { NoticeFields, Read, Span, StartValue } from './notice-reading.ts'
import { organisationIn } from './organisations.ts'
import { cityIn, countryIn, placeIn } from './places.ts'
import { closingDates, statedMonths } from './prose.ts'
import { knownOrNothing, known, readText, type Source } from './source.ts'
import { labelledStipend, statedUnpaid } from './stipend.ts'
import { supervisionIn } from './supervision.ts'

/** All that was found for some fields, so that disagreement can be told; the first of each is the field's value. */
export type FieldsFound = {
  readonly fields: NoticeFields
  readonly dates: readonly DateFound[]
  readonly closings: readonly DateFound[]
  readonly months: readonly MonthsFound[]
}

const asSoonAsPossible = /^(?:as soon as possible|asap|des que possible|lo antes posible|a la brevedad)/d

/** The facts of a notice's head: labelled ones, and a few sentences that can mean one thing only. */
export function fieldsIn(source: Source, labelled: readonly Labelled[]): FieldsFound {
  const first = <T>(kind: LabelKind, read: (place: Span, loose: boolean) => T | undefined): T | undefined =>
    placesOf(labelled, kind)
      .map(({ place, loose }) => read(place, loose))
      .find(found => found !== undefined)
  const datesOf = (kind: LabelKind): DateFound[] =>
    placesOf(labelled, kind).flatMap(({ place }) => onlyDateIn(source, trimmed(source, place)) ?? [])

  const period = periodIn(source, labelled)
  const closings = [...datesOf('closesOn'), ...period.slice(1), ...closingDates(source)]
  const published = [...datesOf('publishedOn'), ...(period.length === 2 ? period.slice(0, 1) : [])]
  const starts = datesOf('start')
  const months = monthsOf(source, labelled)
  const place = first('dutyStation', (at, loose) => (loose ? undefined : placeIn(source, trimmed(source, at))))

  const fields = known({
    organisation: organisationIn(source, labelled),
    reference: first('reference', (at, loose) => (loose ? undefined : codeIn(source, at))),
    dutyStation: knownOrNothing({
      city: first('city', at => cityIn(source, trimmed(source, at))) ?? place?.city,
      country: first('country', at => countryIn(source, trimmed(source, at))) ?? place?.country,
      homeBased: place?.homeBased,
    }),
    unit: first('unit', (at, loose) => (loose ? undefined : nameIn(source, at))) ?? departmentIn(source, labelled),
    start: firstDay(starts) ?? first('start', at => soonIn(source, at)),
    durationMonths: months[0],
    publishedOn: firstDay(published),
    closesOn: firstDay(closings),
    stipend: first('stipend', at => labelledStipend(source, trimmed(source, at))) ?? statedUnpaid(source),
    languages:
      first('languages', (at, loose) => (loose ? undefined : languagesIn(source, at))) ?? languagesInProse(source),
    supervision: supervisionIn(source, labelled),
  })
  return { fields, closings, months, dates: [...published, ...closings, ...starts] }
}

function placesOf(labelled: readonly Labelled[], kind: LabelKind): { place: Span; loose: boolean }[] {
  return labelled.flatMap(one => (one.kind === kind && one.value ? [{ place: one.value, loose: one.loose }] : []))
}

function trimmed(source: Source, [from, to]: Span): Span {
  return readText(source, from, to)?.span ?? [from, from]
}

function firstDay(found: readonly DateFound[]): Read<string> | undefined {
  return found.flatMap(one => ('day' in one ? [{ value: one.day, span: one.span }] : []))[0]
}

function soonIn(source: Source, at: Span): Read<StartValue> | undefined {
  const [from, to] = trimmed(source, at)
  const span = asSoonAsPossible.exec(source.folded.slice(from, to))?.indices?.[0]
  return span && { value: 'as-soon-as-possible', span: [from + span[0], from + span[1]] }
}

/** "7 January 2022 - 16 January 2022": opening and closing day; one alone says neither. */
function periodIn(source: Source, labelled: readonly Labelled[]): DateFound[] {
  for (const { place } of placesOf(labelled, 'applicationPeriod')) {
    const [from, to] = trimmed(source, place)
    const opening = dateAt(source, from, to)
    const gap = opening && /^\s*(?:-|to|au|a|al|until)\s*/.exec(source.folded.slice(opening.span[1], to))
    const closing = opening && gap && dateAt(source, opening.span[1] + gap[0].length, to)
    if (opening && closing) return [opening, closing]
  }
  return []
}

function monthsOf(source: Source, labelled: readonly Labelled[]): MonthsFound[] {
  const fromLabels = placesOf(labelled, 'duration').flatMap(
    ({ place }) => monthsAt(source, ...trimmed(source, place)) ?? [],
  )
  const fromType = placesOf(labelled, 'type').flatMap(({ place: [from, to] }) => {
    const afterComma = source.folded.slice(from, to).indexOf(', ')
    return afterComma < 0 ? [] : (monthsAt(source, from + afterComma + 2, to) ?? [])
  })
  return [...fromLabels, ...fromType, ...statedMonths(source)]
}

/** A reference has a digit and is no sentence. */
function codeIn(source: Source, [from, to]: Span): Read<string> | undefined {
  const read = readText(source, from, to)
  const isCode =
    read && /(?=\S*\d)\S{4,}/.test(read.value) && read.value.length <= 80 && read.value.split(' ').length <= 6
  return isCode ? read : undefined
}

function nameIn(source: Source, [from, to]: Span): Read<string> | undefined {
  const read = readText(source, from, to)
  return read && read.value.length <= 120 && /^[\p{Lu}\d]/u.test(read.value) && !/[.:]$/.test(read.value)
    ? read
    : undefined
}

/** A department that is a whole organisation is the organisation, not a unit of it. */
function departmentIn(source: Source, labelled: readonly Labelled[]): Read<string> | undefined {
  const organisation = organisationIn(source, labelled)
  const names = placesOf(labelled, 'department').flatMap(({ place, loose }) =>
    loose ? [] : (nameIn(source, place) ?? []),
  )
  return names.find(name => name.span[0] !== organisation?.span[0])
}
