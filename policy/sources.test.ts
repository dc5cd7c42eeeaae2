import { expect, test } from 'vitest'

import { policies, policyById } from '../src/eligibility/index.ts'

/** The year in which the texts were read: it stands where a text bears none. */
const readIn = 2026

test('a version with a source of the year of reading says that it stands for a date, in each language', () => {
  const undated = policies().filter(({ sources }) => Object.values(sources).some(({ year }) => year === readIn))
  const says = { en: /in which (they were|it was) read|2026/, fr: /lecture|2026/, es: /ley(eron|ó)|2026/ }

  for (const { id, reading } of undated) {
    for (const language of ['en', 'fr', 'es'] as const) {
      expect({ id, language, isSaid: says[language].test(reading[language]) }).toEqual({ id, language, isSaid: true })
    }
  }
})

test('an older text of UNDP without a date is not said to be of the year in which the newer one took effect', () => {
  expect(policyById('undp')!.sources['older']!.year).toBe(readIn)
})

test('what UNICEF calls a plus is told, and decides nothing', () => {
  const { rules, terms } = policyById('unicef')!
  const told = (terms?.remarks ?? []).map(({ text }) => text)

  expect(told).toContainEqual({
    en: 'Earlier experience is a plus.',
    fr: 'Une expérience antérieure est un atout.',
    es: 'La experiencia previa es una ventaja.',
  })
  expect(rules.flatMap(node => ('rule' in node && node.rule === 'experience' ? [node.parameters] : []))).toEqual([
    { below: null },
  ])
})
