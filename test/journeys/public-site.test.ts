import { expect, test } from 'vitest'

import { useSite } from '../browser.ts'
import { addNotice, noticeWorld } from '../notice-world.ts'

const site = useSite()

test('a visitor finds a place, reads its notice and who may apply, in Spanish', async () => {
  const { nairobi, vientiane, round } = await noticeWorld(site)
  await addNotice(site, { office: vientiane, title: 'Pasantía en protección', language: 'es' })
  const shelter = await addNotice(site, { office: nairobi, title: 'Pasantía en alojamiento', language: 'es', round })
  await site.db.owner.query(
    `insert into notice_texts (notice_id, language, title, background) values ($1, 'en', 'Intern, shelter', 'Shelter.')`,
    [shelter],
  )
  const visit = await site.open(null, 'es')

  await visit.goto('/')
  expect(await visit.heading()).toBe('Pasantías junto a las personas en movimiento')
  await visit.isSound()

  await visit.press('Encontrar una plaza')
  expect(await visit.text()).toContain('2 plazas abiertas')
  await visit.isSound()
  await visit.fill('Palabras del aviso, una oficina o una ciudad', 'alojamiento')
  await visit.select('País', 'Kenia')
  await visit.press('Mostrar plazas')
  expect(await visit.text()).toContain('1 plaza abierta coincide')
  expect(await visit.text()).not.toContain('Pasantía en protección')
  await visit.isSound()

  await visit.press('Pasantía en alojamiento')
  expect(await visit.heading()).toBe('Pasantía en alojamiento')
  expect(await visit.text()).toContain('10 de abril de 2026')
  expect(await alternates(visit)).toEqual({
    en: `http://passerelle.test/en/notices/${shelter}`,
    fr: `http://passerelle.test/fr/notices/${shelter}`,
    es: `http://passerelle.test/es/notices/${shelter}`,
    'x-default': `http://passerelle.test/en/notices/${shelter}`,
  })
  await visit.isSound()
  await visit.page.emulateMedia({ media: 'print' })
  expect(await visit.page.getByRole('link', { name: 'Postularse a esta plaza' }).count()).toBe(0)
  expect(await visit.page.locator('nav:visible').count()).toBe(0)
  await visit.page.emulateMedia({ media: 'screen' })

  await visit.press('¿Puedo postularme?')
  expect(await visit.heading()).toBe('Quién puede postularse')
  await visit.isSound()
  await mayIApply(visit)
  await visit.goto('/who-may-apply')
  await visit.press('Encontrar una plaza')
  await visit.press('Postularse a una oficina')
  expect(await visit.text()).toContain('Laos office')
  await visit.isSound()

  for (const help of ['Ayuda', 'Sus datos', 'Accesibilidad']) {
    await visit.press(new RegExp(`^${help}`))
    await visit.isSound()
  }
  expect(await visit.page.context().cookies()).toEqual([])
  await visit.close()
})

/** A few questions by keyboard, once back by the browser's own button, to the answer and its reasons. */
async function mayIApply(visit: Awaited<ReturnType<typeof site.open>>): Promise<void> {
  await visit.press('Responder unas preguntas: ¿puedo postularme?')
  expect(await visit.heading()).toBe('¿En qué punto están sus estudios?')
  await visit.isSound()
  await visit.press('Continuar')
  expect(await visit.text()).toContain('Hay un problema')
  await visit.isSound()
  await visit.choose('Estudio ahora')
  await visit.press('Continuar')
  await visit.choose('Licenciatura o grado')
  await visit.press('Continuar')
  expect(await visit.heading()).toBe('¿Cuándo empieza o empezó su último año?')
  await visit.page.goBack()
  expect(await visit.heading()).toBe('¿De qué nivel son estos estudios?')
  await visit.page.goForward()
  await visit.page.reload()
  await visit.fillDay('¿Cuándo empieza o empezó su último año?', ['1', 'septiembre', '2025'])
  await visit.isSound()
  await visit.press('Continuar')
  await visit.fillDay('¿Cuándo espera graduarse?', ['15', '7', '2026'])
  await visit.press('Continuar')
  await visit.fillDay('¿Cuándo nació?', ['10', 'junio', '1990'])
  await visit.isSound()
  await visit.press('Continuar')
  await visit.choose('No lo sé')
  await visit.press('Continuar')
  await visit.choose('Sí')
  await visit.isSound()
  await visit.press('Continuar')
  expect(await visit.heading()).toBe('Sí, si empieza a más tardar el 9 de junio de 2027')
  await visit.isSound()
  await visit.press('Cambiar Fecha de nacimiento')
  expect(await visit.heading()).toBe('¿Cuándo nació?')
}

async function alternates({ page }: Awaited<ReturnType<typeof site.open>>): Promise<Record<string, string | null>> {
  const links = await page.locator('link[rel=alternate][hreflang]').all()
  const named = links.map(async link => [await link.getAttribute('hreflang'), await link.getAttribute('href')] as const)
  return Object.fromEntries(await Promise.all(named)) as Record<string, string | null>
}
