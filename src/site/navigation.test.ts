import { expect, test } from 'vitest'

import { visitor, type RoleName, type SignedIn } from '../platform/actor/index.ts'
import { startPathOf } from './navigation.ts'

function person(role: RoleName | null, isIntern = false): SignedIn {
  const grants = role === null ? [] : [{ role, officeId: null, partnerId: null, fundId: null }]
  return { kind: 'person', personId: 1, name: 'Ada Okafor', language: 'en', grants, isIntern }
}

test('who signs in lands on their own work: applications, the internship, the queue, the papers to judge', () => {
  const starts = [person(null), person(null, true), person('hr-officer'), person('supervisor')].map(actor =>
    startPathOf(actor, 'fr'),
  )

  expect(starts).toEqual(['/fr/applications', '/fr/placement', '/fr/work', '/fr/work'])
  expect(startPathOf(person('medical-officer'), 'es')).toBe('/es/work/clearance')
})

test('who has no work of their own begins at the home page', () => {
  expect(startPathOf(visitor, 'en')).toBe('/en/')
})
