import { formatDay, formatDayIn, formatMoney, formatTime } from '../../platform/i18n/format.ts'
import type { MailContent } from '../../platform/mail/index.ts'
import type { ConditionKind, ReasonNotSelected } from '../reasons.ts'

/** Who is written to, about which application. `what`: the notice's title or the office applied to. */
export type About = {
  readonly name: string
  readonly reference: string
  readonly what: string
  /** Where a person answers. */
  readonly contact: string
  readonly url: string
}
export type InterviewTold = {
  readonly at: Date
  readonly timeZone: string
  readonly minutes: number
  readonly place: string
}
export type OfferTold = {
  readonly startOn: string
  readonly endOn: string
  readonly expiresOn: string
  readonly office: string
  readonly allowance: { readonly amount: bigint; readonly currency: string } | null
  readonly conditions: readonly { readonly kind: ConditionKind; readonly wording: string }[]
}

/** A fact that the office corrected: what it is about, and never what was said or found. A mail is read by others, too. */
export type CorrectionTold = {
  readonly title: string
  /** An entry that no longer counts. */
  readonly isLeftOut: boolean
  readonly why: string
  /** What the rules say now, as a sentence. */
  readonly verdict: string
}

const day = (iso: string): string => formatDay('en', iso)
const closing = 'The internship programme'
const greeting = (name: string): string => `Dear ${name},`
const questions = (contact: string): string => `Questions? A person answers at ${contact}.`
const again =
  'Your profile and documents stay as they are: you can use them for another application. You may also ask that a person look at this again.'

const when = ({ at, timeZone }: InterviewTold): string =>
  `${formatDayIn('en', at, timeZone)}, ${formatTime('en', at, timeZone)} (${timeZone}), which is ${formatTime('en', at, 'UTC')} UTC`

const conditionWords: Record<ConditionKind, string> = {
  'degree-result': 'you obtain the degree that you named',
  funding: 'the funding that you named is confirmed',
  visa: 'you obtain the visa or permit for the duty station',
  clearance: 'health, insurance and agreement papers are cleared before the first day',
  other: '',
}

export const reasonWords: Record<ReasonNotSelected, string> = {
  'others-closer': 'The experience of other applicants was closer to the tasks of this place.',
  studies: 'The field of your studies was further from the tasks than that of others.',
  skills: 'The tasks need skills that your application did not show.',
  languages: 'The tasks need a better command of a language than your application showed.',
  dates: 'The dates that you proposed do not fit those of the place.',
  letter: 'Your letter did not show why this place and these tasks.',
  interview: 'In the interview, others answered closer to what the tasks need.',
  documents: 'Documents that the place requires were missing or could not be read.',
  'no-place': 'The place is no longer there: it was filled or withdrawn.',
}

/** In a calendar many may look at: the number, and nobody's name. */
export const calendarWords = {
  title: (reference: string): string => `Interview ${reference}`,
  organizer: 'Internship programme',
}
export type CalendarWords = typeof calendarWords

