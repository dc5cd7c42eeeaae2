import { expect, test } from 'vitest'

import { amountFrom, amountText } from './amounts.ts'

test('an amount is read in minor units of its currency, with either mark for decimals and any space between thousands', () => {
  expect(['1250', '1 250.50', '1250,5', "1'250.50", '1\u202f250', '0'].map(raw => amountFrom(raw, 'CHF'))).toEqual([
    125_000, 125_050, 125_050, 125_050, 125_000, 0,
  ])
  expect([amountFrom('150000', 'JPY'), amountFrom('1.234', 'KWD')]).toEqual([150_000, 1234])
})

test('what is no amount stays as it was typed: letters, a sign, decimals that the currency does not have', () => {
  for (const raw of ['a lot', '-5', '1,250.50', '1.500', '12.345', '1e5', '123456789012'])
    expect([raw, amountFrom(raw, 'CHF')]).toEqual([raw, raw])
  expect(amountFrom('1.5', 'JPY')).toBe('1.5')
})

test('it is written as it would be typed, and so read again as the same', () => {
  expect([
    amountText(125_050, 'CHF'),
    amountText(125_000, 'CHF'),
    amountText(5, 'CHF'),
    amountText(500, 'JPY'),
  ]).toEqual(['1250.50', '1250', '0.05', '500'])
  expect([amountText('a lot', 'CHF'), amountText(undefined, '')]).toEqual(['a lot', ''])
})
