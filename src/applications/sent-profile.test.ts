import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { fillProfile, graduatedOn, writeDraft } from '../../test/application-world.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { addNotice, noticeWorld, signedIn, type NoticeWorld } from '../../test/notice-world.ts'
import type { Server } from '../platform/http/index.ts'
import { storedSnapshot } from '../profile/index.ts'
import { sentProfileOf } from './queries/sent-profile.ts'

const world = useApp()
let server: Server
let people: NoticeWorld
let awa: Client
let hal: Client

beforeAll(async () => {
  people = await noticeWorld(world)
  server = await testServerOf(world.app)
  awa = await clientOf(world.app, server, people.applicant)
  hal = await clientOf(world.app, server, people.hr)
})

beforeEach(() => fillProfile(world, people.applicant))

const graduatedLongAgo = graduatedOn('2021-07-15')

async function sent(release: 'now' | 'later'): Promise<{ path: string; id: number }> {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/fr${path}/submission`, { release, knows: 'yes' })
  return { path, id: Number(path.split('/').at(-1)) }
}

const rowsOf = async (id: number): Promise<{ language: string; cv_document_id: number }[]> =>
  (
    await world.db.owner.query<{ language: string; cv_document_id: number }>(
      'select language, cv_document_id from sent_profiles where application_id = $1 order by id',
      [id],
    )
  ).rows

test('the office reads the CV and the profile as they were sent, whatever is changed later, and sees what was', async () => {
  const { id } = await sent('now')
  await fillProfile(world, people.applicant, { studies: graduatedLongAgo, identity: { phone: '+254 700 000 000' } })

  const [kept] = await rowsOf(id)
  const page = await hal.get(`/en/work/applications/${id}/as-sent`)
  const summary = await hal.get(`/en/work/applications/${id}`)
  const cv = await hal.get(`/en/documents/${kept!.cv_document_id}`)

  expect(kept!.language).toBe('fr')
  expect([cv.status, cv.headers['content-type'], cv.text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-'])
  expect(page.text).toContain('The profile as it was sent on 2 March 2026')
  expect(page.text).toContain('Changed since it was sent')
  expect(page.text).toContain('Since then the person has changed: About you and Studies.')
  expect(page.text).toContain('graduated on 15 July 2025')
  expect(page.text).toContain('graduated on 15 July 2021')
  expect(page.text).toContain('With the profile of today the rules would say something else.')
  expect(summary.text).toContain('Changed since it was sent: About you and Studies')
  expect(summary.text).toContain('Every rule is met')
})

test('the applicant is told that a change of the profile is seen beside what was sent, and finds that again', async () => {
  const { path, id } = await sent('now')
  const before = await awa.get(`/en${path}`)
  await fillProfile(world, people.applicant, { interests: { areas: ['cities'], relevantInterest: 'yes' } })

  const after = await awa.get(`/en${path}`)
  const asSent = await awa.get(`/en${path}/sent`)
  const documents = await awa.get('/en/documents')
  const [kept] = await rowsOf(id)
  const removal = await awa.post(`/en/documents/${kept!.cv_document_id}/removal`)

  expect(before.text).not.toContain('You have changed your profile')
  expect(after.text).toContain('You have changed your profile since you sent this')
  expect(asSent.text).toContain('Your CV as it was sent (PDF)')
  expect(asSent.text).toContain('health')
  expect(asSent.text).not.toContain('cities')
  expect(documents.text).toContain('Made from your profile when you sent an application: it stays with it.')
  expect(removal.status).toBe(409)
})

test('what was sent and not released goes out with the profile of the day of release, assessed anew', async () => {
  await fillProfile(world, people.applicant, { studies: graduatedLongAgo })
  const { path, id } = await sent('later')
  await fillProfile(world, people.applicant)

  await awa.post(`/en${path}/release`)

  const kept = await rowsOf(id)
  const page = await hal.get(`/en/work/applications/${id}/as-sent`)
  const verdicts = await world.db.owner.query<{ verdict: string }>(
    'select verdict from assessments where application_id = $1 order by id',
    [id],
  )
  const attached = await world.db.owner.query(
    'select document_id from application_documents where application_id = $1',
    [id],
  )
  expect(kept).toHaveLength(2)
  expect(verdicts.rows).toEqual([{ verdict: 'not-eligible' }, { verdict: 'eligible' }])
  expect(attached.rows).toEqual([{ document_id: kept[1]!.cv_document_id }])
  expect(page.text).not.toContain('Changed since it was sent')
})

test('sent twice at once, one profile and one CV are kept', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })

  await Promise.all([1, 2].map(() => awa.post(`/en${path}/submission`, { release: 'now' })))

  const id = Number(path.split('/').at(-1))
  expect(await rowsOf(id)).toHaveLength(1)
  const cvs = await world.db.owner.query('select document_id from application_documents where application_id = $1', [
    id,
  ])
  expect(cvs.rows).toHaveLength(1)
})

test('a profile that was sent is read by those who read the application, and changed by nobody', async () => {
  const { id } = await sent('now')
  const hidden = await sent('later')
  const reads = async (person: number, application: number): Promise<boolean> => {
    const actor = await signedIn(world, person)
    return (await world.app.database.as(actor).read(tx => sentProfileOf(tx, application))) !== null
  }

  expect(await Promise.all([people.hr, people.otherHr, people.applicant].map(person => reads(person, id)))).toEqual([
    true,
    false,
    true,
  ])
  expect(await reads(people.hr, hidden.id)).toBe(false)
  const actor = await signedIn(world, people.applicant)
  const change = world.app.database
    .as(actor)
    .transaction(tx => tx.updateTable('sentProfiles').set({ language: 'es' }).where('applicationId', '=', id).execute())
  await expect(change).rejects.toThrow('permission denied')
})

test('a profile stored in a form that this program does not know is not guessed at', () => {
  expect(() => storedSnapshot({ version: 2, owner: {}, profile: {} })).toThrow('version')
})