export const mails = {
  interview: (about: About, interview: InterviewTold): MailContent => ({
    subject: `Internships: interview on ${formatDayIn('en', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `You are invited to an interview for ${about.what} (${about.reference}).`,
      `When: ${when(interview)}. It takes about ${interview.minutes} minutes.\nWhere: ${interview.place}`,
    ],
    action: { label: 'Time, place and panel are on this page:', url: about.url },
    after: [`If you cannot come at this time, write to ${about.contact} as soon as you know.`],
    closing,
  }),
  interviewCancelled: (about: About, interview: InterviewTold): MailContent => ({
    subject: `Internships: no interview on ${formatDayIn('en', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `The interview for ${about.what} (${about.reference}) on ${when(interview)} does not take place. Your application stays under review, and the office will write to you about a new time.`,
    ],
    after: [questions(about.contact)],
    closing,
  }),
  panelCancelled: (about: About, interview: InterviewTold): MailContent => ({
    subject: `Internships: no interview on ${formatDayIn('en', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `The interview for ${about.what} (${about.reference}) on ${when(interview)} does not take place. You have nothing to do.`,
    ],
    closing,
  }),
  panel: (about: About, interview: InterviewTold & { readonly applicant: string }): MailContent => ({
    subject: `Internships: you are on the panel on ${formatDayIn('en', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `You are a member of the interview panel for ${interview.applicant} (${about.reference}, ${about.what}).`,
      `When: ${when(interview)}, about ${interview.minutes} minutes.\nWhere: ${interview.place}`,
    ],
    action: { label: 'Read the application, and after the talk write your note and score:', url: about.url },
    closing,
  }),
  'not-selected': (about: About, reason: ReasonNotSelected, words: string): MailContent => ({
    subject: `Internships: the decision on your application ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `You were not selected for ${about.what} (${about.reference}).`,
      `The reason: ${reasonWords[reason]}`,
      words,
    ],
    action: { label: 'Read the decision:', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  'not-eligible': (about: About, sentences: readonly string[], words: string): MailContent => ({
    subject: `Internships: the decision on your application ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Your application for ${about.what} (${about.reference}) does not meet the rules of the programme. A person checked this.`,
      sentences.join('\n'),
      words,
    ],
    action: { label: 'Each rule, what it compared and what would change it is on this page:', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  reserve: (about: About, terms: { rank: number; until: string }, words: string): MailContent => ({
    subject: `Internships: you are on the reserve list for ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `You are number ${terms.rank} on the reserve list for ${about.what} (${about.reference}). If a place becomes free by ${day(terms.until)}, it is offered in the order of the list.`,
      words,
    ],
    action: { label: 'Your application:', url: about.url },
    after: ['You need to do nothing, and you may apply elsewhere meanwhile.', questions(about.contact)],
    closing,
  }),
  offer: (about: About, offer: OfferTold, words: string): MailContent => ({
    subject: `Internships: a place is offered to you, answer by ${day(offer.expiresOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `You are offered the internship ${about.what} (${about.reference}) at ${offer.office}, from ${day(offer.startOn)} to ${day(offer.endOn)}.`,
      offer.allowance === null
        ? 'The organisation pays no allowance for it.'
        : `The organisation pays an allowance of ${formatMoney('en', offer.allowance.amount, offer.allowance.currency)} a month.`,
      ...(offer.conditions.length === 0
        ? []
        : [`The offer holds if ${offer.conditions.map(it => it.wording || conditionWords[it.kind]).join('; ')}.`]),
      words,
    ],
    action: { label: `Read the offer and accept or decline by ${day(offer.expiresOn)}:`, url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  offerWithdrawn: (about: About, words: string): MailContent => ({
    subject: `Internships: the offer for ${about.reference} was withdrawn`,
    greeting: greeting(about.name),
    paragraphs: [`The offer of the internship ${about.what} (${about.reference}) was withdrawn.`, words],
    action: { label: 'Your application:', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  offerExpired: (about: About, words: string): MailContent => ({
    subject: `Internships: the offer for ${about.reference} is closed`,
    greeting: greeting(about.name),
    paragraphs: [
      `The offer of the internship ${about.what} (${about.reference}) was closed: its last day passed without an answer from you.`,
      words,
    ],
    action: { label: 'Your application:', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  reopened: (about: About, words: string): MailContent => ({
    subject: `Internships: your application ${about.reference} is under review again`,
    greeting: greeting(about.name),
    paragraphs: [`Your application for ${about.what} (${about.reference}) is under review again.`, words],
    action: { label: 'Your application:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  accepted: (about: About, startOn: string): MailContent => ({
    subject: `Internships: you accepted, first day ${day(startOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `You accepted the internship ${about.what} (${about.reference}). It begins on ${day(startOn)} once your papers are cleared.`,
      'Next, the office prepares the internship agreement and the list of papers that you hand in before the first day.',
    ],
    action: { label: 'Your application:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  declined: (about: About): MailContent => ({
    subject: `Internships: you declined the offer for ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `You declined the internship ${about.what} (${about.reference}). Nothing more is needed from you.`,
      'Your profile and documents stay as they are: you can use them for another application.',
    ],
    action: { label: 'Your application:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  answered: (about: About, answer: { applicant: string; isAccepted: boolean }): MailContent => ({
    subject: answer.isAccepted
      ? `Internships: ${about.reference} accepted the offer`
      : `Internships: ${about.reference} declined the offer`,
    greeting: greeting(about.name),
    paragraphs: [
      answer.isAccepted
        ? `${answer.applicant} accepted the offer (${about.reference}, ${about.what}). The placement is open.`
        : `${answer.applicant} declined the offer (${about.reference}, ${about.what}).`,
    ],
    action: { label: 'The application:', url: about.url },
    closing,
  }),
  factCorrected: (about: About, { title, isLeftOut, why, verdict }: CorrectionTold): MailContent => ({
    subject: `Internships: a fact of your application was corrected, ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      isLeftOut
        ? `The office held what you sent for ${about.what} (${about.reference}) against its evidence. One entry no longer counts, under “${title}”.`
        : `The office held what you sent for ${about.what} (${about.reference}) against its evidence and corrected a fact, under “${title}”.`,
      why,
      `With it, the rules give another answer: “${verdict}” No decision follows from this by itself; only a person decides.`,
    ],
    action: { label: 'The correction, the rules and a way to object are on this page:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  reviewAnswered: (about: About, answer: string): MailContent => ({
    subject: `Internships: the answer to your request for review, ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [`A person looked again at your application for ${about.what} (${about.reference}).`, answer],
    action: { label: 'Your request and the answer are on this page:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
}

export type SelectionMails = typeof mails
