import { connect, type AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import pino from 'pino'
import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { serverOf } from '../../assembly.ts' // -- composition root
import type { Server } from './index.ts'

const world = useApp()
let server: Server
let log = ''
const canary = 'CANARY-7F3A'
const sameOrigin = { 'sec-fetch-site': 'same-origin' }
const form = { ...sameOrigin, 'content-type': 'application/x-www-form-urlencoded' }

beforeAll(async () => {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log += chunk.toString()
      done()
    },
  })
  server = await serverOf(world.app, {
    log: pino({ level: 'trace' }, stream),
    isHttps: true,
    trustProxy: false,
    isQueueReady: async () => true,
  })
})

test.each([
  ['//', 404],
  ['//evil.example/en/', 404],
  ['/en/%E0%A4%A', 400],
  ['/en/%00', 404],
  ['/en/notices/%00', 404],
  ['/en/certificates/%00', 404],
  [`/en/notices/${'1'.repeat(200)}`, 414],
  [`/en/${'a'.repeat(15_000)}`, 404],
  ['/en/notices?q=%00&country=%ED%A0%80&office=%FF&__proto__=x&q=2', 200],
])('an address that nobody means is answered with a page that carries every guard: %s', async (url, status) => {
  const answer = await server.inject({ url })

  expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
})

test('HEAD answers like GET without its page; methods that no page uses find nothing', async () => {
  const head = await server.inject({ method: 'HEAD', url: '/en/sign-in' })
  expect([head.statusCode, head.body]).toEqual([200, ''])

  for (const method of ['OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE'] as const)
    expect((await server.inject({ method, url: '/en/sign-in' })).statusCode).toBe(404)
})

test.each(['application/json', 'text/plain', 'application/xml', ''])(
  'a body that is no form is not read: %s',
  async type => {
    const headers = { ...sameOrigin, 'content-type': type }
    const { statusCode } = await server.inject({
      method: 'POST',
      url: '/en/sign-in',
      headers,
      payload: '{"email":"x"}',
    })

    expect(statusCode).toBe(415)
  },
)

test.each([
  ['two megabytes', `email=${'x'.repeat(2_000_100)}`, 413],
  ['names of prototypes, and names sent twice', '__proto__=1&constructor=2&toString=3&email=a&email=b', 422],
  ['hundreds of thousands of fields', 'a=1&'.repeat(300_000), 422],
  ['null characters', 'email=%00a%00%40example.org%00&password=aaaaaaaaaaaa%00', 422],
])('a form of %s is refused with a page', async (_what, payload, status) => {
  const answer = await server.inject({ method: 'POST', url: '/en/sign-in', headers: form, payload })

  expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
})

test.each([
  ['without a boundary', 'multipart/form-data', 'x'],
  [
    'that ends in its middle',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nCAN',
  ],
  [
    'with the name of a prototype',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--\r\n',
  ],
])('a form in parts %s is refused with a page', async (_what, type, payload) => {
  const headers = { ...sameOrigin, 'content-type': type }
  const answer = await server.inject({ method: 'POST', url: '/en/sign-in', headers, payload })

  expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8'])
})

test('links lead to the public address, whatever host was asked for', async () => {
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
  const { body } = await server.inject({ url: '/en/sign-up', headers })

  expect(body).toContain('http://passerelle.test/fr/sign-up')
  expect(body).not.toContain('evil.example')
})

test('no name, address, secret or word of a form comes into the log at any level, whatever becomes of the request', async () => {
  const email = `${canary}@example.org`
  const typed = `email=${email}&password=${canary}&givenName=${canary}&familyName=${canary}`
  const send = (url: string, payload: string): Promise<unknown> =>
    server.inject({ method: 'POST', url, headers: { ...form, cookie: `__Host-session=${canary}` }, payload })
  await send('/en/sign-in', typed)
  await send('/en/sign-in/link', `email=${email}`)
  await send('/en/sign-up', `${typed}0123&language=en`)
  await send(`/en/sign-in/link/use/${canary}`, '')
  await send(`/en/password/new/${canary}`, `password=${canary}`)
  await server.inject({
    method: 'POST',
    url: '/en/sign-in',
    headers: { ...form, origin: canary, 'sec-fetch-site': 'cross-site' },
  })
  for (const url of [
    `/en/${canary}`,
    `/en/sign-in/link/use/${canary}`,
    `/en/confirm/${canary}`,
    `/en/notices?q=${canary}`,
    `/en/%E0${canary}`,
    `/en/notices/${canary.repeat(20)}`,
  ])
    await server.inject({ url, headers: { 'user-agent': canary, referer: canary, 'x-forwarded-for': canary } })
  await failOnce(() => send('/en/sign-in', typed))
  await sendRaw(`POST /en/sign-in?${canary} HTTP/9\r\n${canary}\r\n\r\n`)

  expect(log).toContain('"route":"/:language(en|fr|es)/sign-in/link/use/:secret"')
  expect(log).toContain('"msg":"fault"')
  expect(log).not.toContain(canary)
  expect(log).not.toContain('rawPacket')
})

/** The table of guesses is away for one request: a fault of ours, with what was typed in the failing statement. */
async function failOnce(request: () => Promise<unknown>): Promise<void> {
  await world.db.owner.query('alter table sign_in_attempts rename to elsewhere')
  await request()
  await world.db.owner.query('alter table elsewhere rename to sign_in_attempts')
}

async function sendRaw(text: string): Promise<void> {
  await server.listen({ port: 0 })
  const { port } = server.server.address() as AddressInfo
  await new Promise<void>(resolve => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', () => undefined)
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
  })
  await server.close()
}
