import fc from 'fast-check'
import { expect, test } from 'vitest'

import { someCase } from '../../test/some-case.ts'
import { somePolicy } from '../../test/some-policy.ts'
import { languages } from '../platform/i18n/languages.ts'
import { assess } from './assess.ts'
import { withExplanations } from './explain.ts'

/** What a sentence that was put together wrongly looks like. */
const torn = /undefined|NaN|null|\[object|[ \u00a0\u202f]{2}| [,.;:]|\(\)|: ?\.|, ?\.|\.\./

test('whatever a rule finds, it is told in whole sentences in each language', () => {
  fc.assert(
    fc.property(somePolicy, someCase, (policy, { facts, application }) => {
      const { findings } = withExplanations(assess(policy, { facts, application }), application)
      for (const { explanation } of findings) {
        for (const language of languages) {
          const sentence =
            language === 'fr' ? explanation.fr.replaceAll(/[\u00a0\u202f]([;:?!])/g, '$1') : explanation[language]
          expect(sentence).not.toMatch(torn)
          expect(sentence).toMatch(/^[\p{Lu}¿].*\.$/su)
        }
      }
    }),
    { numRuns: 1000 },
  )
})
