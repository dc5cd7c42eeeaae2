import { formatDay, formatDayIn, formatTime, plural } from '../platform/i18n/format.ts'
import type { MailContent } from '../platform/mail/index.ts'
import type { Clock, Matter } from './clocks.ts'

/** Who is reminded, of what. `what`: the notice's title, the office or the number. */
export type About = {
  readonly name: string
  readonly what: string
  readonly reference: string
  /** ISO day. */
  readonly dueOn: string
  /** Where a person answers. */
  readonly contact: string
  readonly url: string
  readonly interview: { readonly at: Date; readonly zone: string; readonly ownZone: string } | null
  /** Papers asked for. */
  readonly count: number
}

type DigestAbout = { readonly overdue: number; readonly soon: number }

/** One line of a digest: number and title, no person's name; then what is needed and by when, in words already. */
type Line = { readonly reference: string; readonly what: string; readonly need: string; readonly due: string }

const day = (iso: string): string => formatDay('en', iso)
const closing = 'The internship programme'
const greeting = (name: string): string => `Dear ${name},`
const questions = (contact: string): string => `Questions? A person answers at ${contact}.`
const noMore = 'If you no longer want to go on, you need to do nothing.'

/** The clock of the duty station, then the reader's own where it shows another time. */
const when = ({ interview }: About): string => {
  if (interview === null) return ''
  const { at, zone, ownZone } = interview
  const own = `${formatDayIn('en', at, ownZone)}, ${formatTime('en', at, ownZone)} (${ownZone})`
  const there = `${formatDayIn('en', at, zone)}, ${formatTime('en', at, zone)} (${zone})`
  return zone === ownZone ? there : `${there}, which is ${own}`
}

const renewing = 'An application to an office is answered by a day, and then renewed by you or closed.'

