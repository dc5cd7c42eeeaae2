import { z } from 'zod'

import type { PlainDate } from '../platform/days/index.ts'
import {
  dayBoxes,
  day,
  option,
  parseForm,
  typed,
  wholeNumber,
  type ErrorCode,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'
import type { FactSlot, FactValue, FactValues, ListedFact } from './fact-slots.ts'
import { countryCodes } from '../platform/i18n/codes.ts'
import { parseIdentity, parseRelative, parseService, parseSponsorship, parseSpoken, parseStudy } from './forms.ts'
import { tristates, type Relative, type Service, type Spoken, type Study } from './sections.ts'
import {
  typedIdentity,
  typedRelative,
  typedService,
  typedSpoken,
  typedStudy,
  withOneMore,
  type Typed,
} from './typed.ts'

export const mostMonths = 720

type Of = {
  readonly slot: FactSlot
  /** What was sent: an entry keeps of it what the rules do not read. */
  readonly stated: FactValue | null
  readonly today: PlainDate
}

/** One fact from a form, held to what the profile's own pages hold it to. */
export function parseFact(form: RawForm, { slot, stated, today }: Of): Parsed<FactValue> {
  switch (slot.kind) {
    case 'birthDate':
      return only(parseForm(z.object({ birthDate: day({ to: today }) }), form), ({ birthDate }) => birthDate)
    case 'nationalities':
      return parseNationalities(form, today)
    case 'residence':
      return only(parseForm(z.object({ residence: option(countryCodes) }), form), ({ residence }) => residence)
    case 'experience':
      return only(parseForm(z.object({ months: wholeNumber(0, mostMonths) }), form), ({ months }) => months)
    case 'sponsor':
      return only(
        parseSponsorship(beside(form, { scholarship: 'unknown', internshipMandatory: 'unknown' }), {
          isLater: false,
          today,
        }),
        ({ sponsor, relevantArea }) => ({ sponsor, relevantArea }),
      )
    case 'scholarship':
    case 'internshipMandatory':
    case 'relevantInterest':
      return only(
        parseForm(z.object({ [slot.kind]: option(tristates) }), form),
        values => values[slot.kind] ?? 'unknown',
      )
    default:
      return typed(form, 'leaveOut') === 'yes'
        ? { ok: true, values: null }
        : parseEntry(form, slot.kind, { key: slot.entry ?? '', today, stated })
  }
}

function parseNationalities(form: RawForm, today: PlainDate): Parsed<FactValue> {
  const parsed = parseIdentity(form, { isLater: true, today })
  if (!parsed.ok) return parsed
  const { nationality, nationalities } = parsed.values
  if (nationality === null) return failed('nationality', 'not-chosen')
  if (nationality === 'some' && nationalities.length === 0) return failed('nationality1', 'not-chosen')
  return { ok: true, values: { nationality, nationalities } }
}

type Entry = { readonly key: string; readonly today: PlainDate; readonly stated: FactValue | null }

function parseEntry(form: RawForm, kind: ListedFact, { key, today, stated }: Entry): Parsed<FactValue> {
  if (kind === 'studies') {
    const { institution, field, country } = stated as Study
    return parseStudy(beside(form, { institution, field, country: country ?? '' }), { key, today, others: [] })
  }
  if (kind === 'languages') {
    const { code } = stated as Spoken
    return parseSpoken(beside(form, { code }), { key, today, others: [] })
  }
  if (kind === 'service') return parseService(form, { key, today, others: [] })
  const { name } = stated as Relative
  return parseRelative(beside(form, { name }), { key, today, others: [] })
}

/** The form with answers that it did not ask for. */
function beside(form: RawForm, known: Readonly<Record<string, string>>): RawForm {
  const more = Object.entries(known).map(([name, value]) => [name, [value]] as const)
  return { ...form, fields: new Map([...form.fields, ...more]) }
}

function only<From, To>(parsed: Parsed<From>, pick: (values: From) => To): Parsed<To> {
  return parsed.ok ? { ok: true, values: pick(parsed.values) } : parsed
}

function failed(field: string, code: ErrorCode): Parsed<never> {
  return { ok: false, errors: [{ field, code, params: {} }] }
}

/** What the fields of a fact's form hold to begin with. */
export function typedFact({ kind }: FactSlot, current: FactValue | null): Typed {
  if (kind === 'nationalities') {
    const { nationality, nationalities } = (current ?? noNationality) as FactValues['nationalities']
    const all = typedIdentity({ birthDate: null, nationality, nationalities, residence: null, phone: '' })
    return withOneMore(all)
  }
  if (current === null) return {}
  if (kind === 'birthDate') return dayBoxes('birthDate', current as string)
  if (kind === 'experience') return { months: String(current as number) }
  if (kind === 'sponsor') {
    const { sponsor, relevantArea } = current as FactValues['sponsor']
    return { sponsor: sponsor ?? '', relevantArea: relevantArea ?? '' }
  }
  if (kind === 'studies') return typedStudy(current as Study)
  if (kind === 'languages') return typedSpoken(current as Spoken)
  if (kind === 'service') return typedService(current as Service)
  if (kind === 'relatives') return typedRelative(current as Relative)
  return { [kind]: current as string }
}

const noNationality = { nationality: null, nationalities: [] }
