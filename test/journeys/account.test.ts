import { expect, test } from 'vitest'

import { useSite } from '../browser.ts'

const site = useSite()

test('somebody opens an account in French, by keyboard, and confirms it by mail', async () => {
  const visit = await site.open(null, 'fr')
  await visit.goto('/fr/sign-up')
  await visit.isSound()

  await visit.press('Ouvrir mon compte')
  expect(await visit.page.title()).toMatch(/^Erreur/)
  expect(await visit.page.locator(':focus').getAttribute('class')).toBe('error-summary')
  await visit.isSound()

  await visit.fill('Prénoms', 'Aïcha')
  await visit.fill('Nom de famille', 'N’Diaye')
  await visit.fill('Adresse électronique', 'aicha@example.org')
  await visit.fill('Mot de passe', 'quatre mots bien longs')
  await visit.press('Ouvrir mon compte')
  expect(await visit.heading()).toBe('Consultez votre messagerie')
  await visit.isSound()

  const { rows } = await site.db.owner.query<{ body_text: string }>(
    'select body_text from mails order by id desc limit 1',
  )
  await visit.goto(new URL(/http\S+/.exec(rows[0]?.body_text ?? '')?.[0] ?? '').pathname)
  await visit.press('Cette adresse est la mienne')
  await visit.press('Compte')
  expect(await visit.heading()).toBe('Votre compte')
  expect(await visit.text()).toContain('aicha@example.org')
  await visit.isSound()
  await visit.close()
})
