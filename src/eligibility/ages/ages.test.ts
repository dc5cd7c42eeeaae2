import { expect, test } from 'vitest'

import { assess } from '../assess.ts'
import type { Application, Facts } from '../case.ts'
import { withExplanations } from '../explain.ts'
import { policyById } from '../policies.ts'

/** What the old page says of an age: between 19 and 32, and not on which day. */
function told(facts: Facts, on: Partial<Application> = {}): Record<'en' | 'fr' | 'es', string> {
  const application = { appliedOn: '2008-01-10', startOn: '2008-05-04', ...on }
  const { findings } = withExplanations(assess(policyById('iom-2005')!, { facts, application }), application)
  return findings[1]!.explanation
}

const source = 'IOM Geneva, “Internships at IOM” (2005), “between 19 and 32 years of age”.'

test('where the text names no day, no explanation names one for it', () => {
  expect(told({ birthDate: '1989-05-05' })).toEqual({
    en: `You will be 18 years old on your first day, 4 May 2008; interns must be between 19 and 32 years old. The text does not say on which day; on the day of application the answer is the same. Source: ${source}`,
    fr: `Vous aurez 18 ans au premier jour du stage, le 4 mai 2008\u202f; il faut avoir entre 19 et 32 ans. Le texte ne dit pas à quelle date\u202f; au jour de la candidature, la réponse est la même. Source\u00a0: ${source}`,
    es: `Tendrá 18 años el primer día, el 4 de mayo de 2008; hay que tener entre 19 y 32 años. El texto no dice en qué fecha; el día de la candidatura la respuesta es la misma. Fuente: ${source}`,
  })
  expect(told({ birthDate: '1985-05-05' }).en).toBe(
    `You will be 22 years old on your first day, 4 May 2008, which is within the limits: interns must be between 19 and 32 years old. The text does not say on which day; on the day of application the answer is the same. Source: ${source}`,
  )
  expect(told({}).en).toBe(
    `We do not know your date of birth yet; interns must be between 19 and 32 years old, and the text does not say on which day. Source: ${source}`,
  )
})

test('between the two days a person decides, and is told why', () => {
  expect(told({ birthDate: '1989-05-04' }).en).toBe(
    `Interns must be between 19 and 32 years old, and the text does not say on which day: on the day of application and on your first day that comes out differently, so a person decides. Source: ${source}`,
  )
})
