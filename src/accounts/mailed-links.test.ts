import { expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf } from '../../test/client.ts'
import { system } from '../platform/actor/index.ts'
import { issueToken } from './index.ts'

const holder = useApp()

async function personId(email: string): Promise<number> {
  const { rows } = await holder.db.owner.query<{ id: number }>(
    `insert into persons (given_name, family_name, email, email_confirmed_at, language, created_at)
     values ('Ada', 'Okello', $1, now(), 'en', now()) returning id`,
    [email],
  )
  return rows[0]?.id ?? 0
}

test('who is signed in already may follow a link that signs in, also as another person', async () => {
  const before = await personId('before@links.test')
  const after = await personId('after@links.test')
  const client = await clientOf(holder.app, await testServerOf(holder.app), before)
  const secret = await holder.app.database
    .as(system)
    .transaction(tx => issueToken(tx, { purpose: 'sign-in', personId: after, minutes: 30 }, holder.app.clock.now()))

  const shown = await client.get(`/en/sign-in/link/use/${secret}`)
  const token = shown.html.querySelector('main input[name=_csrf]')?.getAttribute('value')
  const done = await client.post(`/en/sign-in/link/use/${secret}`)

  expect(token?.length).toBeGreaterThan(20)
  expect([shown.status, done.status, done.location]).toEqual([200, 303, '/en/start'])
})

test('who is signed in already may choose a new password by a mailed link', async () => {
  const id = await personId('reset@links.test')
  const client = await clientOf(holder.app, await testServerOf(holder.app), id)
  const secret = await holder.app.database
    .as(system)
    .transaction(tx => issueToken(tx, { purpose: 'reset-password', personId: id, minutes: 30 }, holder.app.clock.now()))

  const shown = await client.get(`/en/password/new/${secret}`)

  expect(shown.html.querySelector('main input[name=_csrf]')).not.toBeNull()
})
