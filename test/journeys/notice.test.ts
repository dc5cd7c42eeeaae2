import { beforeAll, expect, test } from 'vitest'

import { wordParts, zipFile } from '../../src/platform/files/fixtures/make.ts'
import { useSite } from '../browser.ts'
import { noticeWorld } from '../notice-world.ts'

const site = useSite()
let hr: number

beforeAll(async () => {
  ;({ hr } = await noticeWorld(site))
})

const source = `Position Title: Intern, Data and Research
Duty Station: Nairobi, Kenya
Duration: 6 months
Closing date: 31 March 2026

Under the supervision of the Head of Office, the intern will perform the following functions:
- Prepare weekly figures.
- Draft one report.
`

test('an HR officer pastes a notice, corrects what was read, and publishes it, in English', async () => {
  const visit = await site.open(hr, 'en')

  await visit.goto('/work/notices')
  await visit.isSound()
  await visit.press('Write a notice')
  await visit.press('Read the text')
  expect(await visit.text()).toContain('Paste a text or choose a file.')
  await visit.isSound()
  await visit.attach('Or its file', { name: 'notice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') })
  await visit.press('Read the text')
  expect(await visit.text()).toContain('The file does not hold what its name says.')

  await visit.fill('Text of the notice', source)
  await visit.press('Read the text')
  expect(await visit.heading()).toBe('Check what was read')
  expect(await visit.page.getByLabel('Title', { exact: true }).inputValue()).toBe('Intern, Data and Research')
  expect(await visit.page.getByLabel('Background (optional)').inputValue()).toBe('')
  await visit.isSound()
  await visit.press('Save the draft')
  expect(await visit.page.title()).toMatch(/^Error/)
  expect(await visit.page.getByLabel('Title', { exact: true }).inputValue()).toBe('Intern, Data and Research')
  await visit.isSound()

  await visit.fill('Learning objectives', 'How figures become a report.')
  await visit.fill('Outputs to deliver', 'One report.')
  await visit.select('Policy', 'IOM internships: the text of vacancy notices')
  await visit.fill('Number of places', '2')
  await visit.fillDay('Answer by', ['31', 'February', '2026'])
  await visit.choose('Monthly allowance from the organisation')
  await visit.press('Save the draft')
  expect(await visit.text()).toContain('Answer by')
  await visit.isSound()
  await visit.fillDay('Answer by', ['30', 'April', '2026'])
  await visit.press('Save the draft')
  expect(await visit.text()).toContain('Saved.')
  await visit.isSound()

  await visit.press('See it as the public does')
  expect(await visit.heading()).toBe('Intern, Data and Research')
  await visit.isSound()
  await visit.page.goBack()
  await visit.press('Check and publish')
  await visit.isSound()
  await visit.choose('I have read these remarks and publish nevertheless')
  await visit.press('Publish')
  expect(await visit.text()).toContain('Published. Anybody can read and apply.')
  await visit.isSound()
  await visit.press('Public page')
  expect(await visit.text()).toContain('30 April 2026')
  await visit.close()
})

const french = `Intitulé du poste : Stagiaire, données et recherche
Lieu d’affectation : Nairobi, Kenya
Durée : 6 mois
Tâches :
Préparer les chiffres.
`

test('a Word file is read, the page closed, found again in the list, and discarded, in French', async () => {
  const visit = await site.open(hr, 'fr')

  await visit.goto('/work/notices/new')
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  await visit.attach('Ou son fichier', { name: 'avis.docx', mimeType: type, buffer: wordFile(french) })
  await visit.press('Lire le texte')
  expect(await visit.page.getByLabel('Titre', { exact: true }).inputValue()).toBe('Stagiaire, données et recherche')
  await visit.isSound()
  await visit.page.goto('about:blank')

  await visit.goto('/work/notices')
  expect(await visit.text()).toContain('Commencé, pas encore enregistré')
  await visit.isSound()
  await visit.press('Intitulé du poste : Stagiaire, données et recherche')
  expect(await visit.page.getByLabel('Titre', { exact: true }).inputValue()).toBe('Stagiaire, données et recherche')
  await visit.press('Abandonner')
  expect(await visit.heading()).toContain('Abandonner ce que vous avez commencé')
  await visit.isSound()
  await visit.press('Abandonner')
  expect(await visit.text()).toContain('Abandonné. Personne d’autre ne l’avait vu.')
  expect(await visit.text()).not.toContain('Intitulé du poste')
  await visit.close()
})

/** A Word document with these lines, one a paragraph. */
function wordFile(text: string): Buffer {
  const lines = text.split('\n').map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  const parts = wordParts()
  const xml = String(parts['word/document.xml']).replace(/<w:p>.*<\/w:p>/, lines.join(''))
  return zipFile({ ...parts, 'word/document.xml': xml })
}
