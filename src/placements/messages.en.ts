import type { MailContent } from '../platform/mail/index.ts'
import { formatDay } from '../platform/i18n/format.ts'

export type PlacementNews = {
  readonly to: string
  readonly title: string
  readonly office: string
  readonly startOn: string
  readonly endOn: string
  readonly why: string
  readonly url: string
}
export type SupervisorNews = {
  readonly to: string
  readonly intern: string
  readonly title: string
  readonly startOn: string
  readonly url: string
}
export type Withdrawn = SupervisorNews & { readonly office: string; readonly why: string }

const day = (iso: string): string => formatDay('en', iso)
const mail = (to: string, url: string, rest: Pick<MailContent, 'subject' | 'paragraphs'>): MailContent => ({
  ...rest,
  greeting: `Dear ${to},`,
  action: { label: 'Open your internship:', url },
  closing: 'The internship programme',
})

export const en = {
  standingTitle: 'Internship',
  intern: {
    agreed: 'Agreed',
    clearance: 'Papers being gathered',
    cleared: 'Ready to start',
    active: 'Under way',
    extended: 'Under way, extended',
    postponed: 'Postponed',
    completed: 'Completed',
    'ended-early': 'Ended early',
    cancelled: 'Cancelled',
  },
  officer: {
    agreed: 'Agreed, clearance not opened',
    clearance: 'In clearance',
    cleared: 'Cleared',
    active: 'Under way',
    extended: 'Extended',
    postponed: 'Postponed',
    completed: 'Completed',
    'ended-early': 'Ended early',
    cancelled: 'Cancelled',
  },
  tabs: {
    back: 'Placements',
    label: 'This internship',
    summary: 'Summary',
    clearance: 'Clearance',
    agreement: 'Agreement',
    goals: 'Objectives and outputs',
    'check-ins': 'Check-ins',
    evaluation: 'Evaluation',
    history: 'History',
  },
  period: (from: string, to: string) => `${day(from)} to ${day(to)}`,
  refusals: {
    'not-found': 'This is not there any more.',
    'not-allowed': 'Your role does not allow this.',
    'wrong-state':
      'The internship is not in a state in which this can be done. Load the page again to see where it stands.',
    'after-last-day': 'The last day must lie after the first day and before the planned end.',
  },
  mails: {
    cancelled: ({ to, title, office, why, url }: PlacementNews) =>
      mail(to, url, {
        subject: 'Internships: your internship was cancelled',
        paragraphs: [`Your internship “${title}” at ${office} will not take place.`, `The reason given: ${why}`],
      }),
    endedEarly: ({ to, title, endOn, why, url }: PlacementNews) =>
      mail(to, url, {
        subject: `Internships: your internship ends on ${day(endOn)}`,
        paragraphs: [`Your internship “${title}” ends early, on ${day(endOn)}.`, `The reason given: ${why}`],
      }),
    internWithdrew: ({ to, intern, title, office, startOn, why, url }: Withdrawn): MailContent => ({
      subject: `Internships: ${intern} has withdrawn`,
      greeting: `Dear ${to},`,
      paragraphs: [
        `${intern} had accepted the internship “${title}” at ${office}, from ${day(startOn)}, and has withdrawn. The placement is cancelled.`,
        why === '' ? 'No reason was given.' : `The reason given: ${why}`,
        'The place is free: the next on the reserve list can be offered it.',
      ],
      action: { label: 'Open the internship:', url },
      closing: 'The internship programme',
    }),
    supervisorTold: ({ to, intern, title, startOn, url }: SupervisorNews): MailContent => ({
      subject: `Internships: ${intern} starts with you on ${day(startOn)}`,
      greeting: `Dear ${to},`,
      paragraphs: [
        `${intern} has accepted the internship “${title}” that you supervise. The first day is planned for ${day(startOn)}.`,
        'Until then you talk once a week. The dates, the objectives and the outputs from the notice are on the page of the internship.',
      ],
      action: { label: 'Open the internship:', url },
      closing: 'The internship programme',
    }),
  },
}
export type PlacementMessages = typeof en
