import { expect, test } from 'vitest'

import { trialJob } from '../../src/policies/index.ts'
import { useSite } from '../browser.ts'
import { insertWorld } from '../world.ts'

const site = useSite()

test('a programme manager reads the rules, puts two versions side by side and tries one on past cases, in Spanish', async () => {
  const { people } = await insertWorld(site.db.owner)
  const visit = await site.open(people['programme-manager'], 'es')

  await visit.goto('/policies')
  await visit.isSound()
  await visit.press('Pasantías en la OIM: la página del programa')
  await visit.isSound()
  await visit.press('Poner junto a otra versión')
  await visit.isSound()
  await visit.select(
    'Segunda versión',
    'Pasantías en la OIM: el texto de los anuncios de vacante (desde el 1 de enero de 2025)',
  )
  await visit.press('Ponerlas una junto a otra')
  expect(await visit.text()).toContain('Solo en la primera')
  await visit.isSound()

  await visit.goto('/policies/trials')
  await visit.isSound()
  await visit.select(
    'Versión que se prueba',
    'Pasantías en la OIM: el texto de los anuncios de vacante (desde el 1 de enero de 2025)',
  )
  await visit.press('Probar')
  expect(await visit.page.title()).toMatch(/^Error/)
  await visit.isSound()
  await visit.choose('University, 2026 (1)')
  await visit.press('Probar')
  expect(await visit.text()).toContain('Se ha examinado el 0 % de los casos')
  await visit.isSound()
  const trial = Number(/\d+$/.exec(visit.page.url())?.[0])
  await trialJob(site.app).handle({ trial }, site.app.clock.now())
  await visit.page.getByText('De 1 caso pasado, 1 tendría otro resultado.').waitFor()
  await visit.isSound()
  await visit.press('Given applicant')
  expect(visit.page.url()).toContain('/es/work/applications/')
  await visit.close()
})
