import fc from 'fast-check'
import { expect, test } from 'vitest'

import { someCase } from '../../../test/some-case.ts'
import { assess } from '../assess.ts'
import { policies } from '../policies.ts'
import { lineOf, writtenOut } from './written.ts'

/** What reaches whoever reads the bytes. */
const read = (line: string): string => Buffer.from(writtenOut(line)).toString('utf8')

test('a line is what JSON.stringify writes, letter for letter, again and again', () => {
  fc.assert(
    fc.property(
      someCase,
      fc.constantFrom(...policies()),
      fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.integer()),
      (given, policy, id) => {
        const assessment = assess(policy, given)
        expect(read(lineOf(id, assessment))).toBe(`${JSON.stringify({ id, ...assessment })}\n`)
      },
    ),
  )
})

test('whatever a rule found is written so', () => {
  const key = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/)
  const plain = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined, -0),
  )
  const item = fc.oneof(plain, fc.dictionary(key, plain))
  const found = fc.dictionary(key, fc.oneof(item, fc.array(fc.oneof(item, fc.constant('B2')))))
  fc.assert(
    fc.property(found, params => {
      fc.pre(!('parts' in params))
      const finding = { rule: 'age', weight: 'must', outcome: 'met', params, source: '“§ 1”\n"\\' } as const
      const assessment = {
        policy: 'a',
        verdict: 'eligible',
        startWindows: [],
        missing: [],
        attention: ['age'],
        findings: [finding],
      } as const
      expect(read(lineOf(undefined, assessment))).toBe(`${JSON.stringify(assessment)}\n`)
    }),
  )
})
