import { expect, test } from 'vitest'

import { clearanceMessages } from '../../src/clearance/messages.ts'
import { agreementMessages } from '../../src/clearance/views/agreement/messages.ts'
import { ownMessages } from '../../src/selection/views/own/messages.ts'
import { supervisionMessages } from '../../src/supervision/messages.ts'
import { useSite } from '../browser.ts'
import { insertApplication, insertOffer, selectionWorld } from '../selection-world.ts'
import { evaluate, handInEverything, papers, verify, verifyHealthPapers } from '../walks.ts'

const site = useSite()
const [clearance, supervision] = [clearanceMessages.es, supervisionMessages.es]
const [{ sign }, { offer: answers }] = [agreementMessages.es, ownMessages.es]

test('from an offer to the certificate, in Spanish: papers, start, talks, goals, extension, evaluations', async () => {
  const world = await selectionWorld(site, 'es')
  const application = await insertApplication(site, world, { state: 'offered' })
  const offer = await insertOffer(site, world, application)
  const { rows } = await site.db.owner.query<{ id: number }>(
    `insert into persons (given_name, family_name, email, language, created_at)
    values ('Mira', 'Test', 'mira@example.org', 'es', now()) returning id`,
  )
  const doctor = rows[0]?.id ?? 0
  await site.db.owner.query(
    `insert into role_grants (person_id, role, granted_at) values ($1, 'medical-officer', now())`,
    [doctor],
  )

  const intern = await site.open(world.applicant, 'es')
  await intern.goto(`/offers/${offer}`)
  await intern.isSound()
  await intern.press(answers.accept)
  await intern.isSound()
  await intern.press(answers.accept)
  await intern.press('Su pasantía')
  expect(await intern.text()).toContain('La oficina abre ahora la verificación')
  await intern.isSound()
  const placement = await placementOf(application)

  const officer = await site.open(world.officer, 'es')
  await officer.goto('/work/placements')
  await officer.isSound()
  await officer.press('Ada Test')
  await officer.isSound()
  await officer.press(supervision.summary.openClearance)
  await officer.press(clearance.items.open)
  expect(await officer.text()).toContain('El inicio se rechaza mientras falte algún documento.')
  await officer.isSound()

  await handInEverything(intern, placement, { from: ['4', '5', '2026'], until: ['4', '11', '2026'] })
  const health = await site.open(doctor, 'es')
  await verifyHealthPapers(health)
  await health.close()
  await verify(
    officer,
    placement,
    papers.map(([kind]) => kind).filter(kind => kind !== 'medical-certificate' && kind !== 'vaccination-record'),
  )
  await officer.goto(`/work/placements/${placement}/agreement`)
  await officer.isSound()
  await officer.fill(sign.name, 'Olga Test')
  await officer.choose(sign.agreeOrganisation)
  await officer.press(sign.submit)
  await intern.goto(`/placement/${placement}`)
  expect(await intern.text()).toContain('Todos sus documentos están completos.')
  await intern.isSound()
  await Promise.all([intern.close(), officer.close()])

  site.moveTo('2026-05-04T08:00:00Z')
  const office = await site.open(world.officer, 'es')
  await office.goto(`/work/placements/${placement}/clearance`)
  await office.press(clearance.items.start)
  await office.isSound()
  await office.press(clearance.items.extend)
  await office.isSound()
  await office.fillDay(clearance.dates.endOn, ['4', '5', '2027'])
  await office.fill(clearance.dates.why, 'Queda trabajo.')
  await office.press(clearance.dates.extend)
  expect(await office.text()).toContain('Las reglas permiten')
  await office.isSound()
  await office.close()

  const supervisor = await site.open(world.supervisor, 'es')
  await supervisor.goto(`/work/placements/${placement}/check-ins`)
  await supervisor.isSound()
  await supervisor.press(/^Anotar esta conversación/)
  await supervisor.fillDay(supervision.checkIns.heldOn, ['4', '5', '2026'])
  await supervisor.fill(supervision.checkIns.note, 'Primer plan de trabajo acordado.')
  await supervisor.isSound()
  await supervisor.press(supervision.checkIns.submit)
  await supervisor.goto(`/work/placements/${placement}/goals`)
  await supervisor.choose(supervision.goals.objective)
  await supervisor.fill(supervision.goals.wording, 'Escribir una nota de país')
  await supervisor.press(supervision.goals.add)
  await supervisor.isSound()
  await supervisor.press(/^Confirmar Escribir/)
  await supervisor.isSound()
  await supervisor.choose(supervision.goals.met)
  await supervisor.press(supervision.goals.confirm)
  await supervisor.close()

  site.moveTo('2026-11-05T08:00:00Z')
  const alumna = await site.open(world.applicant, 'es')
  await alumna.goto('/placement')
  await alumna.isSound()
  await alumna.press(supervision.own.evaluate)
  await evaluate(alumna, 'intern')
  const supervising = await site.open(world.supervisor, 'es')
  await supervising.goto(`/work/placements/${placement}/evaluation`)
  await evaluate(supervising, 'supervisor')
  await supervising.close()
  const closing = await site.open(world.officer, 'es')
  await closing.goto(`/work/placements/${placement}`)
  await closing.press(supervision.summary.complete)
  await closing.isSound()
  await closing.goto(`/work/placements/${placement}/history`)
  await closing.isSound()
  await closing.close()

  await alumna.goto('/placement')
  expect(await alumna.text()).toContain('Ha terminado su pasantía.')
  await alumna.isSound()
  expect((await alumna.download(supervision.own.certificate)).subarray(0, 5).toString()).toBe('%PDF-')
  await alumna.close()
})

async function placementOf(application: number): Promise<number> {
  const { rows } = await site.db.owner.query<{ id: number }>('select id from placements where application_id = $1', [
    application,
  ])
  return rows[0]?.id ?? 0
}
