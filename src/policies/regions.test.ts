import { expect, test } from 'vitest'

import { countryCodes } from '../platform/i18n/codes.ts'
import { regionsOf } from './regions.ts'

test('every country that a profile offers lies in one region; those that the United Nations put in none are named here', () => {
  const outside = countryCodes.filter(code => regionsOf([code])[0] === 'elsewhere')

  expect(outside).toEqual(['AQ', 'TW'])
})

test('several nationalities count once in each of their regions, and none is not known', () => {
  expect(regionsOf(['KE', 'FR', 'DE'])).toEqual(['africa', 'europe'])
  expect(regionsOf([])).toEqual(['not-known'])
  expect(regionsOf(['XX'])).toEqual(['elsewhere'])
})
