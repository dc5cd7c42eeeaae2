import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { withName } from './with-name.tsx'

test('a typed name inside a sentence stands apart from the sentence, and is no markup', () => {
  const sentence = withName(name => `Une personne de ${name} répond.`, 'People & <b>Places</b>')

  expect(renderToString(sentence)).toBe('Une personne de <bdi>People &amp; &lt;b>Places&lt;/b></bdi> répond.')
})
