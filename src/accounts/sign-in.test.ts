import type { Server } from '../platform/http/index.ts'
import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { frozenClock } from '../platform/clock/index.ts'
import { signIn, signInByLink } from './actions/sign-in.ts'
import { confirmEmail, mailLink, signUp } from './actions/sign-up.ts'
import { findSession } from './queries.ts'

const world = useApp()
let server: Server
let visitor: Client

beforeAll(async () => {
  server = await testServerOf(world.app)
  visitor = await clientOf(world.app, server, null)
})

const now = frozenClock('2026-03-02T09:00:00Z').now()
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)

async function lastMail(address: string): Promise<{ kind: string; language: string; text: string; link: string }> {
  const { rows } = await world.db.owner.query<{ kind: string; language: string; body_text: string }>(
    'select kind, language, body_text from mails where to_address = $1 order by id desc limit 1',
    [address],
  )
  const [mail] = rows
  const text = mail?.body_text ?? ''
  return {
    kind: mail?.kind ?? '',
    language: mail?.language ?? '',
    text,
    link: /https?:\/\/[^\s]+/.exec(text)?.[0] ?? '',
  }
}

const secretOf = (link: string): string => link.split('/').at(-1) ?? ''

async function confirmedAccount(email: string, password = 'three words in a row'): Promise<void> {
  await signUp(world.app, { givenName: 'Amina', familyName: 'Diallo', email, password }, 'fr', now)
  await confirmEmail(world.app, secretOf((await lastMail(email)).link), now)
}

test('who signs up is mailed a link in the language of the page, and is signed in by it once', async () => {
  const fields = {
    givenName: 'Łucja',
    familyName: 'O’Connor-Núñez',
    email: 'lucja@example.org',
    password: 'a long enough one',
  }
  const sent = await visitor.post('/fr/sign-up', fields)
  expect([sent.status, sent.location]).toEqual([303, '/fr/sign-up/sent'])

  const mail = await lastMail('lucja@example.org')
  expect([mail.kind, mail.language]).toEqual(['account.confirm', 'fr'])
  const path = new URL(mail.link).pathname
  const page = await visitor.get(path)
  expect(page.text).toContain('Confirmez votre adresse électronique')

  const confirmed = await visitor.post(path)
  expect([confirmed.status, confirmed.location]).toEqual([303, '/fr/start'])
  expect(String(confirmed.headers['set-cookie'])).toMatch(
    /^session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  )

  const again = await visitor.post(path)
  expect(again.status).toBe(409)
  expect(again.text).toContain('Ce lien a déjà servi')
})

test('a link that is a minute too old no longer confirms', async () => {
  await signUp(
    world.app,
    { givenName: 'A', familyName: 'B', email: 'late@example.org', password: 'a long enough one' },
    'en',
    now,
  )

  const result = await confirmEmail(world.app, secretOf((await lastMail('late@example.org')).link), later(72 * 60 + 1))

  expect(result).toEqual({ ok: false, refusal: { code: 'link-used-or-expired', params: {} } })
})

test('nobody learns from the page whether an address has an account; its owner is told by mail', async () => {
  await confirmedAccount('known@example.org')
  const fields = { givenName: 'X', familyName: 'Y', password: 'a long enough one' }

  const known = await visitor.post('/en/sign-up', { ...fields, email: 'KNOWN@example.org' })
  const unknown = await visitor.post('/en/sign-up', { ...fields, email: 'unknown@example.org' })

  expect([known.status, known.location]).toEqual([unknown.status, unknown.location])
  expect((await lastMail('known@example.org')).kind).toBe('account.exists')
  const { rows } = await world.db.owner.query(`select 1 from persons where lower(email) = 'known@example.org'`)
  expect(rows.length).toBe(1)
})

