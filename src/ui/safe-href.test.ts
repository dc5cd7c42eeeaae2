import { expect, test } from 'vitest'

import { safeHref } from './safe-href.ts'

test('a link leads to a page of ours, to the web, or to a mailbox', () => {
  const fine = [
    '/fr/notices?page=2',
    '#main',
    '?page=2',
    'https://example.org/a',
    'HTTP://example.org',
    'mailto:a@b.org',
  ]

  expect(fine.map(safeHref)).toEqual(fine)
})

test('a link that would run a script, or hide where it leads, leads nowhere', () => {
  const script = 'javascript'
  const bad = [
    `${script}:alert(1)`,
    ` ${script}:alert(1)`,
    'java\nscript:alert(1)',
    `${script.toUpperCase()}:alert(1)`,
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '',
  ]

  expect(bad.map(safeHref)).toEqual(bad.map(() => '#'))
})
