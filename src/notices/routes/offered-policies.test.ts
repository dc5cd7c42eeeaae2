import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../../test/client.ts'
import { insertWorld, type World } from '../../../test/world.ts'

const world = useApp()
let records: World
let officer: Client

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  await world.db.owner.query(`update notices set state = 'draft', published_on = null`)
  const server = await testServerOf(world.app)
  officer = await clientOf(world.app, server, records.people['hr-officer'])
})

const offeredOn = ({ html }: Page): (string | undefined)[] =>
  html.querySelectorAll('#policyId option').map(option => option.getAttribute('value'))

test('a notice is offered the versions in force or to come; one that has ended only where it names it already', async () => {
  const fresh = offeredOn(await officer.get(`/en/work/notices/readings/${records.params.reading}`))
  const facts = await officer.get(`/en/work/notices/${records.params.notice}/facts`)

  expect(fresh).toContain('iom-vacancy')
  expect(fresh).not.toContain('iom-website')
  expect(offeredOn(facts)).toContain('iom-website')
  expect(facts.html.querySelector('#policyId option[selected]')?.getAttribute('value')).toBe('iom-website')
  expect((await officer.get(`/en/work/notices/${records.params.notice}`)).text).toContain('the programme page')
})
