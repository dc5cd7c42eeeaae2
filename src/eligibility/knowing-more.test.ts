import fc from 'fast-check'
import { expect, test } from 'vitest'

import { someCase } from '../../test/some-case.ts'
import { somePolicy } from '../../test/some-policy.ts'
import { assess, type Assessment } from './assess.ts'
import type { GroupFound, Part } from './finding.ts'
import type { Application, Case, Facts } from './case.ts'
import { policies } from './policies.ts'

type Forgetting = readonly boolean[]

/** The case with some of what is known of it left out: whole facts, and what a study, a language, a service or the application says. */
function forgotten({ facts, application }: Case, forgets: Forgetting): Case {
  let turn = 0
  const isForgotten = (): boolean => forgets[turn++ % forgets.length] === true
  const thinned = (value: unknown, needed: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map(item => thinned(item, needed))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).filter(([key]) => needed.includes(key) || !isForgotten()))
  }
  const kept = Object.entries(facts).filter(() => !isForgotten())
  // What a paper is, is never left out: the entry would say nothing.
  const thin = kept.map(([key, value]) => [key, thinned(value, ['document'])])
  return { facts: Object.fromEntries(thin) as Facts, application: thinned(application, ['appliedOn']) as Application }
}

/** Every rule and group with its place and outcome, those inside groups too. */
function outcomesOf(parts: readonly Part[], above = ''): (readonly [place: string, outcome: string])[] {
  return parts.flatMap(({ rule, outcome, params }, i) => {
    const place = `${above}${i} ${rule}`
    return [
      [place, outcome] as const,
      ...('parts' in params ? outcomesOf((params as GroupFound).parts, `${place}, `) : []),
    ]
  })
}

const sure = ['met', 'not-met']

function sureOf(assessment: Assessment): object {
  return Object.fromEntries(outcomesOf(assessment.findings).filter(([, outcome]) => sure.includes(outcome)))
}

/**
 * Who applied in this round has applied, and no internship starts before it is applied for: of what contradicts that,
 * nothing can be sure.
 */
const consistent = someCase.map<Case>(({ facts, application: given }) => {
  const { appliedOn, startOn } = given
  const application = startOn !== undefined && startOn < appliedOn ? { ...given, startOn: appliedOn } : given
  const { ever, round } = facts.formerApplications ?? {}
  if (ever === undefined || round === undefined) return { facts, application }
  return { facts: { ...facts, formerApplications: { round, ever: Math.max(ever, round) } }, application }
})

const somePolicies = fc.oneof(fc.constantFrom(...policies()), somePolicy)
const forgetting = fc.array(fc.boolean(), { minLength: 7, maxLength: 31 })

test('knowing more never takes back what was sure: no outcome, no verdict, no start day', () => {
  fc.assert(
    fc.property(somePolicies, consistent, forgetting, (policy, given, forgets) => {
      const more = assess(policy, given)
      const less = assess(policy, forgotten(given, forgets))

      expect(Object.fromEntries(outcomesOf(more.findings))).toMatchObject(sureOf(less))
      if (less.verdict === 'eligible' || less.verdict === 'not-eligible') expect(more.verdict).toBe(less.verdict)
      for (const { from, to } of less.startWindows)
        expect(more.startWindows.filter(window => window.from <= from && to <= window.to)).toHaveLength(1)
    }),
    { numRuns: 2000 },
  )
})
