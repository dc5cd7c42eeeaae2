import { expect, test } from 'vitest'

import { assessedUnder, type Assessed } from '../applications/index.ts'
import { headingOf, policies } from '../eligibility/index.ts'
import { languages } from '../platform/i18n/languages.ts'
import { openFindings, unmetFindings } from './open-findings.ts'

const graduatedLongAgo = {
  facts: {
    birthDate: '1995-01-01',
    sponsor: null,
    studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2021-07-15' }],
    relatives: [{ kinship: 'parent', sameOffice: true }],
  },
  application: { appliedOn: '2026-03-02', startOn: '2026-05-04', months: 6 },
} as const satisfies Assessed['case']

const under = (policy: string): Assessed => assessedUnder(policy, graduatedLongAgo, new Date('2026-03-02T09:00:00Z'))

test('where none of several ways is met, a refusal names them and says so, each with its reason, in each language', () => {
  const [situation] = unmetFindings(under('iom-website'))

  expect(situation?.sentence.en).toMatch(
    /^Studies, Graduation or Sponsor\. One of several conditions is needed, and none is met yet\. On the day of application, 2 March 2026, you are not /,
  )
  expect(situation?.sentence.fr).toMatch(
    /^Études, Obtention du diplôme ou Parrainage\. Il faut remplir une de plusieurs conditions, et aucune ne l’est pour l’instant\. /,
  )
  expect(situation?.sentence.es).toMatch(
    /^Estudios, Graduación o Patrocinio\. Hay que cumplir una de varias condiciones, y por ahora no se cumple ninguna\. /,
  )
})

test('no version words what was not met as if one of its conditions were enough, or all of them there', () => {
  for (const { id } of policies()) {
    const assessed = under(id)
    const kinds = assessed.assessment.findings.filter(({ params }) => 'parts' in params)
    for (const { sentence } of openFindings(assessed))
      for (const language of languages)
        for (const kind of kinds)
          expect([id, sentence[language].startsWith(`${headingOf(kind, language).title}.`)]).toEqual([id, false])
  }
})
