import pino from 'pino'
import { beforeAll, beforeEach, expect, test } from 'vitest'

import { hashPassword } from '../src/accounts/index.ts'
import { serverOf } from '../src/assembly.ts'
import type { Server } from '../src/platform/http/index.ts'
import { useApp } from './app.ts'

const world = useApp()
const email = 'zawadi@example.org'
const password = 'seven bridges at dawn'
let behindTls: Server
let direct: Server

beforeAll(async () => {
  const common = { log: pino({ level: 'silent' }), isQueueReady: async () => true }
  behindTls = await serverOf(world.app, { ...common, isHttps: true, trustProxy: '127.0.0.1' })
  direct = await serverOf(world.app, { ...common, isHttps: false, trustProxy: false })
})

beforeEach(async () => {
  await world.db.owner.query('truncate persons restart identity cascade')
  await world.db.owner.query(
    `insert into persons (given_name, family_name, email, password_hash, language, created_at, email_confirmed_at)
     values ('Zawadi', 'Achieng', $1, $2, 'en', now(), now())`,
    [email, await hashPassword(password)],
  )
})

type Sent = { readonly cookie?: string; readonly from?: string; readonly socket?: string; readonly as?: string }

function signIn(server: Server, { cookie, from, socket = '127.0.0.1', as = email }: Sent = {}) {
  return server.inject({
    method: 'POST',
    url: '/en/sign-in',
    remoteAddress: socket,
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      ...(cookie === undefined ? {} : { cookie }),
      ...(from === undefined ? {} : { 'x-forwarded-for': from }),
    },
    payload: new URLSearchParams({ email: as, password }).toString(),
  })
}

function account(server: Server, cookie: string) {
  return server.inject({ method: 'GET', url: '/en/account', headers: { cookie } })
}

test('behind TLS the session’s cookie is bound to this host, and the browser is told to stay with TLS', async () => {
  const answer = await signIn(behindTls)

  const cookie = String(answer.headers['set-cookie'])
  expect(cookie).toMatch(/^__Host-session=[\w-]{43};/)
  for (const bound of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) expect(cookie).toContain(bound)
  expect(cookie).not.toContain('Domain')
  expect(answer.headers['strict-transport-security']).toMatch(/max-age=\d{7,}/)
  expect((await signIn(direct)).headers['strict-transport-security']).toBeUndefined()
})

test('a cookie without the prefix, which a neighbouring host could set, opens nothing behind TLS', async () => {
  const secret = /=([\w-]{43});/.exec(String((await signIn(behindTls)).headers['set-cookie']))?.[1] ?? ''

  expect((await account(behindTls, `__Host-session=${secret}`)).statusCode).toBe(200)
  expect((await account(behindTls, `session=${secret}`)).headers.location).toContain('/en/sign-in')
})

test('a secret that was there before signing in is not the session’s: none can be planted', async () => {
  const planted = 'A'.repeat(43)

  const answer = await signIn(behindTls, { cookie: `__Host-session=${planted}` })

  expect(String(answer.headers['set-cookie'])).not.toContain(planted)
  expect((await account(behindTls, `__Host-session=${planted}`)).headers.location).toContain('/en/sign-in')
})

test('attempts are counted by the address that the proxy names, and a stranger’s word on it does not count', async () => {
  // Each at another account: those have a count of their own.
  const tries = async (server: Server, sent: (n: number) => Sent): Promise<number[]> => {
    const statuses: number[] = []
    for (let n = 0; n < 22; n += 1)
      statuses.push((await signIn(server, { ...sent(n), as: `nobody${n}@example.org` })).statusCode)
    return [...new Set(statuses)]
  }

  expect(await tries(behindTls, n => ({ from: `203.0.113.${n}` }))).toEqual([422])
  expect(await tries(behindTls, () => ({ from: '198.51.100.1' }))).toEqual([422, 429])
  expect(await tries(direct, n => ({ from: `203.0.113.${n}`, socket: '192.0.2.1' }))).toEqual([422, 429])
})
