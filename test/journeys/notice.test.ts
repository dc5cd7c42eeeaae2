import { expect, test } from 'vitest'

import { useSite } from '../browser.ts'
import { noticeWorld } from '../notice-world.ts'

const site = useSite()

const source = `Position Title: Intern, Data and Research
Duty Station: Nairobi, Kenya
Duration: 6 months
Closing date: 31 March 2026

Under the supervision of the Head of Office, the intern will perform the following functions:
- Prepare weekly figures.
- Draft one report.
`

test('an HR officer pastes a notice, corrects what was read, and publishes it, in English', async () => {
  const { hr } = await noticeWorld(site)
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
