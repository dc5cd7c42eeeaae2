import type { Facts } from '../eligibility/index.ts'
import { addDays, addMonths, type PlainDate } from '../platform/days/index.ts'
import { factsFrom, profileSections, type Profile } from '../profile/index.ts'
import { newPerson } from './names.ts'
import { university } from './places.ts'
import { link, momentOn, nameOf, type Person, type World } from './world.ts'

/** What an applicant's situation is, on the day of applying: each leads to a verdict of its own. */
export const situations = [
  'final-year',
  'graduate',
  'master',
  'too-old',
  'graduated-long-ago',
  'little-language',
  'graduation-not-known',
  'languages-not-said',
] as const
export type Situation = (typeof situations)[number]

export type Applicant = {
  readonly person: Person
  readonly situation: Situation
  readonly profile: Profile
  readonly facts: Facts
  readonly field: string
  readonly institution: string
}

type Sections = Profile['sections']
type Study = Sections['studies']['answers']['items'][number]
type Background = { readonly situation: Situation; readonly on: PlainDate; readonly person: Person }
type Schooling = { readonly institution: string; readonly country: string; readonly field: string }

const fields = [
  'International relations',
  'Political science',
  'Development studies',
  'Law',
  'Sociology',
  'Human geography',
  'Economics',
  'Journalism',
  'Public health',
  'Statistics',
  'Social anthropology',
  'Languages and translation',
] as const

const universities: readonly (readonly [string, string])[] = [
  ['Université de la Haute-Sanaga', 'CM'],
  ['Lakeshore University of Kisumu', 'KE'],
  ['Universidad del Alto Magdalena', 'CO'],
  ['Haute école du Val-de-Morges', 'CH'],
  ['Karnaphuli Open University', 'BD'],
  ['Universidade do Planalto de Lichinga', 'MZ'],
  ['Mekong Institute of Social Sciences', 'LA'],
  ['Université des Deux-Rives', 'FR'],
]

const areas = [
  'displacement',
  'protection',
  'migration policy',
  'labour mobility',
  'data',
  'peacebuilding',
  'communication',
]

/**
 * A person with an account and a profile.
 *
 * @param on         the day of applying: the situation holds on it
 * @param ofPartner  whether they study at the partner university
 */
export function newApplicant(
  world: World,
  wish: { situation: Situation; on: PlainDate; ofPartner: boolean; language?: 'en' | 'fr' | 'es'; country?: string },
): Applicant {
  const { situation, on, ofPartner, ...wished } = wish
  const person = newPerson(world, addDays(on, -world.random.between(8, 30)), wished)
  const [elsewhere, country] = world.random.pick(universities)
  const schooling = {
    institution: ofPartner ? university : elsewhere,
    country: ofPartner ? 'GB' : country,
    field: world.random.pick(fields),
  }
  const sections = sectionsOf(world, { situation, on, person }, schooling)
  const profile = { personId: person.id, sections }
  for (const section of profileSections) {
    const { answers, completed, savedOn } = sections[section]
    if (savedOn === null) continue
    const savedAt = momentOn(world, addDays(on, -1))
    link(world, 'profileSections', {
      personId: person.id,
      section,
      answers: { ...answers } as never,
      completed,
      savedAt,
    })
  }
  return { person, situation, profile, facts: factsFrom(profile, on), ...schooling }
}

function sectionsOf(world: World, background: Background, schooling: Schooling): Sections {
  const { random } = world
  const { situation, on, person } = background
  const saved = { completed: true, savedOn: addDays(on, -1) } as const
  const funded = schooling.institution === university
  return {
    identity: {
      answers: {
        birthDate: birthDate(world, background),
        nationality: 'some',
        nationalities: [person.country],
        residence: random.chance(70) ? person.country : schooling.country,
        phone: `+44 1632 960${random.between(100, 999)}`,
      },
      ...saved,
    },
    studies: { answers: { items: studiesOf(world, background, schooling) }, ...saved },
    languages: {
      answers: { items: situation === 'languages-not-said' ? [] : languagesOf(world, background) },
      ...saved,
      completed: situation !== 'languages-not-said',
    },
    experience: { answers: experienceOf(world, background), ...saved },
    // Asked only where a rule reads it.
    service: { answers: { items: [] }, completed: false, savedOn: null },
    sponsorship: {
      answers: {
        scholarship: funded && random.chance(40) ? 'yes' : 'no',
        internshipMandatory: random.chance(20) ? 'yes' : 'no',
        sponsor: 'none',
        relevantArea: null,
      },
      ...saved,
    },
    interests: {
      answers: {
        areas: [random.pick(areas), random.pick(areas)].filter((area, i, all) => all.indexOf(area) === i),
        relevantInterest: 'yes',
      },
      ...saved,
    },
    relatives: { answers: { items: [] }, ...saved },
  }
}

function birthDate(world: World, { situation, on }: Background): PlainDate {
  const years: Partial<Record<Situation, [number, number]>> = {
    'too-old': [38, 43],
    master: [23, 27],
    graduate: [22, 25],
  }
  const [from, to] = years[situation] ?? [20, 23]
  return addDays(addMonths(on, -12 * (world.random.between(from, to) + 1)), world.random.between(40, 330))
}

