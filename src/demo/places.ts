import type { RoleName } from '../platform/actor/index.ts'
import { addDays } from '../platform/days/index.ts'
import { add, happened, link, momentOn, type Person, type World } from './world.ts'
import { newPerson } from './names.ts'

export const organisation = { name: 'Organisation for Safe Passage', shortName: 'OSP' } as const
export const university = 'Ashcombe University'

type Place = {
  readonly name: string
  readonly kind: 'headquarters' | 'field-mission' | 'country-office'
  readonly city: string
  readonly country: string
  readonly serves?: string
  readonly units: readonly [string, string]
}

export const placeNames = ['geneva', 'nairobi', 'pemba', 'vientiane', 'coxs', 'london', 'yaounde', 'bogota'] as const
export type PlaceName = (typeof placeNames)[number]

const places: Record<PlaceName, Place> = {
  geneva: {
    name: 'Headquarters',
    kind: 'headquarters',
    city: 'Geneva',
    country: 'CH',
    units: ['Migration Policy Unit', 'Media and Communications Unit'],
  },
  nairobi: {
    name: 'Somalia Mission, Nairobi Support Office',
    kind: 'field-mission',
    city: 'Nairobi',
    country: 'KE',
    serves: 'SO',
    units: ['Programme Support Unit', 'Data and Displacement Unit'],
  },
  pemba: {
    name: 'Mozambique Mission',
    kind: 'field-mission',
    city: 'Pemba',
    country: 'MZ',
    units: ['Shelter and Site Planning Unit', 'Community Protection Unit'],
  },
  vientiane: {
    name: 'Lao PDR Country Office',
    kind: 'country-office',
    city: 'Vientiane',
    country: 'LA',
    units: ['Labour Mobility Unit', 'Programme Support Unit'],
  },
  coxs: {
    name: 'Bangladesh Mission',
    kind: 'field-mission',
    city: 'Cox’s Bazar',
    country: 'BD',
    units: ['Site Management Unit', 'Reporting Unit'],
  },
  london: {
    name: 'United Kingdom Country Office',
    kind: 'country-office',
    city: 'London',
    country: 'GB',
    units: ['Resettlement Unit', 'Partnerships Unit'],
  },
  yaounde: {
    name: 'Cameroon Country Office',
    kind: 'country-office',
    city: 'Yaoundé',
    country: 'CM',
    units: ['Peace and Development Unit', 'Project Development Unit'],
  },
  bogota: {
    name: 'Colombia Country Office',
    kind: 'country-office',
    city: 'Bogotá',
    country: 'CO',
    units: ['Integration Unit', 'Regular Pathways Unit'],
  },
}

const languageOf: Partial<Record<PlaceName, 'fr' | 'es'>> = { yaounde: 'fr', geneva: 'fr', bogota: 'es' }

export type Office = {
  readonly id: number
  readonly place: PlaceName
  readonly kind: Place['kind']
  readonly name: string
  readonly city: string
  readonly country: string
  readonly units: readonly [number, number]
  readonly officer: Person
  readonly overall: Person
  readonly direct: Person
}

export type Staff = {
  readonly administrator: Person
  readonly manager: Person
  readonly director: Person
  readonly medical: Person
  readonly finance: Person
  readonly auditor: Person
  readonly interviewers: readonly [Person, Person]
}

/** The house stood before its first partnership. */
const founded = '2021-09-06'
const staffed = '2021-09-08'

export function foundOrganisation(world: World): Staff {
  const at = momentOn(world, founded)
  link(world, 'organisation', {
    id: 1,
    ...organisation,
    contactEmail: 'internships@example.org',
    isDemonstration: true,
    createdAt: at,
  })
  happened(world, { subject: 'organisation', id: 1, event: 'set-up', by: null, at })
  const administrator = employ(world, 'administrator', {}, { language: 'en', country: 'IE' })
  const others = (role: RoleName, country: string): Person => employ(world, role, { by: administrator.id }, { country })
  return {
    administrator,
    manager: employ(world, 'programme-manager', { by: administrator.id }, { language: 'en', country: 'GH' }),
    director: others('hr-director', 'SE'),
    medical: others('medical-officer', 'PH'),
    finance: others('finance-officer', 'IN'),
    auditor: others('auditor', 'PT'),
    interviewers: [others('interviewer', 'BE'), others('interviewer', 'UG')],
  }
}

export type Whereabouts = { officeId?: number; partnerId?: number; fundId?: number; by?: number }

/** An account with one role, and the history of both. */
export function employ(
  world: World,
  role: RoleName,
  { by, ...where }: Whereabouts,
  wished: { language?: 'en' | 'fr' | 'es'; country?: string },
): Person {
  const person = newPerson(world, role === 'administrator' ? founded : staffed, wished)
  grant(world, person, role, { ...where, by: by ?? person.id })
  return person
}

export function grant(world: World, person: Person, role: RoleName, { by, ...where }: Whereabouts): void {
  const at = momentOn(world, addDays(staffed, 1))
  add(world, 'roleGrants', {
    personId: person.id,
    role,
    officeId: where.officeId ?? null,
    partnerId: where.partnerId ?? null,
    fundId: where.fundId ?? null,
    grantedBy: by ?? null,
    grantedAt: at,
  })
  happened(world, { subject: 'person', id: person.id, event: 'role-granted', to: role, by: by ?? null, at })
}

export function openOffices(world: World, staff: Staff): Record<PlaceName, Office> {
  const offices = {} as Record<PlaceName, Office>
  for (const place of placeNames) offices[place] = openOffice(world, place, staff)
  return offices
}

function openOffice(world: World, place: PlaceName, { administrator }: Staff): Office {
  const { name, kind, city, country, serves, units } = places[place]
  const at = momentOn(world, staffed)
  const contactEmail = `${place}@example.org`
  const id = add(world, 'offices', { name, kind, servesCountry: serves ?? null, city, country, contactEmail })
  happened(world, { subject: 'office', id, event: 'opened', by: administrator.id, at })
  const where = { officeId: id, by: administrator.id }
  const language = languageOf[place]
  const wished = language === undefined ? { country } : { language }
  return {
    id,
    place,
    kind,
    name,
    city,
    country,
    units: [
      add(world, 'units', { officeId: id, name: units[0] }),
      add(world, 'units', { officeId: id, name: units[1] }),
    ],
    officer: employ(world, 'hr-officer', where, place === 'nairobi' ? { language: 'en', country: 'KE' } : wished),
    overall: employ(world, 'supervisor', where, wished),
    direct: employ(world, 'supervisor', where, language === undefined ? {} : { language }),
  }
}
