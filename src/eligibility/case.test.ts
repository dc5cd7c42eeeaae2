import { expect, test } from 'vitest'

import { readCase, readCaseWithId } from './case.ts'

const application = { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 }

const errorsOf = (facts: unknown, more: object = {}): unknown => {
  const read = readCase({ facts, application, ...more })
  return read.ok ? [] : read.errors
}

test('a case of which nothing is known is a case', () => {
  expect(readCase({ facts: {}, application: { appliedOn: '2026-01-10' } }).ok).toBe(true)
})

test('null, known to be none, is taken where there can be none', () => {
  expect(errorsOf({ studies: null, languages: null, sponsor: null, relatives: null, scholarship: null })).toEqual([])
  expect(errorsOf({ birthDate: null })).toEqual([{ path: 'facts.birthDate', message: 'must be a text' }])
})

test('a misspelt key is refused with its path, at every depth', () => {
  expect(errorsOf({ birthdate: '2002-05-10' })).toEqual([{ path: 'facts.birthdate', message: 'is not a known key' }])
  expect(errorsOf({ studies: [{}, { endsAt: '2026-01-01' }] })).toEqual([
    { path: 'facts.studies[1].endsAt', message: 'is not a known key' },
  ])
  expect(errorsOf({ sponsor: { area: true } })).toEqual([{ path: 'facts.sponsor.area', message: 'is not a known key' }])
  expect(errorsOf({}, { verdict: 'eligible' })).toEqual([{ path: 'verdict', message: 'is not a known key' }])
  expect(errorsOf({}, { application: { ...application, endOn: '2026-09-01' } })).toEqual([
    { path: 'application.endOn', message: 'is not a known key' },
  ])
})

test('a day that is not in the calendar is refused with its path', () => {
  const message = 'must be a day of the calendar, such as 2026-05-04'

  expect(errorsOf({ birthDate: '2002-02-29' })).toEqual([{ path: 'facts.birthDate', message }])
  expect(errorsOf({ birthDate: '2000-02-29' })).toEqual([])
  expect(errorsOf({ birthDate: '1900-02-29' })).toEqual([{ path: 'facts.birthDate', message }])
  expect(errorsOf({ birthDate: '10/05/2002' })).toEqual([{ path: 'facts.birthDate', message }])
  expect(errorsOf({}, { application: { ...application, startOn: '2026-06-31' } })).toEqual([
    { path: 'application.startOn', message },
  ])
})

test('levels, statuses and kinds are those of the contract', () => {
  expect(errorsOf({ studies: [{ level: 'phd', status: 'enroled' }] })).toEqual([
    { path: 'facts.studies[0].level', message: 'must be one of: bachelor, master, doctorate, other' },
    { path: 'facts.studies[0].status', message: 'must be one of: enrolled, graduated, interrupted' },
  ])
  expect(errorsOf({ languages: [{ code: 'english', level: 'fluent' }] })).toEqual([
    { path: 'facts.languages[0].code', message: 'must be an ISO 639-1 code, such as fr' },
    { path: 'facts.languages[0].level', message: 'must be one of: A1, A2, B1, B2, C1, C2' },
  ])
  expect(errorsOf({ sponsor: { kind: 'company' } })).toEqual([
    { path: 'facts.sponsor.kind', message: 'must be one of: government, ngo, academic' },
  ])
})

test('a code of two letters that no country or language has is refused: it must not read as one that does not count', () => {
  const message = 'must be an ISO 3166-1 code, such as KE'

  expect(errorsOf({ nationalities: ['GB', 'UK'], residence: 'EL' })).toEqual([
    { path: 'facts.nationalities[1]', message },
    { path: 'facts.residence', message },
  ])
  expect(errorsOf({}, { application: { ...application, hostCountry: 'ZZ' } })).toEqual([
    { path: 'application.hostCountry', message },
  ])
  expect(errorsOf({ languages: [{ code: 'la' }, { code: 'sp', level: 'C1' }] })).toEqual([
    { path: 'facts.languages[1].code', message: 'must be an ISO 639-1 code, such as fr' },
  ])
})

test('wrong types are refused with their path', () => {
  expect(errorsOf({ relevantInterest: 'yes', studies: {}, relevantExperienceMonths: '3' })).toEqual([
    { path: 'facts.studies', message: 'must be a list' },
    { path: 'facts.relevantExperienceMonths', message: 'must be a number' },
    { path: 'facts.relevantInterest', message: 'must be true or false' },
  ])
  expect(errorsOf({}, { application: { ...application, months: 6.5 } })).toEqual([
    { path: 'application.months', message: 'must be a whole number' },
  ])
  expect(readCase([])).toEqual({ ok: false, errors: [{ path: '', message: 'must be an object' }] })
})

test('the day of application must be there', () => {
  expect(readCase({ facts: {}, application: {} })).toEqual({
    ok: false,
    errors: [{ path: 'application.appliedOn', message: 'is required' }],
  })
})

test('a case in a list needs an id', () => {
  expect(readCaseWithId({ facts: {}, application })).toEqual({
    ok: false,
    errors: [{ path: 'id', message: 'is required' }],
  })
  expect(readCaseWithId({ id: null, facts: {}, application })).toEqual({
    ok: false,
    errors: [{ path: 'id', message: 'must be a text or a number' }],
  })
  expect(readCaseWithId({ id: 7, facts: {}, application }).ok).toBe(true)
  expect(readCaseWithId({ id: 7.5, facts: {}, application }).ok).toBe(true)
  expect(readCaseWithId(JSON.parse('{ "id": 12345678901234567890, "facts": {}, "application": {} }'))).toMatchObject({
    ok: false,
    errors: [
      { path: 'id', message: 'must be a text, or a number of at most 9007199254740991' },
      { path: 'application.appliedOn' },
    ],
  })
})
