import { expect, test } from 'vitest'

import { answerOf } from '../../../test/one-rule.ts'
import type { Application, Facts } from '../case.ts'
import type { Outcome, RuleName } from '../names.ts'

const application: Application = { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6, hostCountry: 'KE' }
const called = { en: 'e', fr: 'f', es: 's' }

type Said = { readonly outcome: Outcome; readonly missing: readonly string[] }

function said(rule: RuleName, parameters: object, facts: Facts, on: Application = application): Said {
  const { outcome, missing } = answerOf(rule, parameters, facts, on)
  return { outcome, missing }
}

const met: Said = { outcome: 'met', missing: [] }
const notMet: Said = { outcome: 'not-met', missing: [] }
const open = (...missing: string[]): Said => ({ outcome: 'unknown', missing })

test('one nationality of several is enough; none at all is none of these', () => {
  const east = { of: ['KE', 'TZ'], called }

  expect(said('nationality', east, { nationalities: ['FR', 'TZ'] })).toEqual(met)
  expect(said('nationality', east, { nationalities: ['FR'] })).toEqual(notMet)
  expect(said('nationality', east, { nationalities: [] })).toEqual(notMet)
  expect(said('nationality', east, {})).toEqual(open('nationalities'))
})

test('nationals of the host country, and those who live there, depend on where the place is', () => {
  const host = { of: null, called }
  const { hostCountry: _, ...nowhere } = application

  expect(said('nationality', host, { nationalities: ['KE'] })).toEqual(met)
  expect(said('nationality', host, { nationalities: ['FR'] })).toEqual(notMet)
  expect(said('nationality', host, { nationalities: ['KE'] }, nowhere)).toEqual(open('hostCountry'))
  expect(said('nationality', host, {}, nowhere)).toEqual(open('nationalities', 'hostCountry'))
  expect(said('nationality', host, { nationalities: [] }, nowhere)).toEqual(notMet)
  expect(said('residence', host, { residence: 'KE' })).toEqual(met)
  expect(said('residence', host, { residence: 'TZ' })).toEqual(notMet)
  expect(said('residence', host, {})).toEqual(open('residence'))
  expect(said('residence', host, { residence: 'KE' }, nowhere)).toEqual(open('hostCountry'))
})

test('only relatives of the kinds that the text names count, in the offices that it names', () => {
  const close = { kinships: ['parent', 'sibling'], where: 'any-office' }
  const same = { ...close, where: 'same-office' }

  expect(said('relatives', close, { relatives: [] })).toEqual(met)
  expect(said('relatives', close, { relatives: null })).toEqual(met)
  expect(said('relatives', close, { relatives: [{ kinship: 'other' }] })).toEqual(met)
  expect(said('relatives', close, { relatives: [{ kinship: 'sibling' }] })).toEqual(notMet)
  expect(said('relatives', close, {})).toEqual(open('relatives'))
  expect(said('relatives', same, { relatives: [{ kinship: 'parent', sameOffice: false }] })).toEqual(met)
  expect(said('relatives', same, { relatives: [{ kinship: 'parent', sameOffice: true }] })).toEqual(notMet)
  expect(said('relatives', same, { relatives: [{ kinship: 'parent' }] })).toEqual(open('relatives'))
  expect(said('relatives', close, { relatives: [{}] })).toEqual(open('relatives'))
  expect(said('relatives', same, { relatives: [{ sameOffice: false }] })).toEqual(met)
  const all = { ...close, kinships: ['parent', 'child', 'sibling', 'spouse', 'partner', 'other'] }
  expect(said('relatives', all, { relatives: [{}] })).toEqual(notMet)
})

test('once only: a single earlier internship is one too many, however short', () => {
  const once = { kinds: ['internship'], mostDays: 0 }

  expect(said('former-service', once, { formerService: [] })).toEqual(met)
  expect(said('former-service', once, { formerService: [{ kind: 'consultancy' }] })).toEqual(met)
  expect(said('former-service', once, { formerService: [{ kind: 'internship' }] })).toEqual(notMet)
  expect(said('former-service', once, { formerService: [{}] })).toEqual(open('formerService'))
  expect(said('former-service', once, {})).toEqual(open('formerService'))
})

