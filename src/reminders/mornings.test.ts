import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import {
  insertApplication,
  insertInterview,
  insertOffer,
  insertPerson,
  selectionWorld,
  type SelectionWorld,
} from '../../test/selection-world.ts'
import type { App } from '../platform/app/index.ts'
import { runMornings } from './actions/run-morning.ts'
import { reminderFigures } from './queries/runs.ts'

const holder = useApp()
let world: SelectionWorld
beforeAll(async () => {
  world = await selectionWorld(holder)
})
beforeEach(async () => {
  await holder.db.owner.query('truncate applications, reminders, reminder_runs, office_holidays, mails cascade')
})

type Mail = { to: string; kind: string; subject: string; body: string }

/** A morning at noon of Nairobi: what was written. */
async function morning(day: string, time = '09:00', app: App = holder.app): Promise<Mail[]> {
  const before = await mails()
  await runMornings(app, new Date(`${day}T${time}:00Z`))
  return (await mails()).slice(before.length)
}

async function mails(): Promise<Mail[]> {
  const { rows } = await holder.db.owner.query<Mail>(
    `select split_part(to_address, '@', 1) as "to", kind, subject, body_text as body from mails order by id`,
  )
  return rows
}

const whom = (list: readonly Mail[]): [string, string][] => list.map(({ to, kind }) => [to, kind])

async function offered(expiresOn: string, state = 'offered'): Promise<number> {
  const application = await insertApplication(holder, world, { state, answerBy: null })
  await insertOffer(holder, world, application, expiresOn)
  return application
}

test('an open offer is reminded of in the person’s language five days before its last day, and not the day before that', async () => {
  await offered('2026-03-20')

  expect(await morning('2026-03-14')).toEqual([])
  const [mail, ...more] = await morning('2026-03-15')
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    to: 'ada',
    kind: 'reminder.offer-expires',
    subject: 'Stages\u00a0: répondez à votre offre au plus tard le 20 mars 2026',
  })
  expect(mail?.body).toMatch(/http:\/\/passerelle\.test\/fr\/offers\/\d+/)
})

test('a morning that is run again, or beside itself, writes once', async () => {
  await offered('2026-03-20')

  const now = new Date('2026-03-15T09:00:00Z')
  await Promise.all([1, 2, 3].map(() => runMornings(holder.app, now)))
  await holder.db.owner.query('update reminder_runs set finished_at = null')
  await runMornings(holder.app, now)

  expect(whom(await mails())).toEqual([['ada', 'reminder.offer-expires']])
})

test('a morning that broke off is gone on with and tells nobody twice', async () => {
  await offered('2026-03-20')
  const other = await insertPerson(holder, 'Nora')
  const second = await insertApplication(holder, world, { state: 'interview', person: other, answerBy: null })
  await insertInterviewOn(second, '2026-03-16T10:00:00Z')
  let sent = 0
  const breaking: App = {
    ...holder.app,
    enqueue: async (...mail) => {
      sent += 1
      if (sent === 2) throw new Error('the machine stops')
      await holder.app.enqueue(...mail)
    },
  }

  await expect(morning('2026-03-15', '09:00', breaking)).rejects.toThrow('reminders of 1 time zones failed')
  const { rows } = await holder.db.owner.query(
    `select day::text, failures, last_error, finished_at is null as open from reminder_runs where zone = 'Africa/Nairobi'`,
  )
  expect(rows).toEqual([{ day: '2026-03-15', failures: 1, last_error: 'Error', open: true }])
  const figures = async (): Promise<number[]> => (await reminderFigures(holder.db.database)).map(({ value }) => value)
  expect((await figures())[1]).toBe(1)
  await morning('2026-03-15')
  expect(await figures()).toEqual([Date.parse('2026-03-15T09:00:00Z') / 1000, 0])

  expect(whom(await mails())).toEqual([
    ['ada', 'reminder.offer-expires'],
    ['nora', 'reminder.interview'],
  ])
})

async function insertInterviewOn(application: number, at: string, panel: readonly number[] = []): Promise<number> {
  const id = await insertInterview(holder, world, application, panel)
  await holder.db.owner.query('update interviews set at = $2 where id = $1', [id, at])
  return id
}

test.each(['accepted', 'withdrawn', 'offer-declined', 'offer-expired', 'offer-withdrawn'])(
  'an offer is not reminded of when the application is %s',
  async state => {
    await offered('2026-03-20', state)

    expect(await morning('2026-03-15')).toEqual([])
  },
)

test('who withdraws while the morning runs is not written to', async () => {
  const application = await offered('2026-03-20')
  const withdrawing = await holder.db.owner.connect()
  await withdrawing.query('begin')
  await withdrawing.query(`update applications set state = 'withdrawn' where id = $1`, [application])

  const written = morning('2026-03-15')
  await untilSomebodyWaits()
  await withdrawing.query('commit')
  withdrawing.release()

  expect(await written).toEqual([])
})

