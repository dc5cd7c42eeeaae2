import { actorOf } from '../../accounts/index.ts'
import { clearancePaths } from '../../clearance/index.ts'
import { partnershipPaths } from '../../partnerships/index.ts'
import { hasRole, system, type RoleName, type SignedIn } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import { workingDaysBetween, type Holidays } from '../../platform/days/working-days.ts'
import type { Database } from '../../platform/db/index.ts'
import { formatDay, formatDueIn } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { queueMail, type MailContent } from '../../platform/mail/index.ts'
import { selectionPaths, workQueue, type QueueRow } from '../../selection/index.ts'
import { supervisionPaths } from '../../supervision/index.ts'
import { reminderMessages } from '../messages.ts'
import { mattersOf, recipientsOf, type Matters, type Recipient } from '../queries/waiting.ts'
import type { Matter } from '../clocks.ts'
import { digestDue, isEscalatedTo, isListed } from '../rules.ts'
import type { Morning } from './remind.ts'

const batch = 50
/** As many as a person reads in a mail; the rest is on their page. */
const mostLines = 20

/** One list to each of the staff for whom something is due, at most once a day; what each may see, and no more. */
export async function sendDigests(app: App, morning: Morning): Promise<void> {
  const db = app.database.as(system)
  let after = 0
  for (;;) {
    const scope = { offices: morning.zone.offices, today: morning.today, after, limit: batch }
    const recipients = await db.read(tx => recipientsOf(tx, scope))
    for (const one of recipients) await sendDigest(app, one, morning)
    if (recipients.length < batch) return
    after = recipients.at(-1)?.personId ?? 0
  }
}

async function sendDigest(app: App, one: Recipient, morning: Morning): Promise<void> {
  const { today, now } = morning
  const actor = await app.database.as(system).read(tx => actorOf(tx, one.personId))
  if (actor === null) return
  const holidays = morning.zone.holidays.get(one.homeOffice) ?? new Set<PlainDate>()
  const found = await waitingFor(app.database, actor, { ...morning, holidays })
  const rhythm = isOnlyCoordinator(actor) ? 'weekly' : 'daily'
  if (!digestDue(rhythm, found.matters, today, holidays)) return
  const content = digestMail(app, { actor, name: one.givenName, found }, { today, holidays })
  await app.database.as(system).transaction(async tx => {
    const first = await tx
      .insertInto('reminders')
      .values({ clock: 'digest', subjectId: 0, personId: one.personId, dueOn: today, step: 0, sentAt: now })
      .onConflict(conflict => conflict.constraint('reminder_goes_once').doNothing())
      .returning('id')
      .executeTakeFirst()
    const mail = { personId: one.personId, to: one.email, language: actor.language, kind: 'reminder.digest', content }
    if (first !== undefined) await queueMail(tx, app.enqueue, mail, now)
  })
}

function isOnlyCoordinator(actor: SignedIn): boolean {
  return actor.grants.every(({ role }) => role === 'partner-coordinator')
}

type Found = {
  readonly matters: readonly Matters[]
  /** Cases that the queue counts and does not list. */
  readonly unlisted: number
}
type Day = Morning & { readonly holidays: Holidays }

async function waitingFor(database: Database, actor: SignedIn, day: Day): Promise<Found> {
  const [cases, others] = [
    await casesOf(database, actor, day),
    await database.as(actor).read(tx => mattersOf(tx, actor)),
  ]
  const listed = others.filter(one => isListed(one, day.today, day.holidays))
  const matters = [...cases.matters, ...listed].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  return { matters, unlisted: cases.unlisted }
}

type Hat = { readonly roles: readonly RoleName[]; readonly keeps: (row: Due, day: Day) => boolean }
type Due = QueueRow & { readonly due: PlainDate }

/** Each role lists its own: an officer what is due, a panel member their note, those above what has become late. */
const hats: readonly Hat[] = [
  { roles: ['hr-officer'], keeps: () => true },
  { roles: ['supervisor', 'interviewer'], keeps: row => row.need === 'note' },
  { roles: ['programme-manager'], keeps: (row, day) => isEscalatedTo('programme-manager', row.due, day) },
  { roles: ['hr-director'], keeps: (row, day) => isEscalatedTo('hr-director', row.due, day) },
]