test('days of service are counted once each, up to the day of application', () => {
  const sixWeeks = { kinds: ['internship', 'employment'], mostDays: 42 }
  const served = (...spans: readonly [string, string | null][]): Said =>
    said('former-service', sixWeeks, { formerService: spans.map(([from, to]) => ({ kind: 'employment', from, to })) })

  // 1 March to 11 April are 42 days.
  expect(served(['2025-03-01', '2025-04-11'])).toEqual(met)
  expect(served(['2025-03-01', '2025-04-12'])).toEqual(notMet)
  expect(served(['2025-03-01', '2025-04-11'], ['2025-03-10', '2025-04-01'])).toEqual(met)
  // What goes on, or is to come, counts up to the day of application: 30 November to 10 January are 42 days.
  expect(served(['2025-11-30', null])).toEqual(met)
  expect(served(['2025-11-29', null])).toEqual(notMet)
  const undated: Facts = { formerService: [{ kind: 'employment', from: '2025-03-01' }] }
  expect(said('former-service', sixWeeks, undated)).toEqual(open('formerService'))
  // Up to the day of application no more than 41 days, and of the second no more than 5, whatever it was.
  expect(said('former-service', sixWeeks, { formerService: [{ kind: 'internship', from: '2025-12-01' }] })).toEqual(met)
  expect(said('former-service', sixWeeks, { formerService: [{ from: '2025-12-01', to: '2025-12-05' }] })).toEqual(met)
  expect(said('former-service', sixWeeks, { formerService: [{ to: '2025-12-05' }] })).toEqual(open('formerService'))
})

test('earlier applications: those of the round are some of all', () => {
  const twice = { most: 2, within: 'round' }
  const never = { most: 0, within: 'ever' }

  expect(said('former-application', twice, { formerApplications: { round: 2 } })).toEqual(met)
  expect(said('former-application', twice, { formerApplications: { round: 3 } })).toEqual(notMet)
  expect(said('former-application', twice, { formerApplications: { ever: 2 } })).toEqual(met)
  expect(said('former-application', twice, { formerApplications: { ever: 3 } })).toEqual(open('formerApplications'))
  expect(said('former-application', never, { formerApplications: null })).toEqual(met)
  expect(said('former-application', never, { formerApplications: { round: 1 } })).toEqual(notMet)
  expect(said('former-application', never, { formerApplications: { round: 0 } })).toEqual(open('formerApplications'))
})

test('every paper is there as often as the text wants it, within its words', () => {
  const wanted = {
    of: [
      { document: 'cover-letter', count: 1, mostWords: 400 },
      { document: 'recommendation', count: 2, mostWords: null },
    ],
  }
  const recommended = [{ document: 'recommendation' }, { document: 'recommendation' }] as const
  const letter = (words?: number): Said =>
    said('documents', wanted, {
      documents: [{ document: 'cover-letter', ...(words !== undefined && { words }) }, ...recommended],
    })

  expect([letter(399), letter(400), letter(401), letter()]).toEqual([met, met, notMet, open('documents')])
  expect(said('documents', wanted, { documents: [{ document: 'cover-letter', words: 1 }] })).toEqual(notMet)
  expect(said('documents', wanted, { documents: null })).toEqual(notMet)
  expect(said('documents', wanted, {})).toEqual(open('documents'))
})

test('years that are done and a recognised institution are asked of the same studies', () => {
  const two = { levels: ['bachelor'], finalYear: false, yearsCompleted: 2, accredited: true }
  const bachelor = { level: 'bachelor', status: 'enrolled' } as const
  const of = (...studies: NonNullable<Facts['studies']>[number][]): Said => said('studies', two, { studies })

  expect(of({ ...bachelor, yearsCompleted: 2, accredited: true })).toEqual(met)
  expect(of({ ...bachelor, yearsCompleted: 1.5, accredited: true })).toEqual(notMet)
  expect(of({ ...bachelor, yearsCompleted: 2, accredited: false })).toEqual(notMet)
  expect(of({ ...bachelor, yearsCompleted: 2 })).toEqual(open('studies'))
  expect(of({ ...bachelor, yearsCompleted: 1 })).toEqual(notMet)
  expect(of({ ...bachelor, yearsCompleted: 2 }, { ...bachelor, accredited: true })).toEqual(open('studies'))
})

test('a language without a level is known or not', () => {
  const english = { of: ['en'], level: null, count: 1 }

  expect(said('languages', english, { languages: [{ code: 'en' }] })).toEqual(met)
  expect(said('languages', english, { languages: [{ code: 'fr', level: 'C2' }] })).toEqual(notMet)
})