/** Until the morning stands before the lock that the withdrawal holds. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await holder.db.owner.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rows.length > 0) return
  }
}

test('a draft is reminded of three days before its notice closes, unless the notice was closed before', async () => {
  await insertApplication(holder, world, { state: 'draft', isReleased: false, answerBy: null })
  await holder.db.owner.query(`update notices set closes_on = '2026-03-12' where id = $1`, [world.notice])

  expect(await morning('2026-03-08')).toEqual([])
  const [mail] = await morning('2026-03-09')
  expect(mail?.kind).toBe('reminder.draft-closes')
  expect(mail?.body).toContain('Stage d’appui')
  await holder.db.owner.query(`update notices set state = 'closed' where id = $1`, [world.notice])
  expect(await morning('2026-03-11')).toEqual([])
  await holder.db.owner.query(`update notices set state = 'published', closes_on = '2026-02-15' where id = $1`, [
    world.notice,
  ])
})

test('the day before an interview the person reads its time in their own zone, the panel in the office’s', async () => {
  const application = await insertApplication(holder, world, { state: 'interview', answerBy: null })
  await insertInterviewOn(application, '2026-03-16T10:00:00Z', [world.interviewer])
  await holder.db.owner.query(
    `insert into profile_sections (person_id, section, answers, completed, saved_at)
     values ($1, 'identity', '{"residence":"FR"}', true, now())`,
    [world.applicant],
  )

  expect(whom(await morning('2026-03-13'))).toEqual([['ines', 'reminder.panel']])
  const [mail, ...more] = await morning('2026-03-15')
  expect(more).toEqual([])
  expect(mail?.body.replace(/[\u00a0\u202f]/g, ' ')).toContain(
    'a lieu le 16 mars 2026 à 13 h 00 (Africa/Nairobi), soit le 16 mars 2026 à 11 h 00 (Europe/Paris).',
  )
})

test('an interview that was called off is not reminded of', async () => {
  const application = await insertApplication(holder, world, { state: 'interview', answerBy: null })
  const id = await insertInterviewOn(application, '2026-03-16T10:00:00Z', [world.interviewer])
  await holder.db.owner.query('update interviews set cancelled_at = now() where id = $1', [id])

  expect([...(await morning('2026-03-13')), ...(await morning('2026-03-15'))]).toEqual([])
})

test('a late answer is told to the applicant on the next working day, and no decision is made', async () => {
  const application = await insertApplication(holder, world, { state: 'screening', answerBy: '2026-03-20' })

  expect(whom(await morning('2026-03-22'))).toEqual([])
  expect(whom(await morning('2026-03-23'))).toContainEqual(['ada', 'reminder.answer-late'])
  const { rows } = await holder.db.owner.query('select state from applications where id = $1', [application])
  expect(rows).toEqual([{ state: 'screening' }])
})

test('an office’s officers get one list a working day, without names, of their own cases', async () => {
  await insertApplication(holder, world, { answerBy: '2026-03-20' })
  const later = await insertApplication(holder, world, {
    person: await insertPerson(holder, 'Secretname'),
    answerBy: '2026-03-18',
  })

  expect(await morning('2026-03-10')).toEqual([])
  const list = await morning('2026-03-13')
  expect(whom(list)).toEqual([
    ['olga', 'reminder.digest'],
    ['omar', 'reminder.digest'],
  ])
  expect(list[0]?.subject).toBe('Internships: 2 matters due soon')
  expect(list[0]?.body).toMatch(new RegExp(`/en/work/applications/${later}\\n[^]*/en/work/applications/`))
  expect(list[0]?.body).toContain('Intern, Support. Move or answer the application: 18 March 2026, in 3 working days')
  expect(list[0]?.body).not.toMatch(/Secretname|Ada/)
  expect(await morning('2026-03-14')).toEqual([])
})

test('on an office’s holiday its officers get no list', async () => {
  await insertApplication(holder, world, { answerBy: '2026-03-18' })
  await holder.db.owner.query(
    `insert into office_holidays (office_id, day, name, added_at) values ($1, '2026-03-16', 'Holiday', now())`,
    [world.office],
  )

  expect(await morning('2026-03-16')).toEqual([])
  expect((await morning('2026-03-17')).length).toBe(2)
})

test('after five working days the programme manager reads of a late answer, after ten the Director of HR', async () => {
  await insertApplication(holder, world, { answerBy: '2026-03-20' })
  const digests = async (day: string): Promise<string[]> =>
    (await morning(day)).filter(({ kind }) => kind === 'reminder.digest').map(({ to }) => to)

  expect(await digests('2026-03-26')).toEqual(['olga', 'omar'])
  expect(await digests('2026-03-27')).toEqual(['olga', 'omar', 'mona'])
  expect(await digests('2026-04-03')).toEqual(['olga', 'omar', 'mona', 'dina'])
})

test('it is morning where the office is: at one o’clock UTC in Vientiane, and not yet in Nairobi', async () => {
  const here = await insertApplication(holder, world, { state: 'offered', answerBy: null })
  const there = await insertApplication(holder, world, {
    state: 'offered',
    notice: null,
    office: world.elsewhere,
    person: world.stranger,
    answerBy: null,
  })
  for (const application of [here, there]) await insertOffer(holder, world, application, '2026-03-20')

  expect(whom(await morning('2026-03-15', '01:00'))).toEqual([['bea', 'reminder.offer-expires']])
  expect(whom(await morning('2026-03-15', '05:00'))).toEqual([['ada', 'reminder.offer-expires']])
})

test('more than a batch is written to, each once', async () => {
  for (let index = 0; index < 130; index += 1) {
    const person = await insertPerson(holder, `Many${index}`)
    const application = await insertApplication(holder, world, { state: 'offered', person, answerBy: null })
    await insertOffer(holder, world, application, '2026-03-20')
  }

  const told = (await morning('2026-03-15')).map(({ to }) => to)
  expect(told.length).toBe(130)
  expect(new Set(told).size).toBe(130)
})

test('nobody whose account was closed is written to', async () => {
  const person = await insertPerson(holder, 'Gone')
  const application = await insertApplication(holder, world, { state: 'offered', person, answerBy: null })
  await insertOffer(holder, world, application, '2026-03-20')
  await holder.db.owner.query('update persons set disabled_at = now() where id = $1', [person])

  expect(await morning('2026-03-15')).toEqual([])
})
