import { expect, test } from 'vitest'

import { assess } from '../assess.ts'
import type { Application, Case, Facts } from '../case.ts'
import { policyById } from '../policies.ts'
import { advice, adviceText } from './advice.ts'

const application: Application = { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 }
const plain: Facts = {
  birthDate: '2002-05-10',
  languages: [{ code: 'en', level: 'B2' }],
  studies: [],
  relevantInterest: true,
  sponsor: null,
}

function advised(policy: string, facts: Partial<Facts>, on: Partial<Application> = {}): readonly string[] {
  const given: Case = { facts: { ...plain, ...facts }, application: { ...application, ...on } }
  const version = policyById(policy)!
  return advice(version, given, assess(version, given)).map(way => adviceText(way, 'en'))
}

const firstDegree = {
  level: 'bachelor',
  status: 'enrolled',
  finalYearFrom: '2025-09-01',
  endsOn: '2026-07-15',
} as const

test('a yes needs no advice', () => {
  expect(advised('iom-website', { studies: [firstDegree] })).toEqual([])
})

test('a start too late is told the days that would do, and what would let it stand', () => {
  const graduated = { level: 'bachelor', status: 'graduated', endsOn: '2025-03-15' } as const

  expect(advised('iom-website', { studies: [graduated] })).toEqual([
    'It would be a yes for a start by 15 March 2026 at the latest.',
    'It would be a yes if an institution sponsors you to work in an area that matters to both sides.',
  ])
})

test('a final year to come: not now, but from the day on which it begins', () => {
  const later = { ...firstDegree, finalYearFrom: '2026-02-01' }

  expect(advised('iom-vacancy', { studies: [later] })).toEqual([
    'It would be a yes if you apply on or soon after 1 February 2026.',
  ])
})

test('a motive that is missing: each of those that would do, one by one', () => {
  const without = { studies: [firstDegree], relevantInterest: false, scholarship: false, internshipMandatory: false }

  expect(advised('iom-vacancy', without)).toEqual([
    'It would be a yes if your interests or studies cover an area that is relevant to the organisation.',
    'It would be a yes if you hold a scholarship for internships in international organisations.',
    'It would be a yes if the university confirms that the internship is mandatory.',
    'It would be a yes if an institution sponsors you to work in an area that matters to both sides.',
  ])
})

test('two things that are missing are asked for together', () => {
  expect(advised('iom-website', { languages: [] }, { months: 10 })).toEqual([
    'It would be a yes if an institution sponsors you to work in an area that matters to both sides, you speak English, French or Spanish at level B2 or above and the internship lasts 9 months.',
  ])
})

test('nobody is advised to be another age; those too young are told from when', () => {
  const sponsor = { kind: 'ngo', relevantArea: true } as const

  expect(advised('iom-website', { sponsor, birthDate: '1980-01-01' })).toEqual([])
  expect(advised('iom-website', { sponsor, birthDate: '2007-09-01' })).toEqual([
    'Not now, but it would be a yes for a start from 1 September 2026 on.',
  ])
})

test('the end of the two years in which starts are looked for is told as no limit, and both limits of a rule are', () => {
  const graduated = { level: 'master', status: 'graduated', endsOn: '2026-09-01' } as const
  const sponsored = ['It would be a yes if an institution sponsors you to work in an area that matters to both sides.']

  expect(advised('iom-website', { studies: [graduated] })).toEqual([
    'It would be a yes for a start from 1 September 2026 to 1 September 2027.',
    ...sponsored,
  ])
  expect(advised('iom-website', { studies: [graduated], birthDate: '2007-10-01' }, { startOn: '2027-09-02' })).toEqual([
    'It would be a yes for a start from 1 October 2026 to 1 September 2027.',
    ...sponsored,
  ])
})

test('as many languages are asked for as are wanting, of those that are not spoken yet', () => {
  const degree = { level: 'bachelor', status: 'graduated', endsOn: '2020-07-15' } as const
  const papers = [{ document: 'degree-certificate' }, { document: 'language-certificate' }] as const
  const graduate = { studies: [degree], formerService: [], documents: papers }
  const on = { startOn: '2026-10-01', months: 5 }
  const others =
    'Bulgarian, Croatian, Czech, Danish, Dutch, Estonian, Finnish, French, German, Greek, Hungarian, Irish, Italian, Latvian, Lithuanian, Maltese, Polish, Portuguese, Romanian, Slovak, Slovenian, Spanish'

  expect(advised('eu-blue-book', { ...graduate, languages: [{ code: 'en', level: 'C1' }] }, on)).toEqual([
    `It would be a yes if you also speak ${others} or Swedish.`,
  ])
  expect(advised('eu-blue-book', { ...graduate, languages: [{ code: 'it', level: 'C1' }] }, on)).toEqual([
    'It would be a yes if you speak English, French or German.',
  ])
  expect(advised('eu-blue-book', { ...graduate, languages: [{ code: 'ru', level: 'C1' }] }, on)).toEqual([
    `It would be a yes if you speak 2 of these languages (${others.replace('Estonian', 'English, Estonian')} and Swedish) and you speak English, French or German.`,
  ])
})