test('two sign-ups at once with one address make one account', async () => {
  const wish = { givenName: 'A', familyName: 'B', email: 'twice@example.org', password: 'a long enough one' }

  await Promise.all([signUp(world.app, wish, 'en', now), signUp(world.app, wish, 'en', now)])

  const { rows } = await world.db.owner.query(`select 1 from persons where email = 'twice@example.org'`)
  expect(rows.length).toBe(1)
})

test('a form with errors comes back with status 422, what was typed, and a sentence at each field', async () => {
  const page = await visitor.post('/es/sign-up', {
    givenName: '',
    familyName: '<b>x</b>',
    email: 'no',
    password: 'short',
  })

  expect(page.status).toBe(422)
  expect(page.html.querySelector('title')?.text).toBe('Error: Abrir una cuenta – Passerelle')
  expect(page.html.querySelectorAll('.error-summary a').map(link => [link.getAttribute('href'), link.text])).toEqual([
    ['#givenName', 'Nombres: escriba una respuesta'],
    ['#email', 'Correo electrónico: escriba un correo electrónico como nombre@ejemplo.org'],
    ['#password', 'Contraseña: use al menos 10 caracteres'],
  ])
  expect(page.html.querySelector('#familyName')?.getAttribute('value')).toBe('<b>x</b>')
  expect(page.html.querySelector('#password')?.getAttribute('value')).toBeUndefined()
})

test('a name of 10,000 characters is refused with its length, and kept', async () => {
  const name = 'é'.repeat(10_000)
  const page = await visitor.post('/en/sign-up', {
    givenName: name,
    familyName: 'B',
    email: 'a@b.org',
    password: 'a long enough one',
  })

  expect(page.status).toBe(422)
  expect(page.html.querySelector('.error-summary a')?.text).toBe(
    'Given names: shorten your text to 150 characters or fewer; it has 10000',
  )
  expect(page.html.querySelector('#givenName')?.getAttribute('value')).toBe(name)
})

test('the right password opens a session, the wrong one and an unknown address answer alike', async () => {
  await confirmedAccount('in@example.org')
  const given = { email: 'In@Example.org', address: '203.0.113.7' }

  const right = await signIn(world.app.database, { ...given, password: 'three words in a row' }, now)
  const wrong = await signIn(world.app.database, { ...given, password: 'four words in a row' }, now)
  const unknown = await signIn(world.app.database, { ...given, email: 'nobody@example.org', password: 'x' }, now)

  expect(right.ok).toBe(true)
  expect(wrong).toEqual({ ok: false, refusal: { code: 'wrong-e-mail-or-password', params: {} } })
  expect(unknown).toEqual(wrong)
})

test('after five wrong passwords from one address a sixth is not checked, but the owner elsewhere still gets in', async () => {
  await confirmedAccount('guessed@example.org')
  const guess = { email: 'guessed@example.org', password: 'wrong', address: '203.0.113.9' }
  for (let attempt = 0; attempt < 5; attempt += 1) await signIn(world.app.database, guess, now)

  const sixth = await signIn(world.app.database, { ...guess, password: 'three words in a row' }, now)
  const owner = await signIn(
    world.app.database,
    { ...guess, password: 'three words in a row', address: '198.51.100.1' },
    now,
  )
  const afterwards = await signIn(world.app.database, { ...guess, password: 'three words in a row' }, later(16))

  expect(sixth).toEqual({ ok: false, refusal: { code: 'too-many-attempts', params: { minutes: '15' } } })
  expect([owner.ok, afterwards.ok]).toEqual([true, true])
})

test('an address that was not confirmed does not get in by password, and does by a mailed link', async () => {
  const wish = { givenName: 'A', familyName: 'B', email: 'open@example.org', password: 'three words in a row' }
  await signUp(world.app, wish, 'en', now)

  const given = { email: wish.email, password: wish.password, address: '203.0.113.7' }
  expect(await signIn(world.app.database, given, now)).toEqual({
    ok: false,
    refusal: { code: 'e-mail-not-confirmed', params: {} },
  })
  await mailLink(world.app, wish.email, 'sign-in', now)
  const secret = secretOf((await lastMail(wish.email)).link)

  const [first, second] = await Promise.all([
    signInByLink(world.app.database, secret, later(29)),
    signInByLink(world.app.database, secret, later(29)),
  ])
  expect([first.ok, second.ok].sort((a, b) => Number(a) - Number(b))).toEqual([false, true])
})

