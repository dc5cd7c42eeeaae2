import type { PlainDate } from '../platform/days/index.ts'
import { nationalityFields } from './forms.ts'
import type { Identity, Interests, Job, MaybeDay, Relative, Service, Sponsorship, Spoken, Study } from './sections.ts'

/** Field values as a form would send them: what a page shows again, whether it was stored or has just been typed. */
export type Typed = Readonly<Record<string, string>>

export function typedIdentity({ birthDate, nationality, nationalities, residence, phone }: Identity): Typed {
  const countries: Typed = Object.fromEntries(
    nationalities.map((code, index): [string, string] => [nationalityFields[index] ?? '', code]),
  )
  return {
    ...dayBoxes('birthDate', birthDate),
    nationality: nationality ?? '',
    nationality1: '',
    ...countries,
    residence: residence ?? '',
    phone,
  }
}

/** One box more for a nationality, as long as there is room. */
export function withOneMore(typed: Typed): Typed {
  const free = nationalityFields.find(name => typed[name] === undefined)
  return free === undefined ? typed : { ...typed, [free]: '' }
}

export function typedSponsorship(answers: Sponsorship): Typed {
  return withoutNulls(answers)
}

export function typedInterests({ areas, relevantInterest }: Interests): Typed {
  return { areas: areas.join('\n'), relevantInterest: relevantInterest ?? '' }
}

export function typedStudy({ finalYearFrom, endsOn, yearsCompleted, key: _key, ...study }: Study): Typed {
  return {
    ...withoutNulls(study),
    yearsCompleted: yearsCompleted === null ? '' : String(yearsCompleted),
    ...maybeDay('finalYearFrom', finalYearFrom),
    ...maybeDay('endsOn', endsOn),
  }
}

export function typedService({ kind, from, to }: Service): Typed {
  return { kind, ...maybeDay('from', from), ...(to === null ? { goesOn: 'yes' } : maybeDay('to', to)) }
}

export function typedSpoken({ code, level }: Spoken): Typed {
  return { code, level }
}

export function typedJob({ title, organisation, from, to, relevant, summary }: Job): Typed {
  const end = to === null ? { toUnknown: 'yes' } : dayBoxes('to', to)
  return { title, organisation, summary, ...dayBoxes('from', from), ...end, relevant: relevant ? 'yes' : 'no' }
}

export function typedRelative({ kinship, name, sameOffice }: Relative): Typed {
  return { kinship, name, sameOffice }
}

function maybeDay(name: string, day: MaybeDay): Typed {
  return day === 'unknown' ? { [`${name}Unknown`]: 'yes' } : dayBoxes(name, day)
}

function dayBoxes(name: string, day: PlainDate | null): Typed {
  if (day === null) return {}
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: String(Number(date)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year }
}

function withoutNulls(values: Readonly<Record<string, string | null>>): Typed {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? '']))
}