async function casesOf(database: Database, actor: SignedIn, day: Day): Promise<Found> {
  const kept = new Map<number, Matters>()
  let unlisted = 0
  for (const { roles, keeps } of hats.filter(hat => hasRole(actor, ...hat.roles))) {
    const wearing = { ...actor, grants: actor.grants.filter(({ role }) => roles.includes(role)) }
    const filter = { notice: null, office: null, state: null, text: '', group: null, page: 1 }
    const rows = await database
      .as(wearing)
      .read(tx => workQueue(tx, wearing, filter, { now: day.now, today: day.today, language: actor.language }))
    const near = rows.filter((row): row is Due => row.due !== null && ['overdue', 'soon'].includes(row.group))
    for (const row of near.filter(one => keeps(one, day))) kept.set(row.id, caseMatter(row))
    if (roles.includes('hr-officer')) unlisted += countOf(near) - near.length
  }
  return { matters: [...kept.values()], unlisted }
}

function countOf(rows: readonly QueueRow[]): number {
  return [...new Map(rows.map(({ group, inGroup }) => [group, inGroup])).values()].reduce((sum, one) => sum + one, 0)
}

function caseMatter({ id, due, reference, title, place }: Due): Matters {
  return { matter: 'case', dueOn: due, reference, what: title ?? place ?? '', placementId: 0, id }
}

const pages: Record<Matter, (language: Language, one: Matters) => string> = {
  case: (language, { id }) => selectionPaths.case(language, id),
  endorsement: (language, { id }) => partnershipPaths.endorsement(language, id),
  'partner-papers': (language, { placementId }) => clearancePaths.partner(language, placementId),
  paper: (language, { placementId, id }) => clearancePaths.item(language, placementId, id),
  'health-paper': (language, { placementId, id }) => clearancePaths.item(language, placementId, id),
  start: (language, { placementId }) => clearancePaths.tab(language, placementId),
  cover: (language, { placementId }) => clearancePaths.tab(language, placementId),
  'check-in': (language, { placementId, id }) => supervisionPaths.checkIn(language, placementId, id),
  'check-in-missed': (language, { placementId }) => supervisionPaths.checkIns(language, placementId),
  evaluation: (language, { placementId }) => supervisionPaths.evaluation(language, placementId),
  completion: (language, { placementId }) => supervisionPaths.completion(language, placementId),
}

function digestMail(
  app: App,
  { actor, name, found }: { actor: SignedIn; name: string; found: Found },
  { today, holidays }: { today: PlainDate; holidays: Holidays },
): MailContent {
  const { language } = actor
  const { digest } = reminderMessages[language]
  const overdue = found.matters.filter(({ dueOn }) => dueOn < today).length
  const more = Math.max(0, found.matters.length - mostLines) + found.unlisted
  const due = (day: PlainDate): string =>
    `${formatDay(language, day)}, ${formatDueIn(language, workingDaysBetween(today, day, holidays), 'working-days')}`
  return {
    subject: digest.subject({ overdue, soon: found.matters.length - overdue }),
    greeting: digest.greeting(name),
    paragraphs: [digest.lede],
    items: found.matters.slice(0, mostLines).map(one => ({
      text: digest.line({ ...one, need: digest.needs[one.matter], due: due(one.dueOn) }),
      url: app.publicUrl + pages[one.matter](language, one),
    })),
    after: [...(more > 0 ? [digest.more(more)] : []), digest.why],
    action: { label: digest.action, url: app.publicUrl + homeOf(actor, language) },
    closing: digest.closing,
  }
}

/** The page that lists all of it. */
function homeOf(actor: SignedIn, language: Language): string {
  if (hasRole(actor, 'hr-officer', 'programme-manager', 'hr-director', 'interviewer'))
    return selectionPaths.work(language)
  if (hasRole(actor, 'supervisor')) return supervisionPaths.list(language)
  if (hasRole(actor, 'medical-officer')) return clearancePaths.board(language)
  return partnershipPaths.students(language)
}
