import { formatDay, formatMoney } from '../platform/i18n/format.ts'
import { countryName } from '../platform/i18n/names.ts'

type Params = Readonly<Record<string, string>>

const day = (iso: string | undefined): string => (iso === undefined ? '' : formatDay('en', iso))
const money = (minor: string | undefined, currency: string | undefined): string =>
  minor === undefined || currency === undefined ? '' : formatMoney('en', BigInt(minor), currency)
const country = (code: string | undefined): string => countryName('en', code ?? '')

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
}
export type ClearanceMessages = typeof en
