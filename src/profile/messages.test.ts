import { expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf } from '../../test/client.ts'
import { languages } from '../platform/i18n/languages.ts'

const world = useApp()

const pages = [
  'identity',
  'sponsorship',
  'interests',
  'experience',
  'studies/items/new-entry',
  'languages/items/new-entry',
  'experience/items/new-entry',
  'relatives/items/new-entry',
]

test.each(pages)('the questions of %s say why they are asked, who sees them, how long they are kept', async name => {
  const server = await testServerOf(world.app)
  const { rows } = await world.db.owner.query<{ id: number }>(
    `insert into persons (given_name, family_name, email, language, created_at)
     values ('A', 'B', $1, 'en', now()) returning id`,
    [`${name}@example.org`],
  )
  const client = await clientOf(world.app, server, rows[0]?.id ?? 0)
  await client.post('/en/profile/experience/items/job-one', {
    title: 'Assistant',
    organisation: 'Clinic',
    'from-day': '1',
    'from-month': '1',
    'from-year': '2025',
    toUnknown: 'yes',
    relevant: 'yes',
    summary: '',
  })

  for (const language of languages) {
    const page = await client.get(`/${language}/profile/${name}`)
    const protocols = page.html.querySelectorAll('.asked details').map(details => details.querySelectorAll('p').length)

    expect(page.status).toBe(200)
    expect(protocols.length).toBeGreaterThan(0)
    expect(protocols.every(count => count === 3)).toBe(true)
  }
})
