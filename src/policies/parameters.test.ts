import { expect, test } from 'vitest'

import { parameterFields, ruleNames, type ParameterField, type RuleName } from '../eligibility/index.ts'
import { formOf } from '../platform/forms/index.ts'
import { languages } from '../platform/i18n/languages.ts'
import { filledWith, parametersFrom } from './parameters.ts'
import { codesByName, labelOf, namesOfCodes, optionLabel, tellParameters } from './parameters-told.ts'
import type { FieldTold } from './views/drafts/parameters/parameter-fields.tsx'

function all(fields: readonly ParameterField[]): ParameterField[] {
  return fields.flatMap(field => ('fields' in field ? [field, ...all(field.fields)] : [field]))
}

test('every parameter of the catalogue has a label, and every choice a word, in each language', () => {
  const lacking: string[] = []
  for (const language of languages)
    for (const rule of ruleNames)
      for (const field of all(parameterFields(rule))) {
        if (labelOf(language, rule, field.name) === null) lacking.push(`${language} ${rule}.${field.name}`)
        if (!('options' in field)) continue
        for (const option of field.options)
          if (optionLabel(language, { topic: rule, name: field.name }, option) === null)
            lacking.push(`${language} ${rule}.${field.name}: ${option}`)
      }

  expect(lacking).toEqual([])
})

/** What each rule may be told, every kind of field among it. */
const examples: Readonly<Partial<Record<RuleName, object>>> = {
  age: { min: 19, max: null, at: 'start' },
  studies: { levels: ['master', 'doctorate'], finalYear: false, yearsCompleted: 2, accredited: true },
  languages: { of: ['en', 'fr'], level: 'B2', count: 1 },
  duration: { min: 2.5, max: 9, unit: 'weeks' },
  nationality: { of: ['KE', 'BO', 'CD'], called: { en: 'these', fr: 'ceux-ci', es: 'estos' } },
  residence: { of: null, called: { en: 'the host country', fr: 'le pays hôte', es: 'el país' } },
  documents: {
    of: [
      { document: 'cv', count: 1, mostWords: null },
      { document: 'essay', count: 2, mostWords: 400 },
    ],
  },
  'start-day': {
    days: [
      { month: null, day: 1 },
      { month: 9, day: 15 },
    ],
  },
  'start-terms': { terms: [{ from: { month: 11, day: 1 }, to: { month: 3, day: 31 } }] },
  scholarship: {},
}

/** Sends a form as a browser would, from the fields that the page shows. */
function sent(fields: readonly FieldTold[]): Record<string, string | readonly string[]> {
  return Object.assign(
    {},
    ...fields.map(field => {
      if (field.kind === 'group') return sent(field.fields)
      return { [field.name]: field.kind === 'several' ? field.values : field.value }
    }),
  ) as Record<string, string | readonly string[]>
}

test('what a form shows of a rule it sends back unchanged, in each language', () => {
  for (const language of languages)
    for (const [rule, parameters] of Object.entries(examples) as [RuleName, object][]) {
      const filled = filledWith(parameters, parameterFields(rule), namesOfCodes(language))
      const form = formOf(sent(tellParameters({ language, rule, filled })))

      expect(parametersFrom(form, parameterFields(rule), codesByName(language))).toEqual(parameters)
    }
})

test('what is no value is kept as it was typed; a comma may part the decimals; countries go by name or code', () => {
  const duration = formOf({ 'parameters.min': '2,5', 'parameters.max': 'nine' })
  const nationality = formOf({ 'parameters.of': 'kenya, FR; Narnia', 'parameters.called.en': 'these' })

  expect(parametersFrom(duration, parameterFields('duration'), codesByName('en'))).toEqual({ min: 2.5, max: 'nine' })
  expect(parametersFrom(nationality, parameterFields('nationality'), codesByName('en'))).toEqual({
    of: ['KE', 'FR', 'Narnia'],
    called: { en: 'these', fr: '', es: '' },
  })
})
