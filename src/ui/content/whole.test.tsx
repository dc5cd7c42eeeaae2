import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { Whole } from './whole.tsx'

test('references and spans of clauses never break across lines; all else may', () => {
  expect(renderToString(<Whole text="PS-2026-0159 · § 4, a)–c), 1–4, well-known" />)).toBe(
    '<span class="whole">PS-2026-0159</span> · § 4, <span class="whole">a)–c)</span>, <span class="whole">1–4</span>, well-known',
  )
  expect(renderToString(<Whole text="Awa Ndiaye" />)).toBe('Awa Ndiaye')
})
