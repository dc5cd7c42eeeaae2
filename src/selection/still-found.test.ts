import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { asker, insertApplication, insertJudged, insertPerson, selectionWorld } from '../../test/selection-world.ts'
import type { SelectionWorld } from '../../test/selection-world.ts'
import { assessAgain, latestAssessment } from '../applications/index.ts'
import type { Facts } from '../eligibility/index.ts'
import { system } from '../platform/actor/index.ts'
import { prepareDecision, releaseDecisions } from './actions/decide.ts'
import { unmetFindings } from './open-findings.ts'
import { caseOf, stampOf } from './queries/case.ts'

const world = useApp()
let w: SelectionWorld

beforeAll(async () => {
  w = await selectionWorld(world)
})

/** Too old under the rules: judged on 20 February, refused on 2 March by what is found not met, told to nobody yet. */
async function prepared(name: string, corrected: Facts = {}): Promise<{ id: number; decisionId: number }> {
  const person = await insertPerson(world, name)
  const id = await insertApplication(world, w, { person, state: 'screening' })
  await insertJudged(world, { application: id, person }, '1980-05-10')
  await correct(id, corrected, '2026-02-25T09:00:00Z')
  const { one, assessed } = await world.app.database
    .as(system)
    .read(async tx => ({ one: await caseOf(tx, id), assessed: await latestAssessment(tx, id) }))
  if (one === null || assessed === null) throw new Error('it was judged')
  const request = {
    ...{ actor: await asker(world, w.officer), applicationId: id, seen: stampOf(one) },
    now: new Date('2026-03-02T09:00:00Z'),
  }
  await prepareDecision(world.app, request, {
    ...{ kind: 'not-eligible', findings: unmetFindings(assessed), reason: 'You may apply elsewhere.' },
  })
  const { rows } = await world.db.owner.query<{ id: number }>('select id from decisions where application_id = $1', [
    id,
  ])
  return { id, decisionId: rows[0]?.id ?? 0 }
}

async function correct(id: number, corrected: Facts, at: string): Promise<void> {
  await world.app.database.as(system).transaction(async tx => {
    const before = await latestAssessment(tx, id)
    if (before === null) throw new Error('it was judged')
    await assessAgain(tx, id, { before, facts: { ...before.case.facts, ...corrected } }, new Date(at))
  })
}

/** As a version of the program that says it otherwise, or one that did not keep what was found, left the row. */
async function rewrite(decisionId: number, without: 'sentence' | 'found'): Promise<void> {
  const said = { sentence: { en: 'Said otherwise.', fr: 'Dit autrement.', es: 'Dicho de otro modo.' } }
  await world.db.owner.query(
    `update decisions set terms = (select jsonb_agg((one - $2::text) || $3::jsonb) from jsonb_array_elements(terms) as one)
      where id = $1`,
    [decisionId, without, JSON.stringify(said)],
  )
}

async function release({ id, decisionId }: { id: number; decisionId: number }): Promise<string> {
  const chosen = [{ applicationId: id, decisionId }]
  const now = new Date('2026-03-05T09:00:00Z')
  const result = await releaseDecisions(world.app, { actor: await asker(world, w.officer), chosen, now })
  return result.ok ? 'told' : result.refusal.code
}

for (const [row, without] of [
  ['kept with what was found', 'sentence'],
  ['from before that was kept', 'found'],
] as const) {
  test(`a prepared refusal ${row} is told although its findings are worded otherwise now`, async () => {
    const one = await prepared(`Reworded ${without}`)
    await rewrite(one.decisionId, without)

    expect(await release(one)).toBe('told')
  })

  test(`a prepared refusal ${row} is told after a correction that leaves its ground as it was`, async () => {
    const one = await prepared(`Other ${without}`)
    await rewrite(one.decisionId, without)
    await correct(one.id, { languages: [{ code: 'fr', level: 'C2' }] }, '2026-03-03T09:00:00Z')

    expect(await release(one)).toBe('told')
  })

  test(`a prepared refusal ${row} is not told once its ground is another, met or not`, async () => {
    const [older, young] = [await prepared(`Older ${without}`), await prepared(`Young ${without}`)]
    for (const { decisionId } of [older, young]) await rewrite(decisionId, without)
    await correct(older.id, { birthDate: '1979-05-10' }, '2026-03-03T09:00:00Z')
    await correct(young.id, { birthDate: '2000-05-10' }, '2026-03-03T09:00:00Z')

    expect([await release(older), await release(young)]).toEqual(['finding-gone', 'finding-gone'])
  })

  test(`a prepared refusal ${row} for several ways, none of them met, stands while each says the same`, async () => {
    const longAgo: Facts = {
      sponsor: null,
      studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2021-07-15' }],
    }
    const [same, another] = [await prepared(`Same ${without}`, longAgo), await prepared(`Ways ${without}`, longAgo)]
    for (const { decisionId } of [same, another]) await rewrite(decisionId, without)
    await world.db.owner.query(
      `update assessments set assessment = replace(assessment::text, 'Eligibility', 'Who may apply')::jsonb
        where application_id = $1 and at > '2026-02-24' and assessment::text like '%Eligibility%'`,
      [same.id],
    )
    const later: Facts = { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2021-08-15' }] }
    await correct(another.id, later, '2026-03-03T09:00:00Z')

    expect([await release(same), await release(another)]).toEqual(['told', 'finding-gone'])
  })
}
