import { beforeAll, expect, test } from 'vitest'

import { actorOf, openSession } from '../src/accounts/index.ts'
import { routesOf } from '../src/assembly.ts'
import { system } from '../src/platform/actor/index.ts'
import type { Route, Server } from '../src/platform/http/index.ts'
import { useApp } from './app.ts'
import { clientOf, testServerOf } from './client.ts'
import { addressOf, everyForm, type SiteForm } from './every-form.ts'
import { insertWorld, type Asker, type World } from './world.ts'

const world = useApp()
let server: Server
let records: World
let forms: ReadonlyMap<string, SiteForm>

/** Whoever fills in forms; of those who may send one, the first tries. */
const senders = [
  'applicant',
  'hr-officer',
  'supervisor',
  'medical-officer',
  'programme-manager',
  'administrator',
  'finance-officer',
  'coordinator',
  'hr-director',
] as const satisfies readonly Asker[]
type Sender = (typeof senders)[number]
const sessions = new Map<Sender, { secret: string; csrf: string }>()

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
  const walkers = senders.slice(0, 6).map(asker => clientOf(world.app, server, records.people[asker]))
  forms = await everyForm(routesOf(world.app), records.params, await Promise.all(walkers))
  for (const asker of senders) sessions.set(asker, await sessionOf(records.people[asker]))
}, 180_000)

function sessionOf(person: number): Promise<{ secret: string; csrf: string }> {
  return world.app.database.as(system).transaction(tx => openSession(tx, person, world.app.clock.now()))
}

// Each as it travels in a form: bytes that are no text in UTF-8 cannot be written as a string.
const encoded = (text: string): string => encodeURIComponent(text)
const worst = encoded(`Ana\u0000' \u202E<b>`)
const hostile: Readonly<Record<string, string>> = {
  'a null character': encoded('Ana\u0000'),
  'SQL, HTML and a template': encoded(`'); drop table persons; --"><script>alert(1)</script>{{constructor}}\${7*7}`),
  'scripts of the world and marks of direction': encoded('😀👩‍👩‍👧 محمد \u202Eexe.fdp\u2066 Ǎ̶̧ \uFEFF\uFFFF'),
  'ten thousand characters': 'x'.repeat(10_000),
  'half a surrogate and broken bytes': '%ED%A0%80%FF%C0%AE%zz%',
  'a number without end': '9'.repeat(400),
  'a name of a prototype': '__proto__',
}

test('whatever is typed into any form, the answer is a page that a person can use, never a fault', async () => {
  const routes = routesOf(world.app).filter(({ method }) => method === 'POST')
  const faults = await Promise.all([0, 1, 2, 3].map(lane => attack(routes.filter((_, index) => index % 4 === lane))))

  expect(faults.flat()).toEqual([])
}, 180_000)

async function attack(routes: readonly Route[]): Promise<string[]> {
  const faults: string[] = []
  for (const route of routes)
    for (const asker of await sendersOf(route))
      for (const body of bodies(route)) {
        const status = await send(asker, addressOf(route, records.params), body)
        if (status >= 500 || status === 429)
          faults.push(`${asker ?? 'visitor'}: POST ${route.path}: ${status}: ${body.slice(0, 200)}`)
      }
  return faults
}

async function sendersOf(route: Route): Promise<(Sender | null)[]> {
  if (route.who({ kind: 'visitor' })) return [null]
  const able: Sender[] = []
  for (const asker of senders) {
    const actor = await world.app.database.as(system).read(tx => actorOf(tx, records.people[asker]))
    if (actor !== null && route.who(actor)) able.push(asker)
  }
  return able.slice(0, 1)
}

/** Each value in every field at once; then the worst of them in one field after the other, the rest plausible. */
function bodies(route: Route): string[] {
  const why = new Map([
    ['why', 'A sentence.'],
    ['email', 'a@example.org'],
  ])
  const fields = [...(forms.get(addressOf(route, records.params))?.fields ?? why)]
  const body = (value: string, isHit: (name: string) => boolean): string =>
    fields.map(([name, plausible]) => `${encoded(name)}=${isHit(name) ? value : encoded(plausible)}`).join('&')
  return [
    ...Object.values(hostile).map(value => body(value, () => true)),
    ...fields.map(([name]) => body(worst, other => other === name)),
  ]
}

let turn = 0

async function send(asker: Sender | null, url: string, body: string): Promise<number> {
  const session = asker === null ? null : (sessions.get(asker) ?? null)
  const headers = {
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
    ...(session === null ? {} : { cookie: `session=${session.secret}` }),
  }
  turn += 1
  const remoteAddress = `10.${turn >> 16}.${(turn >> 8) & 255}.${turn & 255}`
  const payload = session === null ? body : `_csrf=${session.csrf}&${body}`
  const answer = await server.inject({ method: 'POST', url, headers, payload, remoteAddress })
  if (url.endsWith('/sign-out') && asker !== null) sessions.set(asker, await sessionOf(records.people[asker]))
  return answer.statusCode
}
