import { z } from 'zod'

import type { PlainDate } from '../platform/days/index.ts'
import {
  day,
  lines,
  option,
  optionalDay,
  optionalLongText,
  optionalOption,
  optionalText,
  optionalWholeNumber,
  parseForm,
  text,
  typed,
  type ErrorCode,
  type FieldError,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'
import { countryCodes, languageCodes } from '../platform/i18n/codes.ts'
import {
  kinships,
  languageLevels,
  serviceKinds,
  sponsorKinds,
  studyLevels,
  studyStatuses,
  tristates,
  type Answers,
  type Identity,
  type Interests,
  type Job,
  type MaybeDay,
  type Relative,
  type Service,
  type Sponsorship,
  type Spoken,
  type Study,
} from './sections.ts'

export const mostNationalities = 5
export const nationalityFields = [
  'nationality1',
  'nationality2',
  'nationality3',
  'nationality4',
  'nationality5',
] as const

/** `isLater`: what is not answered yet may stay so; what is answered must be right all the same. */
export type Asked = { readonly isLater: boolean; readonly today: PlainDate }

export function parseIdentity(form: RawForm, { isLater, today }: Asked): Parsed<Identity> {
  const country = optionalOption(countryCodes)
  const limits = { to: today }
  const parsed = parseForm(
    z.object({
      birthDate: isLater ? optionalDay(limits) : day(limits),
      nationality: optionalOption(['some', 'none', 'unknown']),
      nationality1: country,
      nationality2: country,
      nationality3: country,
      nationality4: country,
      nationality5: country,
      residence: isLater ? country : option(countryCodes),
      phone: optionalText(40),
    }),
    form,
  )
  if (!parsed.ok) return parsed
  const { birthDate, residence, phone } = parsed.values
  const chosen = [...new Set(nationalityFields.map(name => parsed.values[name]).filter(code => code !== null))]
  // A country that was chosen answers the question above it, too.
  const nationality = parsed.values.nationality ?? (chosen.length > 0 ? 'some' : null)
  if (!isLater && nationality === null) return failed('nationality', 'not-chosen')
  if (!isLater && nationality === 'some' && chosen.length === 0) return failed('nationality1', 'not-chosen')
  const nationalities = nationality === 'some' ? chosen : []
  return { ok: true, values: { birthDate, nationality, nationalities, residence, phone } }
}

export function parseSponsorship(form: RawForm, { isLater }: Asked): Parsed<Sponsorship> {
  const answer = isLater ? optionalOption(tristates) : option(tristates)
  const sponsors = ['none', ...sponsorKinds, 'unknown'] as const
  const parsed = parseForm(
    z.object({
      scholarship: answer,
      internshipMandatory: answer,
      sponsor: isLater ? optionalOption(sponsors) : option(sponsors),
      relevantArea: optionalOption(tristates),
    }),
    form,
  )
  if (!parsed.ok) return parsed
  const { sponsor, relevantArea } = parsed.values
  const hasSponsor = sponsor !== null && sponsor !== 'none' && sponsor !== 'unknown'
  if (hasSponsor && relevantArea === null && !isLater) return failed('relevantArea', 'not-chosen')
  return { ok: true, values: { ...parsed.values, relevantArea: hasSponsor ? relevantArea : null } }
}

export function parseInterests(form: RawForm, { isLater }: Asked): Parsed<Interests> {
  const parsed = parseForm(
    z.object({
      areas: lines(10, 200),
      relevantInterest: isLater ? optionalOption(tristates) : option(tristates),
    }),
    form,
  )
  if (!parsed.ok || isLater || parsed.values.areas.length > 0) return parsed
  return failed('areas', 'missing')
}

/** @param others the section's other entries: a language is given once */
export type AskedEntry<Item> = { readonly key: string; readonly today: PlainDate; readonly others: readonly Item[] }

export function parseStudy(form: RawForm, { key, today }: AskedEntry<Study>): Parsed<Study> {
  const parsed = parseForm(
    z.object({
      level: option(studyLevels),
      status: option(studyStatuses),
      institution: text(200),
      field: text(200),
      country: optionalOption(countryCodes),
      finalYearFrom: optionalDay({ from: '1950-01-01' }),
      endsOn: optionalDay({ from: '1950-01-01' }),
      yearsCompleted: optionalWholeNumber(0, 12),
      accredited: optionalOption(tristates),
    }),
    form,
  )
  if (!parsed.ok) return parsed
  const { finalYearFrom: begins, endsOn: ends, ...rest } = parsed.values
  const finalYearFrom = rest.status === 'enrolled' ? dayOrUnknown(form, 'finalYearFrom', begins) : null
  const endsOn = dayOrUnknown(form, 'endsOn', ends)
  const errors = [
    ...(rest.status === 'enrolled' && finalYearFrom === null ? [fault('finalYearFrom', 'missing')] : []),
    ...endFaults({ status: rest.status, finalYearFrom, endsOn, today }),
  ]
  return errors.length > 0 ? { ok: false, errors } : { ok: true, values: { key, ...rest, finalYearFrom, endsOn } }
}

type Ends = Pick<Study, 'status' | 'finalYearFrom' | 'endsOn'> & { readonly today: PlainDate }

function endFaults({ status, finalYearFrom, endsOn, today }: Ends): FieldError[] {
  if (endsOn === null) return [fault('endsOn', 'missing')]
  if (endsOn === 'unknown') return []
  if (status !== 'enrolled' && endsOn > today) return [fault('endsOn', 'too-late', { to: today })]
  if (finalYearFrom === null || finalYearFrom === 'unknown') return []
  return endsOn < finalYearFrom ? [fault('endsOn', 'too-early', { from: finalYearFrom })] : []
}

function dayOrUnknown(form: RawForm, name: string, given: PlainDate | null): MaybeDay {
  return given ?? (typed(form, `${name}Unknown`) === '' ? null : 'unknown')
}

export function parseSpoken(form: RawForm, { key, others }: AskedEntry<Spoken>): Parsed<Spoken> {
  const parsed = parseForm(
    z.object({ code: option(languageCodes), level: option([...languageLevels, 'unknown']) }),
    form,
  )
  if (!parsed.ok) return parsed
  const isTaken = others.some(other => other.code === parsed.values.code)
  return isTaken ? failed('code', 'taken') : { ok: true, values: { key, ...parsed.values } }
}

export function parseJob(form: RawForm, { key, today }: AskedEntry<Job>): Parsed<Job> {
  const limits = { from: '1950-01-01', to: today }
  const parsed = parseForm(
    z.object({
      title: text(200),
      organisation: text(200),
      from: day(limits),
      to: optionalDay(limits),
      relevant: option(['yes', 'no']),
      summary: optionalLongText(1_000),
    }),
    form,
  )
  if (!parsed.ok) return parsed
  const { from, to, relevant, ...rest } = parsed.values
  if (to === null && typed(form, 'toUnknown') === '') return failed('to', 'missing')
  if (to !== null && to < from) return { ok: false, errors: [fault('to', 'too-early', { from })] }
  return { ok: true, values: { key, ...rest, from, to, relevant: relevant === 'yes' } }
}

/** The first day may not be known; the last may be to come where it is agreed. */
export function parseService(form: RawForm, { key, today }: AskedEntry<Service>): Parsed<Service> {
  const parsed = parseForm(
    z.object({
      kind: option(serviceKinds),
      from: optionalDay({ from: '1950-01-01', to: today }),
      to: optionalDay({ from: '1950-01-01' }),
    }),
    form,
  )
  if (!parsed.ok) return parsed
  const { kind, from: begins, to: ends } = parsed.values
  const from = dayOrUnknown(form, 'from', begins)
  const to = dayOrUnknown(form, 'to', ends)
  const goesOn = ends === null && typed(form, 'goesOn') !== ''
  const errors = [
    ...(from === null ? [fault('from', 'missing')] : []),
    ...(to === null && !goesOn ? [fault('to', 'missing')] : []),
    ...(begins !== null && ends !== null && ends < begins ? [fault('to', 'too-early', { from: begins })] : []),
  ]
  if (errors.length > 0 || from === null) return { ok: false, errors }
  return { ok: true, values: { key, kind, from, to: goesOn ? null : to } }
}

export function parseRelative(form: RawForm, { key }: AskedEntry<Relative>): Parsed<Relative> {
  const parsed = parseForm(
    z.object({ kinship: option(kinships), name: text(200), sameOffice: option(tristates) }),
    form,
  )
  return parsed.ok ? { ok: true, values: { key, ...parsed.values } } : parsed
}

/** What is asked of a list as a whole, when it is called complete. */
export function parseStatedMonths(form: RawForm): Parsed<Pick<Answers['experience'], 'statedMonths'>> {
  return parseForm(z.object({ statedMonths: optionalWholeNumber(0, 720) }), form)
}

/** Keys come from our own pages; any other text is no entry's. */
export function isEntryKey(key: string): boolean {
  return /^[A-Za-z0-9_-]{6,24}$/.test(key)
}

function fault(field: string, code: ErrorCode, params: FieldError['params'] = {}): FieldError {
  return { field, code, params }
}

function failed(field: string, code: ErrorCode): { readonly ok: false; readonly errors: readonly FieldError[] } {
  return { ok: false, errors: [fault(field, code)] }
}
