import { expect, test } from 'vitest'

import { inputOf } from './user-input.ts'

test('the last word of a name is the family name, all before it are given names', () => {
  expect(inputOf(['add', 'maria@example.org'], { name: 'María del Carmen Otero' })).toEqual({
    ok: true,
    input: {
      verb: 'add',
      email: 'maria@example.org',
      givenName: 'María del Carmen',
      familyName: 'Otero',
      language: 'en',
      role: null,
    },
  })
})

test('a role that holds in one office must say in which', () => {
  expect(inputOf(['role', 'a@example.org'], { grant: 'hr-officer' })).toEqual({
    ok: false,
    problem: 'the role hr-officer holds in one office: name it with --office',
  })
})

test('a role that holds everywhere takes no office', () => {
  expect(inputOf(['role', 'a@example.org'], { grant: 'auditor', office: 'Headquarters' })).toEqual({
    ok: false,
    problem: 'the role auditor does not hold in one office: leave --office out',
  })
})

test.each([
  [[], {}, 'say what to do'],
  [['delete', 'a@example.org'], {}, 'there is no "user delete"'],
  [['reset'], {}, 'exactly one EMAIL is needed'],
  [['reset', 'nobody'], {}, '"nobody" is not an e-mail address'],
  [['add', 'a@example.org'], { name: 'Ama' }, '--name must hold a given and a family name, such as "Ama Mensah"'],
  [['add', 'a@example.org'], { name: 'Ama Mensah', language: 'de' }, '--language must be en, fr or es'],
  [['role', 'a@example.org'], { grant: 'auditor', end: 'auditor' }, '--grant and --end exclude each other'],
])('user %j with %j is refused with what is wrong', (positionals, values, problem) => {
  expect(inputOf(positionals, values)).toEqual({ ok: false, problem })
})
