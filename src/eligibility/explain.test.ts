import { expect, test } from 'vitest'

import { answerOf } from '../../test/one-rule.ts'
import { languages } from '../platform/i18n/languages.ts'
import { assess } from './assess.ts'
import type { Finding } from './finding.ts'
import type { Application, Facts } from './case.ts'
import { explain, missingText, withExplanations } from './explain.ts'
import { policies, policyById } from './policies.ts'
import type { RuleName } from './names.ts'

const application: Application = { appliedOn: '2026-01-10', startOn: '2026-05-01', months: 6 }

/** A finding as it was stored: what one rule says of the facts, with a source. */
function stored(rule: RuleName, parameters: object, facts: Facts, weight: 'must' | 'should' = 'must'): Finding {
  const { outcome, params } = answerOf(rule, parameters, facts, application)
  return JSON.parse(JSON.stringify({ rule, weight, outcome, params, source: 'Rules (2024), § 1' })) as Finding
}

const inThree = (finding: Finding): readonly string[] =>
  languages.map(language => explain(finding, application, language))

test('an age is told with the day, the limits and the source, in each language’s form', () => {
  expect(inThree(stored('age', { min: 19, max: 36, at: 'start' }, { birthDate: '2002-05-10' }))).toEqual([
    'You will be 23 years old on your first day, 1 May 2026, which is within the limits: interns must be between 19 and 36 years old on that day. Source: Rules (2024), § 1.',
    'Vous aurez 23 ans au premier jour du stage, le 1er mai 2026, ce qui est dans les limites\u00a0: il faut avoir entre 19 et 36 ans ce jour-là. Source\u00a0: Rules (2024), § 1.',
    'Tendrá 23 años el primer día, el 1 de mayo de 2026, lo que está dentro de los límites: hay que tener entre 19 y 36 años ese día. Fuente: Rules (2024), § 1.',
  ])
})

test('a limit open on one side is told as one', () => {
  const finding = stored('age', { min: null, max: 30, at: 'application' }, { birthDate: '1990-01-10' })

  expect(inThree(finding)).toEqual([
    'You are 36 years old on the day of application, 10 January 2026; applicants must be at most 30 years old on that day. Source: Rules (2024), § 1.',
    'Vous avez 36 ans au jour de la candidature, le 10 janvier 2026\u202f; il faut avoir au plus 30 ans ce jour-là. Source\u00a0: Rules (2024), § 1.',
    'Tiene 36 años el día de la candidatura, el 10 de enero de 2026; hay que tener como máximo 30 años ese día. Fuente: Rules (2024), § 1.',
  ])
})

