import { applicationPaths } from '../../applications/index.ts'
import { clearancePaths } from '../../clearance/index.ts'
import { system } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import { zoneOfCountry } from '../../platform/days/zone-of-country.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { selectionPaths } from '../../selection/index.ts'
import { supervisionPaths } from '../../supervision/index.ts'
import { reminderMessages } from '../messages.ts'
import type { About } from '../messages.en.ts'
import type { Zone } from '../queries/places.ts'
import { tickingOf, type Scope, type Ticking } from '../queries/ticking.ts'
import type { Clock } from '../clocks.ts'
import { stepDue } from '../rules.ts'

/** Where each reminder leads: the page on which the person does what is asked. */
const pages: Record<Clock, (language: Language, one: Ticking) => string> = {
  'draft-closes': application,
  'release-closes': application,
  'release-waits': application,
  'offer-expires': (language, one) => selectionPaths.offer(language, one.subjectId),
  interview: (language, one) => selectionPaths.interview(language, one.subjectId),
  panel: (language, one) => selectionPaths.notes(language, one.subjectId),
  'answer-late': application,
  'standing-renewal': application,
  papers: (language, one) => clearancePaths.papers(language, one.subjectId),
  'cover-ends': (language, one) => clearancePaths.paper(language, one.placementId ?? 0, one.subjectId),
  evaluation: (language, one) => supervisionPaths.ownEvaluation(language, one.subjectId),
}

function application(language: Language, { applicationId }: Ticking): string {
  return applicationPaths.application(language, applicationId)
}

const batch = 100

export type Morning = { readonly zone: Zone; readonly today: PlainDate; readonly now: Instant }

/**
 * Writes, for one clock, to everybody for whom it is due in the offices of a zone: batch by batch, each its own transaction, each
 * mail once however often this runs. Changes no state.
 */
export async function remindAll(app: App, clock: Clock, morning: Morning): Promise<void> {
  let after: Scope['after'] | null = { subjectId: 0, personId: 0 }
  while (after !== null) after = await remindBatch(app, clock, morning, after)
}

async function remindBatch(
  app: App,
  clock: Clock,
  morning: Morning,
  after: Scope['after'],
): Promise<Scope['after'] | null> {
  const db = app.database.as(system)
  const scope = { today: morning.today, offices: morning.zone.offices, after, limit: batch }
  const found = await db.read(tx => tickingOf(tx, clock, scope))
  const last = found.at(-1)
  if (last === undefined) return null
  const due = found.filter(one => stepOf(clock, one, morning) !== null)
  if (due.length > 0)
    await db.transaction(async tx => {
      await lockCases(tx, due)
      // Read again behind the locks: who withdrew meanwhile is not written to.
      const standing = await tickingOf(tx, clock, scope)
      for (const one of standing) {
        const step = stepOf(clock, one, morning)
        const isLocked = due.some(({ applicationId }) => applicationId === one.applicationId)
        if (step !== null && isLocked && (await isFirst(tx, { clock, one, step, now: morning.now })))
          await write(app, tx, { clock, one, now: morning.now })
      }
    })
  return found.length < batch ? null : { subjectId: last.subjectId, personId: last.personId }
}

function stepOf(clock: Clock, one: Ticking, { zone, today }: Morning): number | null {
  return stepDue(clock, one, today, zone.holidays.get(one.officeId) ?? new Set())
}

async function lockCases(tx: Tx, due: readonly Ticking[]): Promise<void> {
  await tx
    .selectFrom('applications')
    .where(
      'id',
      'in',
      due.map(({ applicationId }) => applicationId),
    )
    .orderBy('id')
    .select('id')
    .forShare()
    .execute()
}

/** Notes the reminder; false if it was noted before: by a run that broke off, or one beside this. */
async function isFirst(
  tx: Tx,
  { clock, one, step, now }: { clock: Clock; one: Ticking; step: number; now: Instant },
): Promise<boolean> {
  const { subjectId, personId, dueOn } = one
  const row = await tx
    .insertInto('reminders')
    .values({ clock, subjectId, personId, dueOn, step, sentAt: now })
    .onConflict(conflict => conflict.constraint('reminder_goes_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

async function write(
  app: App,
  tx: Tx,
  { clock, one, now }: { clock: Clock; one: Ticking; now: Instant },
): Promise<void> {
  const { language, personId, email: to, applicationId, placementId } = one
  const content = reminderMessages[language].reminders[clock](aboutOf(app, clock, one))
  const mail = { personId, to, language, kind: `reminder.${clock}`, content, applicationId }
  await queueMail(tx, app.enqueue, placementId === null ? mail : { ...mail, placementId }, now)
}

function aboutOf(app: App, clock: Clock, one: Ticking): About {
  const { language, givenName: name, reference, dueOn, contact, count, at, timeZone: zone } = one
  const ownZone = zoneOfCountry[one.residence ?? ''] ?? 'UTC'
  return {
    name,
    what: whatOf(language, one),
    reference,
    dueOn,
    contact,
    count,
    url: app.publicUrl + pages[clock](language, one),
    interview: at === null || zone === null ? null : { at, zone, ownZone },
  }
}

/** The notice's title, in the person's language where it has one; else the office; else the number. */
function whatOf(
  language: Language,
  { titles, officeName, reference }: Pick<Ticking, 'titles' | 'officeName' | 'reference'>,
): string {
  return titles?.[language] ?? titles?.en ?? titles?.fr ?? titles?.es ?? officeName ?? reference
}
