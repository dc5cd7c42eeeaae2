import { moveApplication } from '../../applications/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { interviewCalendar, type CalendarEntry } from '../interview-calendar.ts'
import { selectionPaths } from '../paths.ts'
import { factsOf, type Case } from '../queries/case.ts'
import { interviewById, type Interview } from '../queries/interviews.ts'
import { mayHandleCase, mayNote } from '../rules.ts'
import { changedMeanwhile, lockCase, openCase, type CaseRefusal, type CaseRequest } from './open-case.ts'
import { tellApplicant, tellStaff } from './tell.ts'

export type NewInterview = {
  readonly at: Instant
  readonly timeZone: string
  readonly minutes: number
  readonly place: string
  readonly panel: readonly number[]
}

/** Arranges an interview and invites: the applicant by mail, with the time of the duty station and UTC, and each panel member. */
export async function inviteToInterview(
  app: App,
  request: CaseRequest,
  interview: NewInterview,
): Promise<Result<number, CaseRefusal>> {
  return app.database.as(request.actor).transaction(async tx => {
    const open = await openCase(tx, request, 'invite')
    if (!open.ok) return open
    const { one, locked } = open.value
    if (await isArranged(tx, one.id, interview.at)) return refuse('done-already')
    const { actor: by, now } = request
    if (one.state === 'interview') {
      await recordEvent(tx, { subject: 'application', id: one.id, event: 'interview-arranged' }, by, now)
    } else {
      const moved = await moveApplication(tx, locked, { event: 'inviteToInterview', by, now })
      if (!moved.ok) return moved
    }
    const id = await insertInterview(tx, one.id, interview, { by: personOf(by) ?? 0, now })
    await invite(app, tx, { one, id, interview, now })
    return ok(id)
  })
}

/** The same moment twice is a form sent twice. */
async function isArranged(tx: Tx, applicationId: number, at: Instant): Promise<boolean> {
  const row = await tx
    .selectFrom('interviews')
    .where('applicationId', '=', applicationId)
    .where('at', '=', at)
    .where('cancelledAt', 'is', null)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

async function insertInterview(
  tx: Tx,
  applicationId: number,
  { at, timeZone, minutes, place, panel }: NewInterview,
  { by, now }: { by: number; now: Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto('interviews')
    .values({ applicationId, at, timeZone, minutes, place, arrangedBy: by, arrangedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('interviewPanel')
    .values(panel.map(personId => ({ interviewId: id, personId })))
    .execute()
  return id
}

async function invite(
  app: App,
  tx: Tx,
  { one, id, interview, now }: { one: Case; id: number; interview: NewInterview; now: Instant },
): Promise<void> {
  const entry = { ...interview, id, reference: one.reference, arrangedAt: now, cancelledAt: null }
  await tellApplicant(app, tx, {
    one,
    kind: 'selection.interview',
    path: language => selectionPaths.interview(language, id),
    words: (mails, about) => mails.interview(about, interview),
    calendar: inCalendar(app, entry),
    now,
  })
  for (const personId of interview.panel)
    await tellStaff(app, tx, {
      one,
      personId,
      kind: 'selection.panel',
      path: language => selectionPaths.notes(language, id),
      words: (mails, about) => mails.panel(about, { ...interview, applicant: one.name }),
      calendar: inCalendar(app, entry),
      now,
    })
}

type InterviewRequest = { readonly actor: Actor; readonly interviewId: number; readonly now: Instant }

/** Calls an interview off; the case waits for another time. The applicant is told. */
export async function cancelInterview(
  app: App,
  { actor, interviewId, now }: InterviewRequest,
): Promise<Result<number, CaseRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const interview = await interviewById(tx, interviewId)
    const applicationId = interview?.applicationId ?? 0
    const open = await lockCase(tx, { actor, applicationId, now })
    if (interview === null || open === null) return refuse('not-found')
    if (!mayHandleCase(actor, factsOf(open.one))) return refuse('not-allowed')
    const done = await tx
      .updateTable('interviews')
      .set({ cancelledAt: now })
      .where('id', '=', interviewId)
      .where('cancelledAt', 'is', null)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) return refuse('done-already')
    await recordEvent(tx, { subject: 'application', id: applicationId, event: 'interview-cancelled' }, actor, now)
    await callOff(app, tx, { one: open.one, interview: { ...interview, cancelledAt: now }, now })
    return ok(applicationId)
  })
}

/** The applicant and everybody of the panel are told, and their calendars. */
async function callOff(
  app: App,
  tx: Tx,
  { one, interview, now }: { one: Case; interview: Interview; now: Instant },
): Promise<void> {
  const calendar = inCalendar(app, { ...interview, reference: one.reference })
  await tellApplicant(app, tx, {
    one,
    kind: 'selection.interview-cancelled',
    path: language => selectionPaths.interview(language, interview.id),
    words: (mails, about) => mails.interviewCancelled(about, interview),
    calendar,
    now,
  })
  for (const { personId } of interview.panel)
    await tellStaff(app, tx, {
      one,
      personId,
      kind: 'selection.panel-cancelled',
      path: selectionPaths.work,
      words: (mails, about) => mails.panelCancelled(about, interview),
      calendar,
      now,
    })
}

function inCalendar(app: App, entry: CalendarEntry): NonNullable<Parameters<typeof tellApplicant>[2]['calendar']> {
  const { host } = new URL(app.publicUrl)
  return ({ email, language, about }) =>
    interviewCalendar(entry, { language, url: about.url, mail: { from: about.contact, to: email } }, host)
}

export type Note = { readonly score: number; readonly note: string }

/** A panel member's own note and score; written again, the newer stands. That it was written is in the history, not what. */
export async function noteInterview(
  app: App,
  { actor, interviewId, now }: InterviewRequest,
  { score, note }: Note,
): Promise<Result<number, CaseRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const interview = await interviewById(tx, interviewId)
    const applicationId = interview?.applicationId ?? 0
    const open = await lockCase(tx, { actor, applicationId, now })
    if (interview === null || open === null) return refuse('not-found')
    const facts = factsOf(open.one)
    const panel = interview.panel.map(({ personId }) => personId)
    if (!mayNote(actor, { ...facts, state: 'interview' }, panel)) return refuse('not-allowed')
    if (!mayNote(actor, facts, panel)) return changedMeanwhile(tx, open, '')
    await tx
      .updateTable('interviewPanel')
      .set({ score, note, notedAt: now })
      .where('interviewId', '=', interviewId)
      .where('personId', '=', personOf(actor) ?? 0)
      .execute()
    await recordEvent(tx, { subject: 'application', id: applicationId, event: 'interview-noted' }, actor, now)
    return ok(applicationId)
  })
}
