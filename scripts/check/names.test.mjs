import { expect, test } from 'vitest'
import { treeOf } from '../fixture.mjs'
import { names } from './names.mjs'

test('source files are in lower case with hyphens, and say what is in them', () => {
  const root = treeOf({
    'src/offers/accept-offer.test.ts': '',
    'src/offers/AcceptOffer.ts': '',
    'src/offers/utils.ts': '',
    'src/common/dates.ts': '',
  })

  expect(names(root)).toEqual([
    { file: 'src/common/dates.ts', line: 1, message: '"common" says nothing of what is in it' },
    { file: 'src/offers/AcceptOffer.ts', line: 1, message: '"AcceptOffer" is not in lower case with hyphens' },
    { file: 'src/offers/utils.ts', line: 1, message: '"utils" says nothing of what is in it' },
  ])
})

test('a decision is named by date and subject, and says when to think again', () => {
  const whole = '# A\n## Context\n## Decision\n## Consequences\nWe would revisit this if it hurts.\n'
  const root = treeOf({
    'docs/decisions/2026-03-14-one-form-pattern.md': whole,
    'docs/decisions/0001-forms.md': whole,
    'docs/decisions/2026-03-15-no-orm.md': whole.replace('We would', 'We might'),
  })

  expect(names(root)).toEqual([
    { file: 'docs/decisions/0001-forms.md', line: 1, message: 'decisions are named YYYY-MM-DD-subject.md' },
    {
      file: 'docs/decisions/2026-03-15-no-orm.md',
      line: 1,
      message: 'lacks "We would revisit this if"',
    },
  ])
})

test('migrations have each a number of their own', () => {
  const root = treeOf({
    'db/migrations/0001_create_person.sql': '',
    'db/migrations/0002_create_offer.sql': '',
    'db/migrations/0002_create_place.sql': '',
    'db/migrations/later.sql': '',
  })

  expect(names(root)).toEqual([
    { file: 'db/migrations/0002_create_place.sql', line: 1, message: 'another migration has the number 0002' },
    { file: 'db/migrations/later.sql', line: 1, message: 'migrations are named 0001_what_it_does.sql' },
  ])
})

test('messages come in every language', () => {
  const root = treeOf({ 'src/offers/messages.en.ts': '', 'src/offers/messages.fr.ts': '' })

  expect(names(root)).toEqual([
    { file: 'src/offers/messages.en.ts', line: 1, message: 'has no messages.es.ts beside it' },
    { file: 'src/offers/messages.fr.ts', line: 1, message: 'has no messages.es.ts beside it' },
  ])
})
