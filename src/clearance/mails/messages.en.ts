import { formatDay } from '../../platform/i18n/format.ts'
import type { MailContent } from '../../platform/mail/index.ts'

export type ClearanceNews = {
  readonly to: string
  readonly title: string
  readonly office: string
  readonly startOn: string
  readonly endOn: string
  readonly item: string
  readonly why: string
  readonly items: readonly string[]
  readonly notAsked: readonly string[]
  readonly url: string
}

const day = (iso: string | undefined): string => (iso === undefined ? '' : formatDay('en', iso))
const mail = (
  { to, url }: ClearanceNews,
  rest: Pick<MailContent, 'subject' | 'paragraphs'> & Partial<MailContent>,
): MailContent => ({
  greeting: `Dear ${to},`,
  action: { label: 'Open your internship:', url },
  closing: 'The internship programme',
  ...rest,
})

export const en = {
  opened: (news: ClearanceNews) =>
    mail(news, {
      subject: `Internships: papers to hand in before ${day(news.startOn)}`,
      paragraphs: [
        `The office is preparing your internship “${news.title}” at ${news.office}, from ${day(news.startOn)} to ${day(news.endOn)}.`,
        'Please read and sign the internship agreement and hand in your papers. The page of your internship says which ones, and why.',
      ],
      after: ['Book your journey only when all papers are verified.'],
    }),
  refused: (news: ClearanceNews) =>
    mail(news, {
      subject: `Internships: hand in again: ${news.item}`,
      paragraphs: [
        `We cannot take the paper that you handed in: ${news.item}.`,
        `The reason: ${news.why}`,
        'Please hand in another one.',
      ],
    }),
  cleared: (news: ClearanceNews) =>
    mail(news, {
      subject: `Internships: you can start on ${day(news.startOn)}`,
      paragraphs: [
        `All your papers are verified. Your internship “${news.title}” at ${news.office} starts on ${day(news.startOn)}.`,
      ],
    }),
  started: (news: ClearanceNews) =>
    mail(news, {
      subject: 'Internships: welcome',
      paragraphs: [
        `Your internship “${news.title}” at ${news.office} has started. It ends on ${day(news.endOn)}.`,
        'The page of your internship shows the talks with your supervisors and your objectives.',
      ],
    }),
  postponed: (news: ClearanceNews) =>
    mail(news, {
      subject: `Internships: your first day is now ${day(news.startOn)}`,
      paragraphs: [
        `Your internship “${news.title}” has new dates: from ${day(news.startOn)} to ${day(news.endOn)}.`,
        `The reason given: ${news.why}`,
        'The office checks your papers against the new dates and draws up a new agreement; you will hear when there is something for you to do.',
      ],
    }),
  checklistChanged: (news: ClearanceNews) =>
    mail(news, {
      subject: 'Internships: the papers asked of you have changed',
      paragraphs: [
        `A fact on which your papers for “${news.title}” depend was corrected. What you handed in and was verified stays so.`,
        ...(news.items.length === 0 ? [] : [`Now also needed: ${news.items.join(', ')}.`]),
        ...(news.notAsked.length === 0 ? [] : [`No longer needed: ${news.notAsked.join(', ')}.`]),
      ],
    }),
  extended: (news: ClearanceNews) =>
    mail(news, {
      subject: `Internships: extended until ${day(news.endOn)}`,
      paragraphs: [
        `Your internship “${news.title}” is extended until ${day(news.endOn)}.`,
        ...(news.items.length === 0 ? [] : [`These papers must be renewed: ${news.items.join(', ')}.`]),
      ],
    }),
}

export type ClearanceMails = typeof en
