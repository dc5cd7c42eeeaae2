import { expect, test } from 'vitest'

import { assess } from './assess.ts'
import { policyById } from './policies.ts'
import type { Policy } from './policy.ts'

const hostile = '`);globalThis.reached = true//${globalThis.reached = true}\'"\\\u2028'

test('the words of a policy come back as they are, and are never run', () => {
  const { rules, ...website } = policyById('iom-website')!
  const renamed = rules.map(node => ('rule' in node ? node : { ...node, name: hostile }))
  const document = { document: hostile, address: 'https://example.org/', year: 2026 }
  const policy: Policy = { ...website, id: hostile, rules: renamed, sources: { page: document, retold: document } }

  const { policy: id, findings } = assess(policy, { facts: {}, application: { appliedOn: '2026-01-10' } })

  expect(id).toBe(hostile)
  expect(findings[0]).toMatchObject({ rule: hostile, source: `${hostile} (2026), “Eligibility”, 1–4` })
  expect(globalThis).not.toHaveProperty('reached')
})

test('a policy of one should-rule asks it, and calls for a person where it is not met', () => {
  const website = policyById('iom-website')!
  const policy: Policy = { ...website, rules: website.rules.filter(({ weight }) => weight === 'should') }

  const short = assess(policy, {
    facts: {},
    application: { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 3 },
  })

  expect(short).toMatchObject({ verdict: 'eligible', attention: ['duration'], missing: [] })
  expect(short.startWindows).toEqual([{ from: '2026-01-10', to: '2028-01-10' }])
})
