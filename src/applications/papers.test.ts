import { expect, test } from 'vitest'

import { papersOf, wordsIn } from './papers.ts'

test('an application shows its form, the letter with its words, and a CV made of the profile', () => {
  expect(papersOf([], 'I would like to learn.')).toEqual([
    { document: 'application-form' },
    { document: 'cover-letter', words: 5 },
    { document: 'cv' },
  ])
})

test('a CV that was attached stands for the one that is made; what no rule knows is left out', () => {
  const attached = [{ kind: 'cv' }, { kind: 'transcript' }, { kind: 'essay' }, { kind: 'other' }] as const

  expect(papersOf(attached, '').map(({ document }) => document)).toEqual([
    ...['application-form', 'cover-letter', 'cv', 'transcript', 'essay'],
  ])
})

test.each([
  ['', 0],
  ['  one\ttwo\n\nthree ', 3],
  ['Pourquoi\u202f? Parce que\u00a0: voilà –', 4],
  ['l’organisation compte 2 fois', 4],
])('words are counted as people count them: %j', (text, count) => {
  expect(wordsIn(text)).toBe(count)
})