const reminders: Record<Clock, (about: About) => MailContent> = {
  'draft-closes': about => ({
    subject: `Internships: the notice closes on ${day(about.dueOn)}, your application is not sent`,
    greeting: greeting(about.name),
    paragraphs: [
      `You began an application for “${about.what}” (${about.reference}). It is not sent, and nobody can see it.`,
      `The notice takes applications until ${day(about.dueOn)}, 23:59 UTC.`,
    ],
    action: { label: 'Go on with your application:', url: about.url },
    after: [noMore],
    closing,
  }),
  'release-closes': about => ({
    subject: `Internships: release your application ${about.reference} by ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `You sent your application for “${about.what}”, and have not released it: nobody can see it yet.`,
      `Release it by ${day(about.dueOn)}, 23:59 UTC. Later it cannot be released.`,
    ],
    action: { label: 'Release your application:', url: about.url },
    after: [noMore],
    closing,
  }),
  'release-waits': about => ({
    subject: `Internships: nobody can see your application ${about.reference} yet`,
    greeting: greeting(about.name),
    paragraphs: [
      `You sent your application for “${about.what}” on ${day(about.dueOn)}, and have not released it: nobody can see it yet.`,
      'Release it when you are ready. From then on the office can read it, and owes you an answer.',
    ],
    action: { label: 'Release your application:', url: about.url },
    after: [noMore],
    closing,
  }),
  'offer-expires': about => ({
    subject: `Internships: answer your offer by ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `You have been offered a place: ${about.what} (${about.reference}). We have no answer from you yet.`,
      `Accept or decline by ${day(about.dueOn)}, 23:59 UTC.`,
    ],
    action: { label: 'Read the offer and answer:', url: about.url },
    after: [`If you need more time, write to ${about.contact} before that day.`],
    closing,
  }),
  interview: about => ({
    subject: `Internships: your interview is on ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [`Your interview for ${about.what} (${about.reference}) is on ${when(about)}.`],
    action: { label: 'Time, place and panel are on this page:', url: about.url },
    after: [`If you cannot come, write to ${about.contact} now.`],
    closing,
  }),
  panel: about => ({
    subject: `Internships: you are on the panel on ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [`The interview for ${about.what} (${about.reference}) is on ${when(about)}. You are on its panel.`],
    action: { label: 'Read the application, and after the talk write your note:', url: about.url },
    closing,
  }),
  'answer-late': about => ({
    subject: `Internships: the answer to your application ${about.reference} is late`,
    greeting: greeting(about.name),
    paragraphs: [
      `We promised you an answer on your application for “${about.what}” by ${day(about.dueOn)}. It is not ready. That is our delay, not yours.`,
      'Your application is still open, and nothing was decided. The office is reminded every working day, and those who answer for the programme see that it is late.',
    ],
    action: { label: 'See where it stands:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  'standing-renewal': about => ({
    subject: `Internships: do you want to renew your application ${about.reference}?`,
    greeting: greeting(about.name),
    paragraphs: [
      `Your application to ${about.what} is open until ${day(about.dueOn)}. ${renewing}`,
      'Renew it if you are still interested.',
    ],
    action: { label: 'Renew it, or see where it stands:', url: about.url },
    closing,
  }),
  papers: about => ({
    subject: `Internships: papers are missing before your first day, ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `${plural('en', about.count, { one: () => 'One paper is', other: n => `${n} papers are` })} still asked of you before your internship (${about.what}) can begin on ${day(about.dueOn)}. An internship does not begin without them.`,
    ],
    action: { label: 'See which, and hand them in:', url: about.url },
    after: [`If you cannot get one in time, write to ${about.contact} now.`],
    closing,
  }),
  'cover-ends': about => ({
    subject: `Internships: a cover or permit of yours ends on ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `A cover or permit that you handed in for your internship (${about.what}) ends on ${day(about.dueOn)}, before your last day. You need one for the entire period.`,
    ],
    action: { label: 'See which, and hand in its successor:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  evaluation: about => ({
    subject: 'Internships: your evaluation',
    greeting: greeting(about.name),
    paragraphs: [
      `Your internship (${about.what}) ends on ${day(about.dueOn)}. Your evaluation is asked for before it can be completed and your certificate issued. It takes about five minutes.`,
    ],
    action: { label: 'Write your evaluation:', url: about.url },
    closing,
  }),
}

const cases = (count: number): string => plural('en', count, { one: n => `${n} matter`, other: n => `${n} matters` })

const counts = ({ overdue, soon }: DigestAbout): string =>
  overdue === 0
    ? `${cases(soon)} due soon`
    : soon === 0
      ? `${cases(overdue)} overdue`
      : `${cases(overdue)} overdue, ${soon} due soon`

/** A number that the reader may not see is left out. */
export function named(reference: string, what: string): string {
  return [reference, what].filter(part => part !== '').join(', ')
}

const digest = {
  subject: (about: DigestAbout): string => `Internships: ${counts(about)}`,
  greeting,
  lede: 'What waits for you, the oldest day first:',
  line: ({ reference, what, need, due }: Line): string => `${named(reference, what)}. ${need}: ${due}`,
  more: (count: number): string => `And ${count} more, which your page lists.`,
  action: 'All that waits for you:',
  why: 'You get this list on working days, and only when something is due.',
  closing,
  needs: {
    case: 'Move or answer the application',
    endorsement: 'Give your university’s word',
    'partner-papers': 'Confirm for your university',
    paper: 'Check a paper that was handed in',
    'health-paper': 'Check a health paper that was handed in',
    start: 'Clear the papers before the first day',
    cover: 'A cover or permit ends before the last day',
    'check-in': 'Hold the talk with your intern and note it',
    'check-in-missed': 'No talk between intern and supervisor for weeks',
    evaluation: 'Write your evaluation of the internship',
    completion: 'Record the end of the internship',
  } satisfies Record<Matter, string>,
}

export const en = { reminders, digest }
export type ReminderMessages = typeof en
