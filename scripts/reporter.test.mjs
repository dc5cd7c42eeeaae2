import { expect, test } from 'vitest'
import { closingLine, countTests } from './reporter.mjs'

test('the closing line counts what passed and failed, and leaves out what was skipped', () => {
  const counts = countTests([file('failed', ['passed', 'failed', 'skipped', 'passed'])], 0)

  expect(closingLine(counts)).toBe('2 passed, 1 failed')
})

test('a file that breaks before its tests are known counts as one failure', () => {
  expect(countTests([file('failed', []), file('passed', ['passed'])], 0)).toEqual({ passed: 1, failed: 1 })
})

test('an error outside of any test counts as one failure', () => {
  expect(countTests([file('passed', ['passed'])], 1)).toEqual({ passed: 1, failed: 1 })
})

function file(state, tests) {
  return { state: () => state, children: { allTests: () => tests.map(state => ({ result: () => ({ state }) })) } }
}
