import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { Heading, Prose } from './content.tsx'
import { Whole } from './whole.tsx'

test('references and spans of clauses never break across lines; all else may', () => {
  expect(renderToString(<Whole text="PS-2026-0159 · § 4, a)–c), 1–4, well-known" />)).toBe(
    '<span class="whole">PS-2026-0159</span> · § 4, <span class="whole">a)–c)</span>, <span class="whole">1–4</span>, well-known',
  )
  expect(renderToString(<Whole text="Awa Ndiaye" />)).toBe('Awa Ndiaye')
})

test('a page’s heading, the sentence below it and what somebody wrote keep references whole', () => {
  expect(renderToString(<Prose text="By 1–4 of the text." />)).toBe(
    '<div class="prose" dir="auto"><p>By <span class="whole">1–4</span> of the text.</p></div>',
  )
  expect(renderToString(<Heading lede="Sent on 2 May · PS-2026-0159">VN-2026-0002</Heading>)).toBe(
    '<h1 dir="auto"><span class="whole">VN-2026-0002</span></h1><p class="lede">Sent on 2 May · <span class="whole">PS-2026-0159</span></p>',
  )
})
