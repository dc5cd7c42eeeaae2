import { expect, test } from 'vitest'

import {
  paymentFields,
  paymentKinds,
  policies,
  remarkFields,
  termFields,
  termNames,
  type ParameterField,
} from '../eligibility/index.ts'
import { formOf } from '../platform/forms/index.ts'
import { languages } from '../platform/i18n/languages.ts'
import type { DraftContent } from './draft-content.ts'
import { paymentsOf, remarksOf } from './draft-terms.ts'
import { labelOf, optionLabel, tellFields, type Topic } from './parameters-told.ts'
import { kindOfError, problemsOf } from './problems.ts'
import { filledTerm, knownPayment, newPayment, remarkPart, termFrom, termPart, type TermPart } from './term-form.ts'
import { paymentErrors, termErrors } from './term-problems.ts'
import type { FieldTold } from './views/drafts/parameters/parameter-fields.tsx'

function all(fields: readonly ParameterField[]): ParameterField[] {
  return fields.flatMap(field => ('fields' in field ? [field, ...all(field.fields)] : [field]))
}

const everyForm: readonly (readonly [Topic, readonly ParameterField[]])[] = [
  ...termNames.map(name => [name, termFields(name)] as const),
  ...paymentKinds.map(kind => ['payment', paymentFields(kind)] as const),
  ['remark', remarkFields()],
]

test('whatever a text may say besides has a label, and every choice a word, in each language', () => {
  const lacking: string[] = []
  for (const language of languages)
    for (const [topic, fields] of everyForm)
      for (const field of all(fields)) {
        const at = `${language} ${topic}.${field.name}`
        if (labelOf(language, topic, field.name) === null) lacking.push(at)
        for (const option of 'options' in field ? field.options : [])
          if (optionLabel(language, { topic, name: field.name }, option) === null) lacking.push(`${at}: ${option}`)
      }

  expect(lacking).toEqual([])
})

/** Sends a form as a browser would, from the fields that the page shows. */
function sent(fields: readonly FieldTold[]): Record<string, string | readonly string[]> {
  const each = fields.map(field => {
    if (field.kind === 'group') return sent(field.fields)
    return { [field.name]: field.kind === 'several' ? field.values : field.value }
  })
  return Object.assign({}, ...each) as Record<string, string | readonly string[]>
}

function partsOf(content: DraftContent): (TermPart | null)[] {
  return [
    ...termNames.map(name => termPart(content, name)).filter(part => part?.known != null),
    ...paymentsOf(content).map((_, index) => knownPayment(content, index)),
    ...remarksOf(content).map((_, index) => remarkPart(content, index)),
  ]
}

test('what a form shows of any known version it sends back unchanged, in each language', () => {
  for (const language of languages)
    for (const policy of policies())
      for (const part of partsOf(policy)) {
        const filled = filledTerm(part!, language)
        const { sourceIn = '', clause = '' } = filled.texts
        const form = formOf({
          ...sent(tellFields({ language, topic: part!.topic, filled }, part!.fields)),
          sourceIn,
          clause,
        })

        expect(part!.put(policy, termFrom(form, part!, language))).toEqual(policy)
      }
})

test('every known version may be published as it is: nothing of what it says besides is unfinished', () => {
  for (const policy of policies()) expect([policy.id, problemsOf(policy)]).toEqual([policy.id, []])
})

test('what is beyond the bounds of a payment, a break or insurance has words of its own in a form', () => {
  const content = policies().find(({ id }) => id === 'icc')!
  const source = { in: Object.keys(content.sources)[0]!, clause: '1' }
  const cap = { amount: 0, currency: 'CHF' }

  const found = [
    ...paymentErrors({ of: 'fixed', per: '', to: 0, currency: 'CHF' }),
    ...paymentErrors({ of: 'local-salary', percent: 150, days: 32, atMost: cap }),
    ...paymentErrors({ of: 'local-salary', percent: 0 }),
    ...termErrors(content, 'break', { months: 601, posts: 'any', source }),
    ...termErrors(content, 'insurance', { medical: null, accident: null, source }),
  ].map(error => [error.path, kindOfError(error)])

  expect(found).toEqual([
    ['per', 'option'],
    ['to', 'least'],
    ['percent', 'share'],
    ['days', 'most'],
    ['atMost.amount', 'least'],
    ['percent', 'least'],
    ['months', 'large'],
    ['medical', 'empty'],
  ])
})

test('no address leads to a term, payment or remark that is not there', () => {
  const content = policies().find(({ id }) => id === 'iom-pretoria')!

  expect([
    termPart(content, 'remarks'),
    termPart(content, 'constructor'),
    newPayment(content, 'fixed'),
    knownPayment(content, 0),
    remarkPart(content, 99),
  ]).toEqual([null, null, null, null, null])
})
