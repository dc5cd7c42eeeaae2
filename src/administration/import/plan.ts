import type { RoleName } from '../../platform/actor/index.ts'
import {
  formOf,
  optionalOption,
  parseForm,
  type FieldError,
  type Parsed,
  type RawForm,
} from '../../platform/forms/index.ts'
import { roles } from '../../platform/actor/index.ts'
import { parseInvitation, parseOffice, type NewPerson, type OfficeFacts } from '../forms.ts'
import { z } from 'zod'
import type { ListKind } from './columns.ts'
import type { CsvRow } from './read-csv.ts'

export type Reason =
  | { readonly code: 'field'; readonly error: FieldError }
  | { readonly code: 'repeated'; readonly line: number }
  | {
      readonly code: 'no-such-office' | 'office-closed' | 'no-such-place' | 'place-not-wanted' | 'disabled'
      readonly value: string
    }
  | { readonly code: 'differs'; readonly line: number }
  | { readonly code: 'too-many-cells' }

/** One line of the list and what would become of it. `what` names it to a reader. */
export type PlannedLine<Wish = unknown> = {
  readonly line: number
  readonly what: string
  readonly outcome: 'add' | 'change' | 'same' | 'refuse'
  readonly reason: Reason | null
  readonly wish: Wish | null
}

export type KnownOffice = OfficeFacts & { readonly id: number; readonly isClosed: boolean }
export type KnownPerson = NewPerson & {
  readonly id: number
  readonly isDisabled: boolean
  readonly roles: readonly string[]
}
type Id = { readonly id: number; readonly name: string }

/** What is there before the import; names and addresses are compared in lower case. */
export type Known = {
  readonly offices: ReadonlyMap<string, KnownOffice>
  /** `${office id}/${unit in lower case}` */
  readonly units: ReadonlySet<string>
  readonly people: ReadonlyMap<string, KnownPerson>
  readonly partners: ReadonlyMap<string, Id>
  readonly funds: ReadonlyMap<string, Id>
}

export type OfficeWish = { readonly id: number | null; readonly facts: OfficeFacts }
export type UnitWish = { readonly officeId: number; readonly name: string }
export type PersonWish = {
  readonly id: number | null
  readonly person: NewPerson
  readonly role: RoleName | null
  readonly officeId: number | null
  readonly partnerId: number | null
  readonly fundId: number | null
}

export type Plan =
  | { readonly kind: 'offices'; readonly lines: readonly PlannedLine<OfficeWish>[] }
  | { readonly kind: 'units'; readonly lines: readonly PlannedLine<UnitWish>[] }
  | { readonly kind: 'people'; readonly lines: readonly PlannedLine<PersonWish>[] }

export type List = {
  readonly kind: ListKind
  readonly at: Readonly<Record<string, number>>
  readonly rows: readonly CsvRow[]
}

type PlaceOfRole = (role: RoleName) => 'office' | 'partner' | 'fund' | 'everywhere'

/** What an import would do, line by line: nothing is written, and what is refused says why. */
export function planOf(list: List, known: Known, placeOfRole: PlaceOfRole): Plan {
  if (list.kind === 'offices') return { kind: 'offices', lines: planLines(list, officePlanner(known)) }
  if (list.kind === 'units') return { kind: 'units', lines: planLines(list, unitPlanner(known)) }
  return { kind: 'people', lines: planLines(list, personPlanner(known, placeOfRole)) }
}

type Cells = (column: string) => string
type Planned<Wish> = Omit<PlannedLine<Wish>, 'line'>
type Planner<Wish> = (cell: Cells, line: number) => Planned<Wish>

function planLines<Wish>({ at, rows }: List, plan: Planner<Wish>): PlannedLine<Wish>[] {
  const width = Object.keys(at).length
  return rows.map(({ line, cells }) => {
    if (cells.slice(width).some(cell => cell !== ''))
      return { line, ...refusal(cells[0] ?? '', { code: 'too-many-cells' }) }
    const cell: Cells = column => cells[at[column] ?? -1] ?? ''
    return { line, ...plan(cell, line) }
  })
}

function refusal(what: string, reason: Reason): Planned<never> {
  return { what, outcome: 'refuse', reason, wish: null }
}

function fieldRefusal(what: string, errors: readonly FieldError[]): Planned<never> {
  const [error] = errors
  return refusal(what, error === undefined ? { code: 'too-many-cells' } : { code: 'field', error })
}

const key = (name: string): string => name.toLowerCase()

function officePlanner({ offices }: Known): Planner<OfficeWish> {
  const seen = new Map<string, number>()
  return (cell, line) => {
    const what = cell('name')
    const parsed = parseOffice(officeForm(cell))
    if (!parsed.ok) return fieldRefusal(what, parsed.errors)
    const facts = parsed.values
    const before = seen.get(key(facts.name))
    if (before !== undefined) return refusal(what, { code: 'repeated', line: before })
    seen.set(key(facts.name), line)
    const office = offices.get(key(facts.name))
    if (office === undefined) return { what, outcome: 'add', reason: null, wish: { id: null, facts } }
    const isSame = (Object.keys(facts) as (keyof OfficeFacts)[]).every(field => facts[field] === office[field])
    return { what, outcome: isSame ? 'same' : 'change', reason: null, wish: isSame ? null : { id: office.id, facts } }
  }
}

