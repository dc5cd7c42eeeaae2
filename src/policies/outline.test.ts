import { expect, test } from 'vitest'

import type { DraftNode } from './draft-content.ts'
import { titlesIn } from './outline.ts'

const source = { in: 'text', clause: '1' }
const rule = (name: string): DraftNode => ({ rule: name, parameters: {}, source })
const anyOf = (...members: DraftNode[]): DraftNode => ({ anyOf: members, name: 'situation', source })

test('a group is called by what is in it, never by its name in the file', () => {
  const content = {
    rules: [rule('age'), anyOf(rule('studies'), { allOf: [rule('languages')], name: 'done', source })],
  }

  expect(titlesIn(content, 'en')([1])).toBe('One of these (Studies, Languages)')
  expect(titlesIn(content, 'fr')([1])).toBe('L’une de celles-ci (Études, Langues)')
  expect(titlesIn(content, 'es')([1])).toBe('Una de estas (Estudios, Idiomas)')
  expect(titlesIn(content, 'en')([1, 1])).toBe('All of these (Languages)')
})

test('two groups that would be called the same are told apart by their places', () => {
  const content = { rules: [anyOf(rule('age')), rule('age'), anyOf(rule('age'), anyOf()), anyOf(), rule('age')] }
  const titleAt = titlesIn(content, 'en')

  expect([[0], [1], [2], [2, 1], [3]].map(titleAt)).toEqual([
    'One of these (Age), no. 1',
    'Age',
    'One of these (Age), no. 3',
    'One of these, no. 3.2',
    'One of these, no. 4',
  ])
})
