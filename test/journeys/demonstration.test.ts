import { expect, test } from 'vitest'

import { loadDemonstration } from '../../src/demo/index.ts'
import { demonstrationJob, demonstrationQueue, setUpAddress } from '../../src/setup/index.ts'
import { useSite } from '../browser.ts'

const site = useSite()

test('the button of the set-up loads the demonstration, and one signs in to it in every role, in French', async () => {
  const address = new URL((await setUpAddress(site.app)) ?? '').pathname.replace(/^\/(en|fr|es)/, '')
  const visit = await site.open(null, 'fr')

  await visit.goto(address)
  await visit.isSound()
  await visit.unfold('D’abord découvrir, avec des personnes fictives')
  await visit.press('Charger la démonstration')
  expect(await visit.heading()).toBe('Chargement de la démonstration')
  await visit.isSound()
  await work()
  await visit.comesTo('La démonstration est chargée')
  await visit.isSound()

  await visit.press('Aller à la première page')
  await visit.isSound()
  await visit.press('Trouver une place')
  await visit.isSound()
  await visit.press(/^Stage/)
  expect(await visit.page.locator('aside').innerText()).toMatch(/Langues\s+Anglais, français/)
  await visit.isSound()

  for (const [role, page] of firstPages) {
    await visit.goto(`${address}/demonstration`)
    await visit.press(await nameFor(visit, role))
    await visit.press('Se connecter avec ce lien')
    await visit.goto(page)
    await visit.isSound()
    await visit.press('Se déconnecter')
  }
  await visit.close()
})

/** Each role with the page that it works on. */
const firstPages = [
  ['Personne candidate', '/applications'],
  ['Stagiaire', '/placement'],
  ['Encadrement de stage', '/work/placements'],
  ['Ressources humaines d’un bureau', '/work'],
  ['Service médical', '/work/clearance'],
] as const

/** What the worker does with the job that waits. */
async function work(): Promise<void> {
  const { rows } = await site.db.owner.query<{ data: { token: string } }>('select data from jobs.job where name = $1', [
    demonstrationQueue,
  ])
  await demonstrationJob(site.app, loadDemonstration).handle(rows[0]?.data ?? {}, site.app.clock.now())
}

async function nameFor({ page }: Awaited<ReturnType<typeof site.open>>, role: string): Promise<string> {
  return page.locator('tbody tr').filter({ hasText: role }).locator('a').innerText()
}
