import { expect, test } from 'vitest'

import { fillProfile } from '../application-world.ts'
import { useSite } from '../browser.ts'
import { addNotice, noticeWorld } from '../notice-world.ts'

const site = useSite()

test('somebody applies to a notice in Spanish, by keyboard: steps, findings, sending, releasing, withdrawing', async () => {
  const people = await noticeWorld(site)
  await fillProfile(site, people.applicant)
  const notice = await addNotice(site, { office: people.nairobi, title: 'Pasantía de datos', language: 'es' })
  const visit = await site.open(people.applicant, 'es')

  await visit.goto(`/es/applications/new?notice=${notice}`)
  await visit.isSound()
  await visit.press('Empezar')
  expect(await visit.heading()).toBe('Pasantía de datos')
  expect(await visit.text()).toContain('Nadie puede verla todavía.')
  await visit.isSound()

  await visit.press('Sus fechas')
  await visit.press('Guardar y continuar')
  expect(await visit.page.title()).toMatch(/^Error/)
  await visit.isSound()
  await visit.fillDay('¿Qué día le gustaría empezar?', ['4', 'mayo', '2026'])
  await visit.fill('¿Por cuántos meses?', '6')
  await visit.press('Guardar y continuar')
  expect(await visit.heading()).toBe('Su carta de motivación')
  await visit.isSound()
  await visit.fill('Su carta de motivación', 'Quisiera aprender cómo empieza un proyecto.')
  await visit.press('Guardar y continuar')
  expect(await visit.heading()).toBe('CV y documentos')
  await visit.isSound()
  await visit.press('Guardar y continuar')

  await visit.press('Revisar y enviar')
  expect(await visit.text()).toContain('Fuente: IOM, internship vacancy notices')
  await visit.isSound()
  await visit.press('Enviar ahora, abrir más tarde')
  expect(await visit.text()).toContain('Nadie puede verla todavía.')
  await visit.isSound()
  await visit.press('Abrirla a la lectura de la oficina')
  expect(await visit.text()).toContain('La oficina tiene su candidatura')
  expect(await visit.text()).toContain('Tendrá una respuesta a más tardar el 10 de abril de 2026.')
  await visit.isSound()

  await visit.press('Pedir que una persona mire')
  await visit.isSound()
  await visit.press('Sus candidaturas')
  expect(await visit.heading()).toBe('Sus candidaturas')
  await visit.isSound()
  await visit.press('Pasantía de datos')
  await visit.press('Retirar')
  expect(await visit.heading()).toBe('¿Retirar esta candidatura?')
  await visit.isSound()
  await visit.press('Retirar')
  expect(await visit.text()).toContain('Usted retiró esta candidatura')
  await visit.isSound()
  await visit.close()
})
