import { expect, test } from 'vitest'

import { policies, policyById, tellPolicy, type PolicyTold } from '../eligibility/index.ts'
import { besidesSideBySide } from './besides-side-by-side.ts'
import { markedAgainst, sideBySide } from './side-by-side.ts'

const website = tellPolicy(policyById('iom-website')!, 'en')
const vacancy = tellPolicy(policyById('iom-vacancy')!, 'en')

test('two readings are laid side by side by what their conditions are called', () => {
  const pairs = sideBySide(website.conditions, vacancy.conditions)

  expect(pairs.map(({ first, second, difference }) => [first?.name ?? null, second?.name ?? null, difference])).toEqual(
    [
      ['situation', 'situation', 'different'],
      ['age', 'age', 'different'],
      ['languages', null, 'only-first'],
      ['duration', null, 'only-first'],
      ['duration', null, 'only-first'],
      [null, 'motive', 'only-second'],
      [null, 'experience', 'only-second'],
    ],
  )
})

test('every version asks the same as itself, in every language', () => {
  for (const policy of policies())
    for (const language of ['en', 'fr', 'es'] as const) {
      const { conditions } = tellPolicy(policy, language)
      expect(new Set(sideBySide(conditions, conditions).map(({ difference }) => difference))).toEqual(new Set(['same']))
    }
})

test('a must beside a should of the same words is a difference', () => {
  const age = website.conditions.filter(({ name }) => name === 'age')
  const preferred = age.map(condition => ({ ...condition, isPreferred: true }))

  expect(sideBySide(age, preferred)).toMatchObject([{ difference: 'different' }])
})

test('the words that differ are those between the same beginning and the same end', () => {
  const pieces = markedAgainst('You are between 19 and 36 years old.', 'You are between 20 and 36 years old.')

  expect(pieces).toEqual([
    { text: 'You are between', isOther: false },
    { text: '19', isOther: true },
    { text: 'and 36 years old.', isOther: false },
  ])
  expect(markedAgainst('The same.', 'The same.')).toEqual([{ text: 'The same.', isOther: false }])
  expect(markedAgainst('a a', 'a')).toEqual([
    { text: 'a', isOther: false },
    { text: 'a', isOther: true },
  ])
})

test('what two texts say besides is laid side by side by subject, remarks by their words', () => {
  const told = (subject: 'stipend' | 'health' | null, text: string): PolicyTold['besides']['told'][number] => {
    return { subject, title: subject ?? 'Besides', text, source: 'a text', address: null }
  }
  const first = { told: [told('stipend', 'Paid.'), told('health', 'None.'), told(null, 'Soon.')], notStated: [] }
  const second = { told: [told('stipend', 'Not paid.'), told(null, 'Late.'), told(null, 'Soon.')], notStated: [] }

  const pairs = besidesSideBySide(first, second)

  expect(pairs.map(({ difference, first: one, second: other }) => [one?.text, other?.text, difference])).toEqual([
    ['Paid.', 'Not paid.', 'different'],
    ['None.', undefined, 'only-first'],
    ['Soon.', 'Soon.', 'same'],
    [undefined, 'Late.', 'only-second'],
  ])
})
