import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'

import { fillProfile } from '../application-world.ts'
import { useSite } from '../browser.ts'
import { addNotice, noticeWorld, type NoticeWorld } from '../notice-world.ts'
import { pdf } from '../papers.ts'

const site = useSite()
let people: NoticeWorld

beforeAll(async () => {
  people = await noticeWorld(site)
})

test('somebody applies to a notice in Spanish, by keyboard: steps, findings, sending, releasing, withdrawing', async () => {
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

  await visit.press('Pedir que una persona examine su caso')
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

test('somebody whose studies ask for an internship applies to any country office, in French, with a photograph and a letter', async () => {
  const { applicant, hr: officer } = people
  await fillProfile(site, applicant, {
    sponsorship: { scholarship: 'no', internshipMandatory: 'yes', sponsor: 'none', relevantArea: null },
  })
  const photo = readFileSync(new URL('../../src/platform/files/fixtures/river-and-sun.heic', import.meta.url))
  const visit = await site.open(applicant, 'fr')

  await visit.goto('/fr/applications/new')
  await visit.press('Un bureau de pays, sans préférence')
  await visit.press('Commencer')
  expect(await visit.heading()).toBe('Un bureau de pays, sans préférence')
  await visit.press('Vos dates')
  await visit.fillDay('Quel jour souhaitez-vous commencer ?', ['4', 'mai', '2026'])
  await visit.fill('Pour combien de mois ?', '6')
  await visit.press('Enregistrer et continuer')
  await visit.fill('Quels domaines de travail vous intéressent, et pourquoi ?', 'La santé et les données.')
  await visit.press('Enregistrer et continuer')
  expect(await visit.text()).toContain('indiquez-le dans la lettre, avec les dates que vous proposez')
  await visit.fill('Votre lettre de motivation', 'Mon master demande un stage de six mois, à partir du 4 mai.')
  await visit.press('Enregistrer et continuer')

  const certificate = { name: 'IMG_0412.HEIC', mimeType: 'image/heic' }
  const broken = [
    [Buffer.alloc(11_000_000, photo), 'le fichier dépasse 10 Mo'],
    [Buffer.from('MZ this is a program'), 'Erreur'],
  ] as const
  for (const [buffer, sentence] of broken) {
    await visit.attach('Fichier', { ...certificate, buffer })
    await visit.choose('Diplôme')
    await visit.press('Ajouter ce fichier')
    expect(await visit.page.title()).toMatch(/^Erreur/)
    expect(`${await visit.page.title()} ${await visit.text()}`).toContain(sentence)
    expect(await visit.page.getByRole('radio', { name: 'Diplôme' }).isChecked()).toBe(true)
  }
  await visit.attach('Fichier', { ...certificate, buffer: photo })
  await visit.press('Ajouter ce fichier')
  expect(await visit.text()).toContain('Diplôme : IMG_0412.HEIC')
  await visit.press('Enregistrer et continuer')
  expect(await visit.page.title()).toMatch(/^Erreur/)
  expect(await visit.text()).toContain('Joignez la lettre de l’organisme qui vous parraine ou de l’université')
  await visit.isSound()
  await visit.attach('Fichier', { name: 'lettre.pdf', mimeType: 'application/pdf', buffer: await pdf('Lettre') })
  await visit.choose('Lettre de l’université')
  await visit.press('Enregistrer et continuer')
  await visit.press('Vérifier et envoyer')
  expect(await visit.text()).toContain('Lettre de l’université, lettre.pdf')
  await visit.press('Envoyer et ouvrir à la lecture')
  expect(await visit.text()).toContain('Le bureau a votre candidature')
  await visit.press('Voir ce que vous avez envoyé')
  expect((await visit.download('Votre CV tel qu’il a été envoyé (PDF)')).subarray(0, 5).toString()).toBe('%PDF-')
  await visit.isSound()
  await visit.close()

  const { rows: sent } = await site.db.owner.query<{ id: number }>(
    `select id from applications where office_kind = 'country-office'`,
  )
  const work = await site.open(officer, 'fr')
  await work.goto(`/fr/work/applications/${sent[0]!.id}/as-sent`)
  expect(await work.text()).toContain('lettre.pdf')
  expect((await work.download('IMG_0412.HEIC')).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  await work.isSound()
  await work.close()
})