test('a window that has closed is told with graduation, last day and start', () => {
  const graduated: Facts = { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-03-31' }] }
  const finding = stored('graduation', { levels: ['bachelor'], months: 12, measuredTo: 'start' }, graduated)

  expect(inThree(finding)).toEqual([
    'You graduated on 31 March 2025; the internship has to start within 12 months of that, by 31 March 2026, and 1 May 2026 is later. Source: Rules (2024), § 1.',
    'Vous avez obtenu votre diplôme le 31 mars 2025\u202f; le stage doit commencer dans les 12 mois qui suivent, au plus tard le 31 mars 2026, et le 1er mai 2026 vient après. Source\u00a0: Rules (2024), § 1.',
    'Se graduó el 31 de marzo de 2025; la pasantía tiene que empezar en los 12 meses siguientes, a más tardar el 31 de marzo de 2026, y el 1 de mayo de 2026 es posterior. Fuente: Rules (2024), § 1.',
  ])
})

test('languages that a text prefers are not told as needed, and all of a list as all of it', () => {
  const facts: Facts = { languages: [{ code: 'en', level: 'C1' }] }
  const both = { of: ['en', 'fr'], level: null, count: 2 }

  expect(inThree(stored('languages', both, facts, 'should'))).toEqual([
    'This rule is a preference: a person looks at it. You told us of English (C1); English and French are preferred. Source: Rules (2024), § 1.',
    'Cette règle est une préférence\u00a0: une personne l’examine. Langues que vous avez indiquées\u00a0: anglais (C1)\u202f; langues souhaitées\u00a0: anglais et français. Source\u00a0: Rules (2024), § 1.',
    'Esta regla es una preferencia: la examina una persona. Ha indicado inglés (C1); idiomas que se prefieren: inglés y francés. Fuente: Rules (2024), § 1.',
  ])
  expect(inThree(stored('languages', { of: ['fr', 'es', 'ar'], level: 'B2', count: 2 }, facts))).toEqual([
    'You have named none of the languages that count; level B2 or above in 2 of these is needed: French, Spanish and Arabic. Source: Rules (2024), § 1.',
    'Vous n’avez indiqué aucune des langues attendues\u202f; il faut au moins le niveau B2 dans 2 de ces langues\u00a0: français, espagnol et arabe. Source\u00a0: Rules (2024), § 1.',
    'No ha indicado ninguno de los idiomas que cuentan; se necesita al menos el nivel B2 en 2 de estos idiomas: francés, español y árabe. Fuente: Rules (2024), § 1.',
  ])
})

test('what is not known of studies is asked in words that agree with each kind of them', () => {
  const parameters = { levels: ['bachelor', 'master', 'doctorate'], months: null, measuredTo: 'application' }
  const french = (level: 'bachelor' | 'master' | 'doctorate'): string =>
    inThree(stored('graduation', parameters, { studies: [{ level, endsOn: '2025-07-15' }] }))[1] ?? ''

  expect(french('bachelor')).toMatch(/^Pour votre licence, il nous manque ceci\u00a0: si ces études sont en cours/)
  expect(french('master')).toMatch(/^Pour votre master, il nous manque ceci\u00a0: si ces études sont en cours/)
})

test('terms that come again are told as dates from and to', () => {
  const terms = [{ from: { month: 11, day: 1 }, to: { month: 3, day: 31 } }]

  expect(inThree(stored('start-terms', { terms }, {}))).toEqual([
    'You would start on 1 May 2026, which is none of the dates on which internships start: from 1 November to 31 March. Source: Rules (2024), § 1.',
    'Vous commenceriez le 1er mai 2026, qui n’est pas l’une des dates où commencent les stages\u00a0: du 1er novembre au 31 mars. Source\u00a0: Rules (2024), § 1.',
    'Empezaría el 1 de mayo de 2026, que no es ninguna de las fechas en que empiezan las pasantías: del 1 de noviembre al 31 de marzo. Fuente: Rules (2024), § 1.',
  ])
})

test('one month is one month', () => {
  const finding = stored('experience', { below: 1 }, { relevantExperienceMonths: 1 }, 'should')

  expect(inThree(finding)).toEqual([
    'This rule is a preference: a person looks at it. You have 1 month of relevant work experience, and interns should have less than 1 month. Source: Rules (2024), § 1.',
    'Cette règle est une préférence\u00a0: une personne l’examine. Vous avez 1 mois d’expérience professionnelle utile, or il est souhaité d’avoir moins de 1 mois. Source\u00a0: Rules (2024), § 1.',
    'Esta regla es una preferencia: la examina una persona. Tiene 1 mes de experiencia laboral pertinente, y conviene tener menos de 1 mes. Fuente: Rules (2024), § 1.',
  ])
})

test('what is lacking is named, and nothing else is', () => {
  const finding = stored(
    'studies',
    { levels: ['bachelor'], finalYear: true },
    {
      studies: [{ level: 'bachelor', status: 'enrolled', finalYearFrom: '2025-09-01' }],
    },
  )

  expect(explain(finding, application, 'en')).toBe(
    'About your bachelor’s programme, we do not know the day of graduation; what counts is to be in the final year of a bachelor’s programme on the day of application, 10 January 2026. Source: Rules (2024), § 1.',
  )
})

test('of alternatives, those are told that account for the outcome', () => {
  const { findings } = assess(policyById('iom-website')!, {
    facts: { studies: [], sponsor: { kind: 'ngo', relevantArea: true } },
    application,
  })

  expect(explain(findings[0]!, application, 'en')).toBe(
    'One of several conditions is enough, and you meet it. A non-governmental organisation sponsors you to work in an area that matters to it and to the organisation. Source: IOM, “How to apply for an internship” (2024), “Eligibility”, 1–4.',
  )
})

test('of what must not be the case, the part that is the case is told', () => {
  const excluded = (outcome: 'met' | 'not-met', value: boolean): Finding => ({
    rule: 'excluded',
    weight: 'must',
    outcome,
    params: {
      of: 'none',
      parts: [{ rule: 'scholarship', outcome: value ? 'met' : 'not-met', params: { value }, source: 's' }],
    },
    source: 'Rules (2024), § 1',
  })

  expect(inThree(excluded('not-met', true))).toEqual([
    'Certain things must not be the case, and one of them is. You hold a scholarship for internships in international organisations. Source: Rules (2024), § 1.',
    'Certaines situations sont exclues, et vous êtes dans l’une d’elles. Vous avez une bourse pour un stage dans une organisation internationale. Source\u00a0: Rules (2024), § 1.',
    'Ciertas situaciones están excluidas, y usted se encuentra en una de ellas. Tiene una beca para pasantías en organizaciones internacionales. Fuente: Rules (2024), § 1.',
  ])
  expect(explain(excluded('met', false), application, 'en')).toBe(
    'Certain things must not be the case, and none of them is. Source: Rules (2024), § 1.',
  )
})

test('a rule left to judgement asks its question', () => {
  const question = {
    en: 'Is the degree relevant?',
    fr: 'Le diplôme est-il utile\u202f?',
    es: '¿Es pertinente el título?',
  }

  expect(inThree(stored('judgement', { question }, {}))).toEqual([
    'Is the degree relevant? The text leaves this to judgement: a person decides. Source: Rules (2024), § 1.',
    'Le diplôme est-il utile\u202f? Le texte s’en remet à une appréciation\u00a0: une personne décide. Source\u00a0: Rules (2024), § 1.',
    '¿Es pertinente el título? El texto lo deja a criterio de una persona, que es quien decide. Fuente: Rules (2024), § 1.',
  ])
})

test('a stored finding of a rule that is gone is still told', () => {
  const finding: Finding = { rule: 'horoscope', weight: 'must', outcome: 'met', params: {}, source: 'Stars (1999)' }

  expect(explain(finding, application, 'en')).toBe(
    'This concerns the rule “horoscope”, which is no longer in use. Source: Stars (1999).',
  )
})

test('explanations come last in a finding, in all three languages, with nothing left open', () => {
  const study = { level: 'master', status: 'enrolled', finalYearFrom: '2026-02-01' } as const
  const known: readonly Facts[] = [
    {},
    { studies: [], sponsor: null, languages: [], scholarship: false },
    { studies: [study] },
  ]
  const explained = policies().flatMap(policy =>
    known.flatMap(facts => withExplanations(assess(policy, { facts, application }), application).findings),
  )

  for (const finding of explained) {
    expect(Object.keys(finding)).toEqual(['rule', 'weight', 'outcome', 'params', 'source', 'explanation'])
    expect(Object.keys(finding.explanation)).toEqual(['en', 'fr', 'es'])
    for (const text of Object.values(finding.explanation)) expect(text).not.toMatch(/undefined|null|NaN| {2}| ,| \./)
  }
})

test('what is still to be known is one list, with commas between its items alone', () => {
  expect(languages.map(language => missingText(['studies', 'languages', 'birthDate'], language))).toEqual([
    'What we still need to know: your studies with their dates, the languages that you speak with their levels and your date of birth.',
    'Ce qu’il nous reste à savoir\u00a0: vos études avec leurs dates, les langues que vous parlez avec leur niveau et votre date de naissance.',
    'Lo que todavía nos falta saber: sus estudios con sus fechas, los idiomas que habla con su nivel y su fecha de nacimiento.',
  ])
})

test('service whose length is not known is told as no longer than it may be', () => {
  const parameters = { kinds: ['internship'], mostDays: 42 }
  const facts: Facts = { formerService: [{ kind: 'internship', from: '2025-12-01' }] }

  expect(inThree(stored('former-service', parameters, facts)).map(said => said.split('.')[0])).toEqual([
    'You have served the organisation’s bodies for no more than 41 days so far; 42 days are allowed at most',
    'Vous n’avez pas passé plus de 41 jours au service de l’organisation jusqu’ici\u202f; le maximum permis est de 42 jours',
    'Hasta ahora no ha estado más de 41 días al servicio de la organización; el máximo permitido es de 42 días',
  ])
})
