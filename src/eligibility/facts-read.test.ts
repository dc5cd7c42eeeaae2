import { expect, test } from 'vitest'

import { factsReadBy } from './facts-read.ts'
import { policyById } from './policies.ts'
import type { PolicyNode } from './policy.ts'

const source = { in: 'page', clause: '1' }
const some = policyById('iom-vacancy')!

function readBy(...rules: readonly PolicyNode[]): string[] {
  return [...factsReadBy({ ...some, rules: rules.map(rule => ({ ...rule, weight: 'should' as const })) })].sort()
}

test('the rules themselves say what they read, in groups too, and whatever their weight', () => {
  const age = { rule: 'age', parameters: { min: 18, max: null, at: 'end' }, source } as const
  const service = { rule: 'former-service', parameters: { kinds: ['internship'], mostDays: 0 }, source } as const

  expect(readBy(age)).toEqual(['birthDate', 'months', 'startOn'])
  expect(readBy({ name: 'not', source, noneOf: [{ name: 'both', source, allOf: [age, service] }] })).toEqual([
    ...['birthDate', 'formerService', 'months', 'startOn'],
  ])
})

test('of studies it is said apart what only some rules ask', () => {
  const levels = ['bachelor']
  const graduation = { rule: 'graduation', parameters: { levels, months: null, measuredTo: 'application' } } as const

  expect(readBy({ rule: 'studies', parameters: { levels, finalYear: false, yearsCompleted: 3 }, source })).toEqual([
    ...['studies', 'yearsCompleted'],
  ])
  expect(readBy({ ...graduation, parameters: { ...graduation.parameters, accredited: true }, source })).toEqual([
    'accredited',
    'studies',
  ])
})

test('the versions for the programme and its vacancies ask for nothing of earlier work, papers or home', () => {
  for (const id of ['iom-website', 'iom-vacancy']) {
    const read = factsReadBy(policyById(id)!)
    const late = ['residence', 'formerService', 'formerApplications', 'documents', 'accredited'] as const

    expect(late.filter(fact => read.has(fact))).toEqual([])
  }
})
