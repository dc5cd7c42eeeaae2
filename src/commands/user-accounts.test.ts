import { expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { isTokenGood } from '../accounts/index.ts'
import { system } from '../platform/actor/index.ts'
import { addAccount, changeRoles, resetAccount, rolesOf } from './user-accounts.ts'

const holder = useApp()
const ama = { verb: 'add', givenName: 'Ama', familyName: 'Mensah', language: 'fr', role: null } as const

function secretIn(lines: readonly string[]): string {
  return lines.at(-1)?.split('/').at(-1) ?? ''
}

test('an account from the terminal has no password; its link sets one, once', async () => {
  const { app } = holder

  const told = await addAccount(app, { ...ama, email: 'ama@example.org', role: { role: 'administrator', where: '' } })
  const again = await addAccount(app, { ...ama, email: 'AMA@example.org' })

  expect(told).toMatchObject({ ok: true, lines: ['Ama Mensah has an account.', expect.anything(), expect.anything()] })
  const secret = told.ok ? secretIn(told.lines) : ''
  const isGood = await app.database.as(system).read(tx => isTokenGood(tx, 'invitation', secret, app.clock.now()))
  expect(isGood).toBe(true)
  expect(again).toEqual({ ok: false, problem: 'AMA@example.org has an account already' })
  expect(await rolesOf(app, 'ama@example.org')).toEqual({ ok: true, lines: ['administrator'] })
})

test('a role is granted once and ended once, and both are in the history', async () => {
  const { app } = holder
  await addAccount(app, { ...ama, email: 'kofi@example.org' })

  const grant = { act: 'grant', role: 'auditor', where: '' } as const
  const end = { act: 'end', role: 'auditor', where: '' } as const
  const email = 'kofi@example.org'
  const told = [
    await changeRoles(app, email, grant),
    await changeRoles(app, email, grant),
    await changeRoles(app, email, end),
    await changeRoles(app, email, end),
  ]

  expect(told).toEqual([
    { ok: true, lines: ['kofi@example.org now has the role auditor.'] },
    { ok: false, problem: 'kofi@example.org has the role auditor there already' },
    { ok: true, lines: ['kofi@example.org no longer has the role auditor.'] },
    { ok: false, problem: 'kofi@example.org does not have the role auditor there' },
  ])
  const { rows } = await holder.db.owner.query(
    `select event from events e join persons p on p.id = e.subject_id and e.subject = 'person' where p.email = $1 order by e.id`,
    [email],
  )
  expect(rows).toEqual([{ event: 'account-opened' }, { event: 'role-granted' }, { event: 'role-ended' }])
})

test('an office that is not there is named, and no account is made', async () => {
  const told = await addAccount(holder.app, {
    ...ama,
    email: 'efua@example.org',
    role: { role: 'hr-officer', where: 'Nowhere' },
  })

  expect(told).toEqual({ ok: false, problem: 'there is no office "Nowhere"; there is none yet' })
  expect(await rolesOf(holder.app, 'efua@example.org')).toEqual({
    ok: false,
    problem: 'nobody has an account at efua@example.org',
  })
})

test('a reset link is for those who have an account', async () => {
  await addAccount(holder.app, { ...ama, email: 'yaw@example.org' })

  const told = await resetAccount(holder.app, 'yaw@example.org')

  expect(told).toEqual({
    ok: true,
    lines: [
      'Set a new password here, once, within a day:',
      expect.stringMatching(/^http:\/\/passerelle\.test\/fr\/password\/new\//),
    ],
  })
  expect(await resetAccount(holder.app, 'nobody@example.org')).toEqual({
    ok: false,
    problem: 'nobody has an account at nobody@example.org',
  })
})

test('the last administrator who can administer keeps the role; with a second one it ends', async () => {
  const { app } = holder
  const end = { act: 'end', role: 'administrator', where: '' } as const
  await holder.db.owner.query(`update role_grants set ended_at = now() where role = 'administrator'`)
  for (const email of ['esi@example.org', 'abena@example.org'])
    await addAccount(app, { ...ama, email, role: { role: 'administrator', where: '' } })
  await holder.db.owner.query(`update persons set email_confirmed_at = now() where email = 'esi@example.org'`)

  const alone = await changeRoles(app, 'esi@example.org', end)
  await holder.db.owner.query(`update persons set email_confirmed_at = now() where email = 'abena@example.org'`)
  const both = await Promise.all(['esi@example.org', 'abena@example.org'].map(email => changeRoles(app, email, end)))

  expect(alone).toEqual({
    ok: false,
    problem: 'esi@example.org is the last administrator: grant the role to somebody else first',
  })
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('of two accounts added at one address at once, the second is told so', async () => {
  const told = await Promise.all([1, 2].map(() => addAccount(holder.app, { ...ama, email: 'adwoa@example.org' })))

  expect(told.filter(({ ok }) => ok)).toHaveLength(1)
  expect(told.find(({ ok }) => !ok)).toEqual({ ok: false, problem: 'adwoa@example.org has an account already' })
})
