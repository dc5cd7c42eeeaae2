import { expect, test } from 'vitest'

import { readConfig, WrongSetting } from './index.ts'

test('with nothing said, everything stays on this machine', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: null,
    smtpUrl: null,
    publicUrl: 'http://127.0.0.1:3000',
    trustProxy: false,
  })
})

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['10.0.0.0/8, ::1', '10.0.0.0/8, ::1'],
  ['fd00::/8', 'fd00::/8'],
  ['no', false],
  ['', false],
])('TRUST_PROXY %o is taken', (text, expected) => {
  expect(readConfig({ TRUST_PROXY: text }).trustProxy).toBe(expected)
})

test.each([
  ['TRUST_PROXY', 'yes'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['TRUST_PROXY', '10.0.0.0/8/8'],
  ['TRUST_PROXY', '127.0.0.1,'],
  ['LOG_LEVEL', 'verbose'],
  ['PORT', '3000x'],
  ['PORT', '70000'],
  ['PUBLIC_URL', 'interns.example.org'],
  ['PUBLIC_URL', 'https://interns.example.org/apply'],
])('%s %o is refused with a sentence that names it', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(WrongSetting)
  expect(() => readConfig({ [name]: value })).toThrow(`${name} is "${value}"; it must be`)
})