function officeForm(cell: Cells): RawForm {
  return formOf({
    name: cell('name'),
    kind: key(cell('kind')),
    city: cell('city'),
    country: cell('country').toUpperCase(),
    servesCountry: cell('serves_country').toUpperCase(),
    contactEmail: cell('contact_email'),
  })
}

function unitPlanner({ offices, units }: Known): Planner<UnitWish> {
  const seen = new Map<string, number>()
  return (cell, line) => {
    const what = `${cell('unit')} (${cell('office')})`
    const office = offices.get(key(cell('office')))
    if (office === undefined) return refusal(what, { code: 'no-such-office', value: cell('office') })
    if (office.isClosed) return refusal(what, { code: 'office-closed', value: office.name })
    const name = cell('unit')
    const fault = lengthFault('unit', name)
    if (fault !== null) return refusal(what, { code: 'field', error: fault })
    const id = `${office.id}/${key(name)}`
    const before = seen.get(id)
    if (before !== undefined) return refusal(what, { code: 'repeated', line: before })
    seen.set(id, line)
    if (units.has(id)) return { what, outcome: 'same', reason: null, wish: null }
    return { what, outcome: 'add', reason: null, wish: { officeId: office.id, name } }
  }
}

function lengthFault(field: string, value: string): FieldError | null {
  if (value === '') return { field, code: 'missing', params: {} }
  const { length } = [...value]
  return length > 200 ? { field, code: 'too-long', params: { max: 200, length } } : null
}

function personPlanner(known: Known, placeOfRole: PlaceOfRole): Planner<PersonWish> {
  const seen = new Map<string, { line: number; person: NewPerson }>()
  const granted = new Map<string, number>()
  return (cell, line) => {
    const what = cell('email')
    const parsed = personForm(cell)
    if (!parsed.ok) return fieldRefusal(what, parsed.errors)
    const { role, ...person } = parsed.values
    const first = seen.get(key(person.email))
    if (first !== undefined && !isSamePerson(first.person, person))
      return refusal(what, { code: 'differs', line: first.line })
    const account = known.people.get(key(person.email))
    if (account?.isDisabled === true) return refusal(what, { code: 'disabled', value: person.email })
    const place = placeFor(known, role === null ? 'everywhere' : placeOfRole(role), cell('place'))
    if ('code' in place) return refusal(what, place)
    const grant = [key(person.email), role, place.officeId, place.partnerId, place.fundId].join('/')
    const before = granted.get(grant)
    if (before !== undefined) return refusal(what, { code: 'repeated', line: before })
    granted.set(grant, line)
    if (first === undefined) seen.set(key(person.email), { line, person })
    const wish = { id: account?.id ?? null, person, role, ...place }
    if (account === undefined) return { what, outcome: 'add', reason: null, wish }
    const held = role === null || account.roles.includes(roleKey({ ...place, role }))
    if (held && isSamePerson(account, person)) return { what, outcome: 'same', reason: null, wish: null }
    return { what, outcome: 'change', reason: null, wish }
  }
}

/** How a role and its place are compared. */
export function roleKey(grant: {
  role: string
  officeId: number | null
  partnerId: number | null
  fundId: number | null
}): string {
  return [grant.role, grant.officeId ?? 0, grant.partnerId ?? 0, grant.fundId ?? 0].join('/')
}

const roleField = z.object({ role: optionalOption(roles) })

function personForm(cell: Cells): Parsed<NewPerson & { role: RoleName | null }> {
  const form = formOf({
    givenName: cell('given_name'),
    familyName: cell('family_name'),
    email: cell('email'),
    language: key(cell('language')),
    role: key(cell('role')),
  })
  const person = parseInvitation(form)
  if (!person.ok) return person
  const role = parseForm(roleField, form)
  return role.ok ? { ok: true, values: { ...person.values, ...role.values } } : role
}

function isSamePerson(left: NewPerson, right: NewPerson): boolean {
  return (['givenName', 'familyName', 'language'] as const).every(field => left[field] === right[field])
}

type FoundPlace = Pick<PersonWish, 'officeId' | 'partnerId' | 'fundId'>

function placeFor(known: Known, kind: ReturnType<PlaceOfRole>, value: string): FoundPlace | Reason {
  const nowhere = { officeId: null, partnerId: null, fundId: null }
  if (kind === 'everywhere') return value === '' ? nowhere : { code: 'place-not-wanted', value }
  const found = { office: known.offices, partner: known.partners, fund: known.funds }[kind].get(key(value))
  if (found === undefined) return { code: 'no-such-place', value }
  if (kind === 'office' && known.offices.get(key(value))?.isClosed === true) return { code: 'office-closed', value }
  return { ...nowhere, [`${kind}Id`]: found.id }
}
