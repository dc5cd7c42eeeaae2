import { expect, test } from 'vitest'
import { treeOf } from '../fixture.mjs'
import { links } from './links.mjs'

test('links to files and headings that are there are right', () => {
  const root = treeOf({
    'README.md': [
      '# Passerelle',
      '[licence](LICENSE), [why](docs/why.md#who-it-is-for-and-why), [below](#run-it), [web](https://example.org/x)',
      '![a page](docs/page.png "A page") <img src="docs/page.png"> [second](docs/why.md#again-1)',
      '[by name][why]',
      '',
      '[why]: docs/why.md',
      '## Run it',
    ].join('\n'),
    LICENSE: '',
    'docs/page.png': '',
    'docs/why.md': '## Who it is for, and `why`\n## Again\n## Again\n[up](../README.md)',
  })

  expect(links(root)).toEqual([])
})

test('a missing file and a missing heading are told, with their line', () => {
  const root = treeOf({
    'docs/why.md': '# Why\n[a](gone.md)\n[b](#nowhere) and [c](how.md#nowhere)\n\n[d]: ../gone.png',
    'docs/how.md': '# How',
  })

  expect(links(root)).toEqual([
    { file: 'docs/why.md', line: 2, message: 'leads to docs/gone.md, which is not there' },
    { file: 'docs/why.md', line: 3, message: 'leads to #nowhere, which docs/why.md has not' },
    { file: 'docs/why.md', line: 3, message: 'leads to #nowhere, which docs/how.md has not' },
    { file: 'docs/why.md', line: 5, message: 'leads to gone.png, which is not there' },
  ])
})

test('what stands in code is no link and no heading', () => {
  const root = treeOf({ 'docs/why.md': '```sh\n# no heading\n[a](gone.md)\n```\n`[b](gone.md)`\n' })

  expect(links(root)).toEqual([])
})
