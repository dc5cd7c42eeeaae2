import { formatDay, formatMoney } from '../platform/i18n/format.ts'
import { countryName } from '../platform/i18n/names.ts'
import type { MailContent } from '../platform/mail/index.ts'

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
type Params = Readonly<Record<string, string>>

const day = (iso: string | undefined): string => (iso === undefined ? '' : formatDay('en', iso))
const money = (minor: string | undefined, currency: string | undefined): string =>
  minor === undefined || currency === undefined ? '' : formatMoney('en', BigInt(minor), currency)
const country = (code: string | undefined): string => countryName('en', code ?? '')
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
  kinds: {
    'internship-agreement': 'Internship agreement',
    'medical-certificate': 'Medical certificate',
    'vaccination-record': 'Vaccination record',
    'medical-insurance': 'Medical insurance',
    'evacuation-cover': 'Evacuation and repatriation cover',
    'accident-cover': 'Accident cover at work',
    visa: 'Visa or permit',
    'security-course': 'Security course',
    'conduct-course': 'Conduct course',
    'partner-confirmation': 'Confirmation by the university',
  },
  what: {
    'internship-agreement': 'You, the organisation and, where there is one, your university sign it on this site.',
    'medical-certificate': 'A certificate of good health, signed by a doctor. Only the medical officer reads it.',
    'vaccination-record': 'The pages that show your vaccinations and their dates. Only the medical officer reads it.',
    'medical-insurance': 'The confirmation of your insurer with your name and the days on which you are covered.',
    'evacuation-cover':
      'The confirmation that you are taken to a hospital, or home, if it is needed. It may be the same paper as your insurance.',
    'accident-cover': 'The organisation’s own plan covers you at work. There is nothing for you to do.',
    visa: 'The visa or permit that lets you stay and do an internship in the country, or the proof that you need none.',
    'security-course': 'The certificate that you get at the end of the online course.',
    'conduct-course': 'The certificate of the course on conduct and on protection from exploitation and abuse.',
    'partner-confirmation':
      'Your university confirms that you are enrolled and that it sends you. There is nothing for you to do.',
  },
  reasons: {
    everybody: () => 'Asked of everybody.',
    'entire-period': ({ from, to }: Params) => `Must hold on every day from ${day(from)} to ${day(to)}.`,
    'not-a-national': (params: Params) =>
      `Asked of everybody who is not a national of the host country, ${country(params.country)}.`,
    'national-of-host': (params: Params) => `Not asked of nationals of the host country, ${country(params.country)}.`,
    'nationality-not-known': (params: Params) =>
      `Asked because the profile does not name a nationality; nationals are not asked. Host country: ${country(params.country)}.`,
    'organisation-plan': () => 'Entered by the system: the organisation’s plan covers every intern.',
    'with-partner': () => 'Asked because the place is given together with a partner.',
    'no-partner': () => 'Not asked: no partner takes part in this internship.',
    excused: () => 'An officer found that it is not needed.',
  },
  sources: {
    'document-2-insurance': 'Source: the programme’s page for applicants, “Insurance”.',
    'document-2-health': 'Source: the programme’s page for applicants, “Health”.',
    placement: 'Source: rules of the programme for placements.',
    agreement: 'Source: the partnership agreement.',
  },
  own: {
    open: 'To do',
    'handed-in': 'Being checked',
    verified: 'Verified',
    refused: 'Refused, hand in again',
    awaited: 'Awaited from the university',
    none: 'Not asked',
    short: 'Dates too short',
  },
  staff: {
    open: 'Open',
    'handed-in': 'To check',
    verified: 'Verified',
    refused: 'Refused',
    none: 'Not asked',
    short: 'Dates too short',
  },
  healthRefusals: {
    unreadable: 'it cannot be read',
    incomplete: 'a page or a date is missing',
    'out-of-date': 'it is out of date',
    unsigned: 'it is not signed or stamped',
    'another-person': 'it does not carry your name',
  },
  parties: { intern: 'Intern', organisation: 'Organisation', partner: 'Partner' },
  papers: {
    title: 'Your papers',
    lede: (startOn: string, days: number) =>
      days > 0
        ? `All of them must be verified before your first day, ${day(startOn)}: in ${days} days.`
        : `All of them must be verified before you can start. The planned first day was ${day(startOn)}.`,
    next: 'Your next step',
    nextPaper: (item: string) => `Hand in: ${item}`,
    nextAgreement: 'Read and sign the internship agreement',
    waiting: 'Nothing for you to do now',
    waitingText:
      'What you handed in is being checked. We write to you if something is missing, and when all is complete.',
    allDone: 'All your papers are complete',
    allDoneText: (startOn: string) => `You can start on ${day(startOn)}.`,
    notAsked: 'Not asked of you, and why',
    handIn: 'Hand in',
    replace: 'Hand in another',
    file: 'File',
    validFrom: 'Valid from',
    validUntil: 'Valid until',
    validHint: (from: string, to: string) => `It must hold on every day from ${day(from)} to ${day(to)}.`,
    mustStartBy: (from: string) =>
      `it must hold from ${day(from)} or before; if your paper begins later, ask for another`,
    mustReach: (to: string) =>
      `it must hold until ${day(to)} or longer; if your paper ends before, have it extended first`,
    whyRefused: 'Why it was refused',
    handedIn: 'Handed in. You see here when it is verified.',
    received: (on: string) => `Received on ${day(on)}.`,
    healthNote:
      'This paper is encrypted. Only the medical officer can open it, and you see each opening under your documents.',
  },
  sign: {
    title: 'Internship agreement',
    version: (version: number, on: string) => `Version ${version}, drawn up on ${day(on)}`,
    signatures: 'Signatures',
    notSigned: 'not signed yet',
    signed: (name: string, on: string) => `${name}, ${day(on)}`,
    name: 'Your full name',
    nameHint: 'Type it as in your passport: this is your signature.',
    agree: 'I have read the agreement and sign it',
    agreePartner:
      'I have read the agreement, sign it for the partner, and confirm that the student is enrolled and sent by us',
    agreeOrganisation: 'I have read the agreement and sign it for the organisation',
    submit: 'Sign',
    done: 'You have signed.',
    download: 'Download as PDF',
    tickFirst: 'Tick the box to sign.',
    none: 'The agreement is drawn up when the office opens the clearance.',
    mayAlsoSign: 'What the parties have agreed',
  },
  board: {
    back: 'Placements',
    title: 'Clearance',
    lede: 'Who may start, and what is still missing. The earliest first day is at the top.',
    caption: 'Placements before their first day',
    extended: 'Under way, with papers that the extension outlives',
    person: 'Person',
    start: 'First day',
    inDays: (days: number) =>
      days > 1 ? `in ${days} days` : days === 1 ? 'tomorrow' : days === 0 ? 'today' : `${-days} days ago`,
    until: (on: string) => `until ${day(on)}`,
    empty: 'No placement waits for clearance.',
    notOpened: 'Not opened',
  },
  items: {
    tab: 'Clearance',
    agreementTab: 'Agreement',
    notOpened:
      'Clearance is not open yet. Opening it draws up the agreement, derives the checklist from the intern’s facts and tells the intern.',
    open: 'Open clearance',
    start: 'Record the start',
    startOpen: 'The start is refused while an item is open.',
    caption: 'Checklist',
    item: 'Item',
    why: 'Why',
    state: 'State',
    valid: 'Valid',
    settled: 'By',
    system: 'the system',
    period: (from: string, to: string) => `${day(from)} to ${day(to)}`,
    openDocument: 'Open the paper',
    verify: 'It is good: verify',
    refuse: 'Refuse',
    refuseReason: 'Reason',
    refuseHint: 'The intern reads it. Say what to do differently.',
    healthReason: 'Choose one; nothing of the person’s health is written down.',
    excuse: 'It is not needed',
    excuseReason: 'Why it is not needed',
    hidden: 'A health paper: you see its state. Only the medical officer opens and verifies it.',
    nothingToCheck: 'Nothing has been handed in yet.',
    refusedBecause: 'Refused:',
    handedInOn: (on: string) => `Handed in on ${day(on)}`,
    postpone: 'Postpone',
    extend: 'Extend',
    saved: 'Saved.',
    extended: 'The extension is granted.',
    coveredUntil: (on: string) =>
      `These papers of the extension are open. They must be settled by ${day(on)}: after that day the internship may not go on.`,
    notCovered: (on: string) =>
      `The internship may not go on: since ${day(on)} these papers have not covered it. Settle them, or end it on that day.`,
    endThen: 'End the internship on that day',
  },
  dates: {
    postponeTitle: 'Postpone the internship',
    postponeLede:
      'New first and last days. The agreement is drawn up again, and papers are checked against the new days.',
    extendTitle: 'Extend the internship',
    extendLede: (lastDay: string, months: string) =>
      `The last day may be ${day(lastDay)} at the latest: ${months} calendar months in all.`,
    startOn: 'New first day',
    endOn: 'New last day',
    why: 'Reason',
    whyHint: 'The intern reads it.',
    postpone: 'Postpone',
    extend: 'Extend',
    monthly: (amount: string) => `The organisation pays ${amount} a month; the added time is paid in proportion.`,
    paidBy: (fund: string, left: string) =>
      `${fund} pays it, and has ${left} left. What the added time costs is promised with the extension.`,
    paidByNone: 'No fund pays it: the organisation’s own budget does.',
  },
  partner: {
    title: (name: string) => `Internship of ${name}`,
    office: 'Office',
    dates: 'Dates',
    emergency: 'Emergency contact',
    noEmergency: 'Not given yet',
    period: (from: string, to: string) => `${day(from)} to ${day(to)}`,
  },
  refusals: {
    'not-found': () => 'This is not there any more.',
    'not-allowed': () => 'Your role does not allow this.',
    'wrong-state': () =>
      'The internship is not in a state in which this can be done. Load the page again to see where it stands.',
    'application-not-accepted': () =>
      'The application is no longer accepted: it was withdrawn, or the offer was. Cancel the placement instead.',
    'items-open': (_params: Params, items: string) => `The start is refused: these items are still open: ${items}.`,
    'before-first-day': (params: Params) =>
      `The start can be recorded on the first day, ${day(params.startOn)}, or later.`,
    'not-later': (params: Params) => `Choose a day after ${day(params.day)}.`,
    'beyond-maximum': (params: Params) =>
      `The policy allows ${params.months ?? ''} months at most: the last day can be ${day(params.lastDay)} at the latest.`,
    'extension-open': (_params: Params, items: string) =>
      `Papers of the last extension are open still: ${items}. Settle them first; then extend again.`,
    'fund-short': (params: Params) =>
      `The fund that pays the allowance has too little left for the added time: ${money(params.missing, params.currency)} is missing (${params.funds ?? ''}). Choose an earlier day, or have the fund increased first.`,
    'fund-ends': (params: Params) =>
      `The fund that pays the allowance ends before this day (${params.funds ?? ''}): the last day can be ${day(params.until)} at the latest.`,
    'already-verified': () => 'This paper is verified already; nothing more is needed.',
    'already-settled': (params: Params) =>
      params.by === undefined || params.by === ''
        ? 'There is nothing to decide here now: load the page again.'
        : `${params.by} has settled this item already. Load the page again to see how.`,
    'does-not-cover': (params: Params) =>
      `It cannot be verified: it must hold on every day from ${day(params.from)} to ${day(params.to)}. Refuse it with the reason, so that the intern can hand in another.`,
    'signed-already': () => 'This party has signed already.',
    'newer-version': () => 'The agreement has changed since you opened it. Read the new version, then sign.',
  },
  mails: {
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
  },
  agreement: {
    title: 'Internship agreement',
    labels: {
      intern: 'Intern',
      organisation: 'Organisation',
      partner: 'Partner',
      position: 'Internship',
      office: 'Office',
      unit: 'Unit',
      period: 'Period',
      overall: 'Overall supervisor',
      direct: 'Direct supervisor',
      allowance: 'Monthly allowance',
    },
    period: (from: string, to: string) => `${from} to ${to}, both days included`,
    noAllowance: 'None paid by the organisation',
    monthly: (amount: string) => `${amount} a month`,
    objectives: 'What is to be learned',
    outputs: 'What is to be delivered',
    clauses: [
      {
        heading: 'Insurance and health',
        text: 'The intern holds medical insurance for the entire period and hands in a medical certificate and vaccination records before the first day. The organisation’s plan covers accidents and illness caused by the work. Nobody starts before all items of the checklist are verified.',
      },
      {
        heading: 'Conduct',
        text: 'The intern follows the organisation’s standards of conduct and its security rules, keeps confidential what is confidential, and completes the required courses.',
      },
      {
        heading: 'Supervision',
        text: 'Two supervisors may share the supervision. Intern and supervisor talk each week before the first day and in the first month, then every second week. At the end both evaluate the internship in writing.',
      },
      {
        heading: 'Change and end',
        text: 'A change of dates needs a new version of this agreement, signed again. Either side may end the internship early, in writing, with the reason. The internship is no employment and gives no right to it.',
      },
    ],
    signed: 'Signatures',
    signature: (party: string, name: string, on: string) => `${party}: ${name}, signed on this site on ${on}`,
    open: (party: string) => `${party}: not signed yet`,
  },
}
export type ClearanceMessages = typeof en