test('where only a person can say yes, it is told what would bring the case before one', () => {
  const version = policyById('iom-diversity')!
  const given: Case = { facts: plain, application: { ...application, months: 5 } }
  const [way, ...others] = advice(version, given, assess(version, given))

  expect(others).toEqual([])
  expect(way).toEqual({ changes: [{ fact: 'months', value: 6 }], start: null, asksPerson: true })
  expect(adviceText(way!, 'en')).toBe(
    'It could be a yes if the internship lasts 6 months. A person would then decide what the rules leave to judgement.',
  )
  expect(adviceText(way!, 'fr')).toBe(
    'La réponse pourrait être oui à cette condition\u00a0: le stage dure 6 mois. Une personne déciderait alors de ce que les règles laissent à l’appréciation.',
  )
  expect(adviceText(way!, 'es')).toBe(
    'La respuesta podría ser sí con esta condición: la pasantía dura 6 meses. Una persona decidiría entonces lo que las reglas dejan a su juicio.',
  )
  expect(advised('iom-diversity', {})).toEqual([])
})

test('the days that a rule sets are told in each language: not before, not after', () => {
  const days = { from: '2026-09-01', to: '2027-07-15' } as const
  const told = (bound: 'from' | 'to'): readonly string[] =>
    (['en', 'fr', 'es'] as const).map(language => adviceText({ changes: [], start: days, bound }, language))

  expect(told('from')).toEqual([
    'Not now, but it would be a yes for a start from 1 September 2026 on.',
    'Pas maintenant, mais la réponse serait oui pour un début à partir du 1er septembre 2026.',
    'Ahora no, pero la respuesta sería sí si la pasantía empieza a partir del 1 de septiembre de 2026.',
  ])
  expect(told('to')).toEqual([
    'It would be a yes for a start by 15 July 2027 at the latest.',
    'La réponse serait oui pour un début au plus tard le 15 juillet 2027.',
    'La respuesta sería sí si la pasantía empieza a más tardar el 15 de julio de 2027.',
  ])
})

test('advice is given in each language', () => {
  const way = { changes: [{ fact: 'internshipMandatory' }], start: { from: '2026-09-01', to: '2026-12-31' } } as const

  expect(adviceText(way, 'fr')).toBe(
    'La réponse serait oui pour un début entre le 1er septembre 2026 et le 31 décembre 2026, à cette condition\u00a0: l’université confirme que le stage est obligatoire.',
  )
  expect(adviceText(way, 'es')).toBe(
    'La respuesta sería sí si la pasantía empieza entre el 1 de septiembre de 2026 y el 31 de diciembre de 2026, con esta condición: la universidad confirma que la pasantía es obligatoria.',
  )
})

test('several conditions are told as several, and say who is to meet each', () => {
  const speaks = { fact: 'languages', of: ['en', 'fr'], level: 'B2' } as const
  const way = { changes: [{ fact: 'sponsor' }, speaks], start: null } as const

  expect(adviceText(way, 'fr')).toBe(
    'La réponse serait oui à ces conditions\u00a0: une institution vous parraine pour travailler dans un domaine utile aux deux parties et vous parlez anglais ou français au niveau B2 ou plus.',
  )
  expect(adviceText(way, 'es')).toBe(
    'La respuesta sería sí con estas condiciones: una institución patrocina su trabajo en un área que interesa a ambas partes y usted habla inglés o francés con un nivel B2 o superior.',
  )
})

test('papers are advised however many are asked for', () => {
  const version = policyById('iom-website')!
  const parameters = { of: [{ document: 'recommendation', count: 12, mostWords: 300 }] }
  const policy = {
    ...version,
    rules: [{ rule: 'documents', weight: 'must', parameters, source: { in: 'page', clause: '6' } } as const],
  }
  const given: Case = { facts: { ...plain, documents: [] }, application }

  const ways = advice(policy, given, assess(policy, given))
  expect(ways.map(({ changes }) => changes)).toEqual([[{ fact: 'documents', of: ['recommendation'], count: 12 }]])
})
