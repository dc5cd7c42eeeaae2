import pino from 'pino'
import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../../test/client.ts'
import { anyone, createServer, page, type Route, type Server } from './index.ts'
import { preferredLanguage } from './language.ts'

const world = useApp()
let server: Server
let visitor: Client

beforeAll(async () => {
  server = await testServerOf(world.app)
  visitor = await clientOf(world.app, server, null)
})

test('the bare address leads to the language that the browser prefers, English where it prefers none of ours', async () => {
  const to = async (wish: string): Promise<unknown> =>
    (await server.inject({ url: '/', headers: { 'accept-language': wish } })).headers.location

  expect(await to('de, es;q=0.7, fr;q=0.9')).toBe('/fr/')
  expect(await to('de')).toBe('/en/')
  expect([preferredLanguage(undefined), preferredLanguage('fr;q=x'), preferredLanguage('*')]).toEqual([
    'en',
    'fr',
    'en',
  ])
})

test('a form from another site is not taken', async () => {
  const send = async (headers: Record<string, string>): Promise<number> => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    return (
      await server.inject({ method: 'POST', url: '/en/sign-in', headers: { ...form, ...headers }, payload: 'email=x' })
    ).statusCode
  }

  expect(await send({})).toBe(403)
  expect(await send({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await send({ 'sec-fetch-site': 'same-site' })).toBe(403)
  expect(await send({ origin: 'https://evil.example', host: 'localhost' })).toBe(403)
  expect(await send({ origin: 'null', host: 'localhost' })).toBe(403)
  expect(await send({ origin: 'http://localhost', host: 'localhost' })).toBe(422)
  expect(await send({ 'sec-fetch-site': 'same-origin' })).toBe(422)
})

test('a page that is not there says so in the language of its address, and keeps the reader on the site', async () => {
  const page = await visitor.get('/fr/nowhere')

  expect(page.status).toBe(404)
  expect(page.html.querySelector('html')?.getAttribute('lang')).toBe('fr')
  expect(page.html.querySelector('h1')?.text).toBe('Page introuvable')
  expect(page.html.querySelector('main a')?.getAttribute('href')).toBe('/fr/')
})

test('an address to which only forms are sent leads to the page above it, in the language that was chosen', async () => {
  const from = async (path: string): Promise<[number, string | null]> => {
    const { status, location } = await visitor.get(path)
    return [status, location]
  }

  expect(await from('/fr/work/not-eligible/confirmation')).toEqual([303, '/fr/work/not-eligible'])
  expect(await from('/es/work/decisions/confirmation?told=1')).toEqual([303, '/es/work/decisions'])
  expect(await from('/fr/work/applications/7/screening')).toEqual([303, '/fr/work/applications/7'])
  expect(await from('/fr/work/reviews/3')).toEqual([303, '/fr/work'])
  expect(await from('/en/sign-out')).toEqual([303, '/en/'])
})

test('every answer carries the headers that guard it; a visitor is given no cookie', async () => {
  for (const path of ['/en/', '/en/nowhere', '/en/sign-in', '/healthz']) {
    const { headers } = await server.inject({ url: path })
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
    )
    expect([headers['x-content-type-options'], headers['referrer-policy']]).toEqual(['nosniff', 'same-origin'])
    expect(headers['set-cookie']).toBeUndefined()
  }
})

test('every page has its language, its title, a skip link, one h1, and the way to the other languages', async () => {
  const { html } = await visitor.get('/es/sign-up?next=/es/account')

  expect(html.querySelector('html')?.getAttribute('lang')).toBe('es')
  expect(html.querySelectorAll('h1').map(heading => heading.text)).toEqual(['Abrir una cuenta'])
  expect(html.querySelector('body a')?.getAttribute('href')).toBe('#main')
  expect(html.querySelectorAll('link[hreflang]').map(link => link.getAttribute('href'))).toEqual(
    ['en', 'fr', 'es', 'en'].map(code => `http://passerelle.test/${code}/sign-up?next=%2Fes%2Faccount`),
  )
})

test('a visitor who asks for a page of their own is led to sign in and back', async () => {
  const page = await visitor.get('/fr/account')

  expect([page.status, page.location]).toEqual([303, '/fr/sign-in?next=%2Ffr%2Faccount'])
})

test('health, readiness and metrics answer, and name no person', async () => {
  expect((await server.inject({ url: '/healthz' })).body).toBe('ok')
  expect((await server.inject({ url: '/readyz' })).json()).toEqual({ database: 'ok', queue: 'ok' })
  await server.inject({ url: '/en/sign-in?next=CANARY' })
  const metrics = (await server.inject({ url: '/metrics' })).body
  expect(metrics).toContain('http_requests_total{method="GET",route="/:language(en|fr|es)/sign-in",status="200"}')
  expect(metrics).toMatch(/^passerelle_reminders_last_run_timestamp_seconds 0$/m)
  expect(metrics).not.toContain('CANARY')
})

test('pages are compressed for browsers that say they can read it', async () => {
  const page = await server.inject({ url: '/en/sign-up', headers: { 'accept-encoding': 'br, gzip' } })

  expect([page.statusCode, page.headers['content-encoding']]).toEqual([200, 'br'])
  expect(page.rawPayload.length).toBeLessThan(2_000)
})

test('a language without its slash leads to its first page', async () => {
  expect((await visitor.get('/fr')).location).toBe('/fr/')
})

test('beyond its limit a route answers with its own page, which has what was typed; where that fails, as everywhere', async () => {
  const titled = (title: string, status = 200): ReturnType<typeof page> => page({ title, main: null }, status)
  const routes: Route[] = ['kept', 'broken'].map(path => ({
    ...{ method: 'POST', path: `/${path}`, who: anyone, perMinute: 1 },
    handle: async () => titled('Done'),
    whenTooMany: async ({ form }) => {
      if (path === 'broken') throw new Error('no page')
      return titled(`Wait, ${form.fields.get('name')?.[0] ?? ''}`, 429)
    },
  }))
  const limited = await createServer({
    ...{ routes, database: world.app.database, clock: world.app.clock, log: pino({ level: 'silent' }) },
    ...{ findSession: async () => null, assets: new Map(), isHttps: false, trustProxy: false },
    ...{ isQueueReady: async () => true, figures: async () => [] },
    renderPage: (_, { title }) => title,
    renderProblem: (_, { kind }) => ({ title: kind, main: null }),
  })
  const send = async (path: string, site = 'same-origin'): Promise<[number, string]> => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': site }
    const sent = await limited.inject({ method: 'POST', url: `/en/${path}`, headers, payload: 'name=Ana' })
    return [sent.statusCode, sent.body]
  }

  expect([await send('kept'), await send('kept')]).toEqual([
    [200, 'Done'],
    [429, 'Wait, Ana'],
  ])
  expect(await send('kept', 'cross-site')).toEqual([403, 'forged'])
  expect([await send('broken'), await send('broken')]).toEqual([
    [200, 'Done'],
    [500, 'fault'],
  ])
})