function studiesOf(world: World, { situation, on }: Background, schooling: Schooling): Study[] {
  const { random } = world
  const study = (
    level: Study['level'],
    status: Study['status'],
    finalYearFrom: Study['finalYearFrom'],
    endsOn: Study['endsOn'],
  ): Study => ({
    key: `study-${level}`,
    level,
    status,
    ...schooling,
    finalYearFrom,
    endsOn,
    yearsCompleted: null,
    accredited: null,
  })
  const graduated = (months: number): Study =>
    study('bachelor', 'graduated', null, addDays(addMonths(on, -months), -random.between(0, 20)))
  const enrolled = (level: Study['level']): Study =>
    study(level, 'enrolled', addDays(addMonths(on, -random.between(2, 5)), 3), addMonths(on, random.between(5, 8)))
  switch (situation) {
    case 'graduate':
      return [graduated(random.between(1, 5))]
    case 'master':
      return [graduated(random.between(14, 20)), enrolled('master')]
    case 'graduated-long-ago':
      return [graduated(random.between(26, 40))]
    case 'graduation-not-known':
      return [study('bachelor', 'graduated', null, 'unknown')]
    default:
      return [enrolled('bachelor')]
  }
}

const mothers: Readonly<Record<string, string>> = {
  KE: 'sw',
  TZ: 'sw',
  BD: 'bn',
  LA: 'lo',
  VN: 'vi',
  MZ: 'pt',
  PT: 'pt',
  PL: 'pl',
  DE: 'de',
  SE: 'sv',
  IT: 'it',
  UA: 'uk',
  MA: 'ar',
  TN: 'ar',
  LB: 'ar',
  JO: 'ar',
}

function languagesOf(
  world: World,
  { situation, person }: Background,
): { key: string; code: string; level: 'B1' | 'B2' | 'C1' | 'C2' }[] {
  const { random } = world
  if (situation === 'little-language')
    return [
      { key: 'language-1', code: mothers[person.country] ?? 'de', level: 'C2' },
      { key: 'language-2', code: 'en', level: 'B1' },
    ]
  const others = [
    ...(person.language === 'en' ? [] : [{ code: 'en', level: random.pick(['B2', 'C1'] as const) }]),
    ...(mothers[person.country] === undefined ? [] : [{ code: mothers[person.country] ?? 'de', level: 'C2' as const }]),
    ...(person.language === 'en' && random.chance(40)
      ? [{ code: random.pick(['fr', 'es']), level: 'B1' as const }]
      : []),
  ]
  const own = { code: person.language, level: 'C2' as const }
  return [own, ...others].map((language, index) => ({ key: `language-${index + 1}`, ...language }))
}

const jobs: readonly (readonly [string, string, string])[] = [
  [
    'Volunteer',
    'Harbour Street Welcome Group',
    'Helped newly arrived families with forms, school places and first visits to a doctor.',
  ],
  [
    'Research assistant',
    'Department of Geography',
    'Coded interviews and prepared tables for a study of seasonal work.',
  ],
  ['Student tutor', 'Faculty of Social Sciences', 'Taught two groups of first-year students each week.'],
  ['Editorial assistant', 'The Northbank Review', 'Checked facts and edited short articles.'],
  [
    'Field interviewer',
    'Riverside Survey Cooperative',
    'Interviewed households and checked the data entered by others.',
  ],
]

function experienceOf(world: World, { situation, on }: Background): Sections['experience']['answers'] {
  const { random } = world
  if (situation !== 'too-old' && random.chance(25)) return { items: [], statedMonths: null }
  const [title, organisation, summary] = random.pick(jobs)
  const months = situation === 'too-old' ? 60 : random.between(2, 14)
  const to = addMonths(on, -random.between(1, 9))
  const relevant = random.chance(70) || situation === 'too-old'
  const item = { key: 'job-1', title, organisation, from: addMonths(to, -months), to, relevant, summary }
  return { items: [item], statedMonths: null }
}

/** Words to a cover letter: who writes, what they bring, why this place. */
export function coverLetter(applicant: Applicant, place: string): string {
  const { person, field, institution } = applicant
  const sentences = {
    en: `I study ${field.toLowerCase()} at ${institution}. My studies have taught me to ask where a figure comes from, and my work with families who had just arrived has taught me to listen first. I would like to put both to use in ${place}, and to learn how an office turns what it hears into something that helps.`,
    fr: `J’étudie à ${institution} (${field}). Mes études m’ont appris à demander d’où vient un chiffre ; mon engagement auprès de familles qui venaient d’arriver m’a appris à écouter d’abord. Je souhaite mettre l’un et l’autre au service de votre équipe (${place}) et voir comment un bureau fait de ce qu’il entend une aide réelle.`,
    es: `Estudio en ${institution} (${field}). Mis estudios me enseñaron a preguntar de dónde sale una cifra; mi trabajo con familias recién llegadas, a escuchar primero. Quisiera poner ambas cosas al servicio de su equipo (${place}) y aprender cómo una oficina convierte lo que escucha en ayuda.`,
  }
  return `${sentences[person.language]}\n\n${nameOf(person)}`
}
