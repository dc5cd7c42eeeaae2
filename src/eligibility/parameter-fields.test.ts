import { expect, test } from 'vitest'

import { ruleNames } from './names.ts'
import { parameterFields } from './parameter-fields.ts'
import { paymentFields, termFields } from './term-fields.ts'

test('every rule of the catalogue can be asked for by a form', () => {
  for (const rule of ruleNames) expect(() => parameterFields(rule)).not.toThrow()
})

test('fields are read off the schema: limits that may be open, choices, lists of codes, texts, things with parts', () => {
  expect(parameterFields('age')).toEqual([
    { name: 'min', kind: 'number', isWhole: true, min: 0, max: null, whenEmpty: 'null' },
    { name: 'max', kind: 'number', isWhole: true, min: 0, max: null, whenEmpty: 'null' },
    { name: 'at', kind: 'choice', options: ['start', 'application', 'end', 'unstated'], whenEmpty: 'wrong' },
  ])
  expect(parameterFields('nationality')).toEqual([
    { name: 'of', kind: 'codes', of: 'countries', whenEmpty: 'null' },
    { name: 'called', kind: 'texts', whenEmpty: 'wrong' },
  ])
  expect(parameterFields('languages')[0]).toEqual({ name: 'of', kind: 'codes', of: 'languages', whenEmpty: 'wrong' })
  expect(parameterFields('graduation').at(-1)).toEqual({
    name: 'accredited',
    kind: 'yes-no',
    noIsLeftOut: true,
    whenEmpty: 'left-out',
  })
  expect(parameterFields('start-terms')).toMatchObject([
    {
      kind: 'list',
      fields: [
        { name: 'from', kind: 'parts', fields: [{ name: 'month', kind: 'number', min: 1, max: 12 }, { name: 'day' }] },
        { name: 'to', kind: 'parts' },
      ],
    },
  ])
  expect(parameterFields('scholarship')).toEqual([])
})

test('what a text says besides is read off its schema too: money with its currency, notes that may be left out', () => {
  expect(termFields('break')).toMatchObject([
    { name: 'months', kind: 'number', isWhole: true, min: 0, whenEmpty: 'wrong' },
    { name: 'posts', kind: 'choice', options: ['professional', 'any'] },
    { name: 'note', kind: 'texts', whenEmpty: 'left-out' },
  ])
  expect(termFields('stipend').map(({ name }) => name)).toEqual(['paid', 'lower', 'lessFor', 'note'])
  expect(paymentFields('fixed')).toMatchObject([
    { name: 'per', kind: 'choice' },
    { name: 'from', kind: 'amount', whenEmpty: 'left-out' },
    { name: 'to', kind: 'amount', whenEmpty: 'wrong' },
    { name: 'currency', kind: 'currency', whenEmpty: 'wrong' },
  ])
  expect(paymentFields('share').at(-1)).toMatchObject({
    name: 'atMost',
    kind: 'parts',
    whenEmpty: 'left-out',
    fields: [{ kind: 'amount' }, { kind: 'currency' }],
  })
})
