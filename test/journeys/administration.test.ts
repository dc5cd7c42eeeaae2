import { expect, test } from 'vitest'

import { useSite } from '../browser.ts'
import { selectionWorld } from '../selection-world.ts'

const site = useSite()

test('an administrator invites, grants roles, imports a list after a look, and reads who did what, in English', async () => {
  const { administrator } = await selectionWorld(site)
  const visit = await site.open(administrator, 'en')

  await visit.goto('/administration')
  await visit.isSound()
  await visit.press('Invite a person')
  await visit.press('Open the account and send the invitation')
  expect(await visit.page.title()).toMatch(/^Error/)
  await visit.isSound()
  await visit.fill('Given names', 'Lina')
  await visit.fill('Family name', 'Haddad')
  await visit.fill('E-mail address', 'lina@example.org')
  await visit.choose('English')
  await visit.press('Open the account and send the invitation')
  expect(await visit.text()).toContain('the invitation is on its way')
  await visit.isSound()
  await visit.press('Grant a role')
  await visit.isSound()
  await visit.choose('HR officer')
  await visit.select('Office', 'Kenya')
  await visit.press('Grant the role')
  expect(await visit.text()).toContain('The role is granted.')
  await visit.press(/^End this role/)
  await visit.isSound()
  await visit.fill('Why', 'She works for another office now.')
  await visit.press('End the role')
  expect(await visit.text()).toContain('The role has ended.')
  await visit.press('History of this account')
  expect(await visit.text()).toContain('Adil Test')
  await visit.isSound()

  await visit.goto('/administration/import')
  await visit.isSound()
  await visit.fill(
    'Or paste the list',
    'name;kind;city;country\nBogotá;country-office;Bogotá;CO\nNowhere;embassy;Rome;IT',
  )
  await visit.press('See what would happen')
  expect(await visit.text()).toContain('1 to add, 0 to change, 0 as they are, 1 refused')
  await visit.isSound()
  await visit.press('Import 1 line')
  expect(await visit.text()).toContain('Imported: 1 added, 0 changed.')

  await visit.goto('/administration/offices')
  await visit.isSound()
  await visit.press('Bogotá')
  await visit.isSound()
  await visit.goto('/administration/settings')
  await visit.fill('Short name', 'ORG')
  await visit.press('Save')
  expect(await visit.text()).toContain('Saved.')
  await visit.isSound()
  await visit.close()
})
