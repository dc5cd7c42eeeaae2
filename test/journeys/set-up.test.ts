import { expect, test } from 'vitest'

import { setUpAddress } from '../../src/setup/index.ts'
import { useSite } from '../browser.ts'

const site = useSite()

test('at the printed address somebody founds the organisation and its first office, in Spanish', async () => {
  const address = new URL((await setUpAddress(site.app)) ?? '').pathname.replace(/^\/(en|fr|es)/, '')
  const visit = await site.open(null, 'es')

  await visit.goto(address)
  expect(await visit.heading()).toBe('Poner en marcha el programa')
  await visit.isSound()
  await visit.press('Poner en marcha e iniciar sesión')
  expect(await visit.page.title()).toMatch(/^Error/)
  await visit.isSound()
  await visit.fill('Nombre de la organización', 'Organización de las Personas en Camino')
  await visit.fill('Nombre corto', 'OPC')
  await visit.fill('Dirección para preguntas', 'preguntas@example.org')
  await visit.fill('Nombres', 'Inés')
  await visit.fill('Apellidos', 'Quispe')
  await visit.fill('Su correo electrónico', 'ines@example.org')
  await visit.fill('Contraseña', 'siete puentes al alba')
  await visit.choose('También gestiono el programa')
  await visit.press('Poner en marcha e iniciar sesión')
  expect(await visit.heading()).toBe('Primeros pasos')
  await visit.isSound()

  await visit.press(/^Abrir las oficinas/)
  await visit.fill('Nombre', 'Oficina de Bogotá')
  await visit.select('Categoría de oficina', 'Oficina de país')
  await visit.fill('Ciudad', 'Bogotá')
  await visit.select('País', 'Colombia')
  await visit.press('Abrir la oficina')
  await visit.isSound()
  await visit.press('Primeros pasos')
  expect(await visit.text()).toMatch(/Abrir las oficinas.*1 hasta ahora/s)

  await visit.press('Ayuda, responde una persona')
  expect(await visit.text()).toContain('Organización de las Personas en Camino')
  await visit.goto(address)
  expect(await visit.text()).toContain('Esta dirección ya se usó')
  await visit.isSound()
  await visit.close()
})
