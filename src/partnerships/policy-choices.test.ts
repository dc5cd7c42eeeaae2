import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../test/client.ts'
import { insertWorld, type World } from '../../test/world.ts'

const world = useApp()
let records: World
let manager: Client

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  const server = await testServerOf(world.app)
  manager = await clientOf(world.app, server, records.people['programme-manager'])
})

const offeredOn = ({ html }: Page): (string | undefined)[] =>
  html.querySelectorAll('#policyId option').map(option => option.getAttribute('value'))

test('a new agreement names a version in force or to come; one that has ended is refused', async () => {
  const form = `/en/partnerships/${records.params.partner}/agreements/new`
  const offered = offeredOn(await manager.get(form))
  expect(offered).toContain('iom-vacancy')
  expect(offered).not.toContain('iom-website')

  const refused = await manager.post(`/en/partnerships/${records.params.partner}/agreements`, {
    policyId: 'iom-website',
  })
  expect(refused.status).toBe(422)
  expect(refused.html.querySelectorAll('.error-summary a').map(link => link.getAttribute('href'))).toContain(
    '#policyId',
  )
})

test('an agreement that names a version which has ended keeps it when it is corrected', async () => {
  const page = await manager.get(`/en/partnerships/agreements/${records.params.agreement}/correction`)

  expect(offeredOn(page)).toContain('iom-website')
  expect(page.html.querySelector('#policyId option[selected]')?.getAttribute('value')).toBe('iom-website')
})