test('a session ends after two idle hours, after twelve hours, at sign-out, and when the person is disabled', async () => {
  await confirmedAccount('session@example.org')
  const open = async (): Promise<string> => {
    const given = { email: 'session@example.org', password: 'three words in a row', address: '203.0.113.7' }
    const result = await signIn(world.app.database, given, now)
    return result.ok ? result.value.secret : ''
  }
  const [secret, other] = [await open(), await open()]

  expect(await findSession(world.app.database, secret, later(119))).not.toBeNull()
  expect(await findSession(world.app.database, secret, later(238))).not.toBeNull()
  expect(await findSession(world.app.database, secret, later(359))).toBeNull()
  expect(await findSession(world.app.database, other, later(121))).toBeNull()
  expect(await findSession(world.app.database, 'not a secret', now)).toBeNull()
  await world.db.owner.query(`update persons set disabled_at = now() where email = 'session@example.org'`)
  expect(await findSession(world.app.database, other, now)).toBeNull()
})

test('a new password by mailed link ends every session of before', async () => {
  await confirmedAccount('reset@example.org')
  const given = { email: 'reset@example.org', address: '203.0.113.7' }
  const before = await signIn(world.app.database, { ...given, password: 'three words in a row' }, now)
  await visitor.post('/en/password/forgotten', { email: 'reset@example.org' })
  const path = new URL((await lastMail('reset@example.org')).link).pathname

  expect((await visitor.post(path, { password: 'short' })).status).toBe(422)
  const saved = await visitor.post(path, { password: 'quite another one' })

  expect(saved.status).toBe(303)
  expect(await findSession(world.app.database, before.ok ? before.value.secret : '', now)).toBeNull()
  expect((await signIn(world.app.database, { ...given, password: 'quite another one' }, now)).ok).toBe(true)
  expect((await lastMail('reset@example.org')).kind).toBe('account.password-changed')
})

test('sign-in leads back only to pages of ours', async () => {
  await confirmedAccount('next@example.org')
  const fields = { email: 'next@example.org', password: 'three words in a row' }

  const own = await visitor.post('/en/sign-in', { ...fields, next: '/fr/account?x=1' })
  const foreign = await visitor.post('/en/sign-in', { ...fields, next: '//evil.example' })
  const scheme = await visitor.post('/en/sign-in', { ...fields, next: 'https://evil.example/en/' })

  expect([own.location, foreign.location, scheme.location]).toEqual(['/fr/account?x=1', '/en/start', '/en/start'])
})

test('of twelve wrong passwords sent at once five are checked, and the limit holds for the others', async () => {
  await confirmedAccount('many@example.org')
  const guess = { email: 'many@example.org', password: 'a wrong password', address: '192.0.2.9' }

  const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(world.app.database, guess, later(5))))

  const codes = answers.map(answer => (answer.ok ? 'in' : answer.refusal.code))
  expect(codes.filter(code => code === 'wrong-e-mail-or-password')).toHaveLength(5)
  expect(codes.filter(code => code === 'too-many-attempts')).toHaveLength(7)
})

test('a mailed link that is used twice at once signs in once', async () => {
  await confirmedAccount('twice@example.org')
  await mailLink(world.app, 'twice@example.org', 'sign-in', now)
  const secret = secretOf((await lastMail('twice@example.org')).link)

  const both = await Promise.all([1, 2].map(() => signInByLink(world.app.database, secret, now)))

  expect(both.filter(({ ok }) => ok).length).toBe(1)
})
