import { z } from 'zod'

import { isPlainDate, type PlainDate } from '../platform/days/index.ts'
import { roles, type RoleName } from '../platform/actor/index.ts'
import {
  email,
  option,
  optionalLongText,
  optionalOption,
  longText,
  parseForm,
  text,
  typed,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'
import { countryCodes } from '../platform/i18n/codes.ts'
import { languages, type Language } from '../platform/i18n/languages.ts'

export const officeKinds = ['headquarters', 'field-mission', 'country-office'] as const
export type OfficeKind = (typeof officeKinds)[number]

export type NewPerson = { givenName: string; familyName: string; email: string; language: Language }

// Made once: an import reads thousands of lines by it, and making a schema takes longer than reading by it.
const invitation = z.object({
  givenName: text(150),
  familyName: text(150),
  email: email(),
  language: option(languages),
})

export function parseInvitation(form: RawForm): Parsed<NewPerson> {
  return parseForm(invitation, form)
}

export type Place = {
  readonly officeId: number | null
  readonly partnerId: number | null
  readonly fundId: number | null
}
export type RoleWish = Place & { readonly role: RoleName; readonly why: string }

type PlaceKind = 'office' | 'partner' | 'fund' | 'everywhere'
type Offered = Readonly<Record<'office' | 'partner' | 'fund', readonly number[]>>

/**
 * A role and, where it holds in one office, for one partner or one fund, which; what was chosen of the other two is left aside.
 *
 * @param placeOfRole the rule of accounts
 * @param offered what the page offered to choose from
 */
export function parseRoleWish(
  form: RawForm,
  placeOfRole: (role: RoleName) => PlaceKind,
  offered: Offered,
): Parsed<RoleWish> {
  const parsed = parseForm(z.object({ role: option(roles), why: optionalLongText(1_000) }), form)
  if (!parsed.ok) return parsed
  const nowhere = { officeId: null, partnerId: null, fundId: null }
  const kind = placeOfRole(parsed.values.role)
  if (kind === 'everywhere') return { ok: true, values: { ...parsed.values, ...nowhere } }
  const chosen = typed(form, kind)
  const id = offered[kind].find(candidate => String(candidate) === chosen)
  if (id === undefined)
    return { ok: false, errors: [{ field: kind, code: chosen === '' ? 'not-chosen' : 'not-an-option', params: {} }] }
  return { ok: true, values: { ...parsed.values, ...nowhere, [`${kind}Id`]: id } }
}

/** What ends or closes something says why. */
export function parseWhy(form: RawForm): Parsed<{ why: string }> {
  return parseForm(z.object({ why: longText(1_000) }), form)
}

export type OfficeFacts = {
  name: string
  kind: OfficeKind
  city: string
  country: string
  servesCountry: string | null
  contactEmail: string | null
}

const officeFields = {
  name: text(200),
  kind: option(officeKinds),
  city: text(120),
  country: option(countryCodes),
  servesCountry: optionalOption(countryCodes),
}

const office = z.object(officeFields)
const officeWithContact = z.object({ ...officeFields, contactEmail: email() })

export function parseOffice(form: RawForm): Parsed<OfficeFacts> {
  if (typed(form, 'contactEmail').trim() !== '') return parseForm(officeWithContact, form)
  const parsed = parseForm(office, form)
  return parsed.ok ? { ok: true, values: { ...parsed.values, contactEmail: null } } : parsed
}

export function parseUnit(form: RawForm): Parsed<{ unit: string }> {
  return parseForm(z.object({ unit: text(200) }), form)
}

export type Holiday = { readonly day: PlainDate; readonly name: string }

/** One holiday a line, its day first (`2026-12-25 Christmas Day`). `wrong` is the first line that is none. */
export function parseHolidays(form: RawForm): Parsed<{ holidays: Holiday[]; wrong: string | null }> {
  const parsed = parseForm(z.object({ holidays: longText(20_000) }), form)
  if (!parsed.ok) return parsed
  const written = parsed.values.holidays.split('\n').map(line => line.trim())
  const found = written.filter(line => line !== '').map(line => ({ line, holiday: holidayOf(line) }))
  const wrong = found.find(({ holiday }) => holiday === null)?.line ?? null
  const byDay = new Map(found.flatMap(({ holiday }) => (holiday === null ? [] : [[holiday.day, holiday] as const])))
  return { ok: true, values: { holidays: [...byDay.values()], wrong } }
}

function holidayOf(line: string): Holiday | null {
  const [, day = '', name = ''] = /^(\d{4}-\d{2}-\d{2})[\s,;:]+(\S.{0,119})$/u.exec(line) ?? []
  return isPlainDate(day) ? { day, name } : null
}

/** The day that a button names. */
export function parseHoliday(form: RawForm): Parsed<{ day: PlainDate }> {
  const day = typed(form, 'day')
  if (isPlainDate(day)) return { ok: true, values: { day } }
  return { ok: false, errors: [{ field: 'day', code: 'not-an-option', params: {} }] }
}

export type Settings = { name: string; shortName: string; contactEmail: string }

export function parseSettings(form: RawForm): Parsed<Settings> {
  return parseForm(z.object({ name: text(200), shortName: text(40), contactEmail: email() }), form)
}
