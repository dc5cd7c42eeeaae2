import { expect, test } from 'vitest'

import type { NoticeToFit } from '../notices/index.ts'
import { fitting } from './fitting.ts'

const today = '2026-03-02'

/** Under rules that allow two to nine months. */
function notice(change: Partial<NoticeToFit>): NoticeToFit {
  return {
    id: 1,
    title: 'Intern',
    textLanguage: 'en',
    policyId: 'iom-website',
    startOn: '2026-05-04',
    monthsMin: 6,
    monthsMax: 6,
    country: 'KE',
    ...change,
  } as NoticeToFit
}

const student = { status1: 'enrolled', level1: 'master', birthDate: '2003-01-01', 'language-en': 'C1' }
const idsOf = (notices: readonly NoticeToFit[], months: string): number[] =>
  fitting(notices, { ...student, months }, today).map(({ id }) => id)

test('a place fits by the length for which it is offered, whatever length was wished for', () => {
  const short = notice({ id: 1, monthsMin: 3, monthsMax: 6 })
  const long = notice({ id: 2, monthsMin: 12, monthsMax: 18 })
  const open = notice({ id: 3, monthsMin: 6, monthsMax: 18 })

  expect(idsOf([short, long, open], '9')).toEqual([1, 3])
  expect(idsOf([short, long, open], '12')).toEqual([1])
  expect(idsOf([short, long, open], 'unknown')).toEqual([1, 3])
})

test('a place whose start is still to be agreed fits where some start would do', () => {
  const place = notice({ startOn: null })

  expect(idsOf([place], '6')).toEqual([1])
  expect(fitting([place], { ...student, months: '6', birthDate: '1970-01-01' }, today)).toEqual([])
})
