import type { Kinship, PaperKind, ServiceKind } from '../case.ts'

/** Days, countries, levels and lists are in words already; an empty text is not known. */
type StaySaid = {
  readonly levels: string
  readonly yours: string
  readonly ends: string
  readonly until: string
  readonly appliedOn: string
}
type CountriesSaid = { readonly called: string; readonly has: string }
type RelativesSaid = { readonly kin: string; readonly isAnyOffice: boolean; readonly yours: string }
type ServiceSaid = { readonly kinds: string; readonly most: number; readonly days: number }
type BreakSaid = { readonly kinds: string; readonly months: number; readonly ended: string; readonly from: string }
type TimesSaid = { readonly times: number; readonly most: number; readonly isEver: boolean }
type PapersSaid = { readonly wanted: string; readonly lacking: string; readonly tooLong: string }
type StartSaid = { readonly day: string; readonly allowed: string }

/** “A bachelor’s programme”, “another programme”. */
const a = (what: string): string => (what.startsWith('other') ? `an${what}` : `a ${what}`)
const months = (n: number): string => (n === 1 ? '1 month' : `${n} months`)
const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`)
const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)
const before = (isEver: boolean): string => (isEver ? 'before' : 'in this round')
const there = (isAnyOffice: boolean): string =>
  isAnyOffice ? 'for the organisation' : 'in the office that you apply to'

const throughout = ({ levels }: StaySaid): string =>
  `what counts is to be enrolled in ${a(levels)} programme until the internship ends`
const back = ({ levels }: StaySaid): string =>
  `what counts is to go back to ${a(levels)} programme when the internship is over`
const nationals = ({ called }: CountriesSaid): string => `what counts is the nationality of one of these: ${called}`
const residents = ({ called }: CountriesSaid): string => `what counts is to live in one of these: ${called}`
const noKin = ({ kin, isAnyOffice }: RelativesSaid): string =>
  `${a(kin)} of an intern may not work ${there(isAnyOffice)}`
const atMost = ({ times: _, most, isEver }: TimesSaid): string =>
  most === 0
    ? `nobody may have applied ${before(isEver)}`
    : `one may have applied ${times(most)} ${before(isEver)} at most`

export const en = {
  programme: { bachelor: 'bachelor’s', master: 'master’s', doctorate: 'doctoral', other: 'other' },
  kin: {
    parent: 'parent',
    child: 'child',
    sibling: 'sibling',
    spouse: 'spouse',
    partner: 'partner',
    other: 'other relative',
  } satisfies Record<Kinship, string>,
  service: {
    internship: 'internship',
    employment: 'employment',
    consultancy: 'consultancy',
    volunteering: 'volunteer service',
  } satisfies Record<ServiceKind, string>,
  paper: {
    'application-form': 'application form',
    cv: 'CV',
    'cover-letter': 'cover letter',
    essay: 'essay',
    'university-letter': 'letter of the university',
    transcript: 'transcript of records',
    'degree-certificate': 'degree certificate',
    recommendation: 'letter of recommendation',
    'academic-reference': 'academic reference',
    'language-certificate': 'language certificate',
    'medical-certificate': 'medical certificate',
    'medical-insurance': 'proof of medical insurance',
    'sponsor-letter': 'letter of the sponsor',
  } satisfies Record<PaperKind, string>,
  papers: (paper: string, count: number): string => (count === 1 ? paper : `${paper} (${count} of them)`),
  words: (paper: string, most: number): string => `${paper} of ${most} words at most`,
  everyMonth: (day: number): string => `day ${day} of any month`,
  period: (from: string, to: string): string => `from ${from} to ${to}`,

  enrolment: {
    within: (p: StaySaid): string =>
      p.ends === '' || p.until === ''
        ? `You are enrolled in ${p.yours}; ${throughout(p)}.`
        : `You are enrolled in ${p.yours} until ${p.until}, and the internship would end on ${p.ends}; ${throughout(p)}.`,
    tooLong: (p: StaySaid): string =>
      p.ends === ''
        ? `Your enrolment in ${p.yours} ends on ${p.until}; ${throughout(p)}.`
        : `Your enrolment in ${p.yours} ends on ${p.until}, and the internship would end on ${p.ends}, which is later; ${throughout(p)}.`,
    none: (p: StaySaid): string =>
      `On the day of application, ${p.appliedOn}, you are not enrolled in ${a(p.levels)} programme; ${throughout(p)}.`,
    lacks: (p: StaySaid): string =>
      `We do not know yet whether your studies last as long as the internship; ${throughout(p)}.`,
  },
  'return-to-studies': {
    within: (p: StaySaid): string =>
      p.ends === '' || p.until === ''
        ? `You go on with ${p.yours}; ${back(p)}.`
        : `The internship would end on ${p.ends}, and ${p.yours} goes on until ${p.until}; ${back(p)}.`,
    tooLong: (p: StaySaid): string =>
      p.ends === ''
        ? `Your enrolment in ${p.yours} ends on ${p.until}; ${back(p)}.`
        : `Your enrolment in ${p.yours} ends on ${p.until}, and the internship would end on ${p.ends}: nothing of the studies would be left; ${back(p)}.`,
    none: (p: StaySaid): string =>
      `On the day of application, ${p.appliedOn}, you are not enrolled in ${a(p.levels)} programme; ${back(p)}.`,
    lacks: (p: StaySaid): string => `We do not know yet whether your studies go on after the internship; ${back(p)}.`,
  },
  nationality: {
    met: (p: CountriesSaid): string => `You are a national of ${p.has}; ${nationals(p)}.`,
    notMet: (p: CountriesSaid): string =>
      p.has === ''
        ? `You told us that you have no nationality; ${nationals(p)}.`
        : `You are a national of ${p.has}; ${nationals(p)}.`,
    unknown: (p: CountriesSaid): string =>
      p.has === ''
        ? `We do not know your nationalities yet; ${nationals(p)}.`
        : `You are a national of ${p.has}, and we do not know yet in which country the internship would take place; ${nationals(p)}.`,
  },
  residence: {
    met: (p: CountriesSaid): string => `You live in ${p.has}; ${residents(p)}.`,
    unknown: (p: CountriesSaid): string =>
      p.has === ''
        ? `We do not know yet in which country you live; ${residents(p)}.`
        : `You live in ${p.has}, and we do not know yet in which country the internship would take place; ${residents(p)}.`,
  },
  relatives: {
    met: (p: RelativesSaid): string => `You told us of no such relative, as the rule asks: ${noKin(p)}.`,
    notMet: (p: RelativesSaid): string => `You told us that ${a(p.yours)} of yours works there; ${noKin(p)}.`,
    unknown: (p: RelativesSaid): string =>
      p.yours === ''
        ? `You have not told us yet whether relatives of yours work there; ${noKin(p)}.`
        : `We do not know in which office ${a(p.yours)} of yours works; ${noKin(p)}.`,
  },
  'former-service': {
    never: (p: ServiceSaid): string => `You have had no ${p.kinds} with the organisation before, as the rule asks.`,
    once: (p: ServiceSaid): string => `You have had an earlier ${p.kinds} with the organisation; the rule allows none.`,
    openOnce: (p: ServiceSaid): string =>
      `We do not know yet whether you have had an earlier ${p.kinds} with the organisation; the rule allows none.`,
    met: (p: ServiceSaid): string =>
      `You have served the organisation’s bodies for ${days(p.days)} so far; ${days(p.most)} are allowed at most.`,
    metAtMost: (p: ServiceSaid): string =>
      `You have served the organisation’s bodies for no more than ${days(p.days)} so far; ${days(p.most)} are allowed at most.`,
    notMet: (p: ServiceSaid): string =>
      `You have served the organisation’s bodies for ${days(p.days)}, and ${days(p.most)} are allowed at most.`,
    unknown: (p: ServiceSaid): string =>
      `We do not know yet how long you have served the organisation’s bodies; ${days(p.most)} are allowed at most.`,
  },
  'cooling-off': {
    none: (p: BreakSaid): string =>
      `You have had no ${p.kinds} with the organisation before, so there is no break to wait for.`,
    over: (p: BreakSaid): string =>
      `Your earlier service ended on ${p.ended}; ${months(p.months)} later, from ${p.from}, an internship may start.`,
    tooSoon: (p: BreakSaid): string =>
      `Your earlier service ended on ${p.ended}; ${months(p.months)} have to pass, so that an internship may start from ${p.from}.`,
    goesOn: (p: BreakSaid): string =>
      `Your service with the organisation goes on; ${months(p.months)} have to pass after its end before an internship may start.`,
    lacks: (p: BreakSaid): string =>
      p.from === ''
        ? `We do not know yet whether and until when you served the organisation (${p.kinds}); ${months(p.months)} have to pass after that before an internship may start.`
        : `Your earlier service ended on ${p.ended}, as far as we know, so that an internship may start from ${p.from}; something is still open here.`,
  },
  'former-application': {
    met: (p: TimesSaid): string =>
      p.times === 0
        ? `You have not applied ${before(p.isEver)}; ${atMost(p)}.`
        : `You have applied ${times(p.times)} ${before(p.isEver)}; ${atMost(p)}.`,
    notMet: (p: TimesSaid): string => `You have applied ${times(p.times)} ${before(p.isEver)}, and ${atMost(p)}.`,
    unknown: (p: TimesSaid): string =>
      `We do not know yet how often you have applied ${before(p.isEver)}; ${atMost(p)}.`,
  },
  documents: {
    met: (p: PapersSaid): string => `All that has to be shown at application is there: ${p.wanted}.`,
    lacking: (p: PapersSaid): string => `This is still to be attached: ${p.lacking}.`,
    tooLong: (p: PapersSaid): string => `This has more words than it may have: ${p.tooLong}.`,
    unknown: (p: PapersSaid): string =>
      p.tooLong === ''
        ? `We do not know yet which papers you attach; to be shown at application: ${p.wanted}.`
        : `We do not know yet how many words this has: ${p.tooLong}.`,
  },
  start: {
    met: (p: StartSaid): string => `You would start on ${p.day}; internships start on these dates: ${p.allowed}.`,
    notMet: (p: StartSaid): string =>
      `You would start on ${p.day}, which is none of the dates on which internships start: ${p.allowed}.`,
    unknown: (p: StartSaid): string =>
      `We do not know your first day yet; internships start on these dates: ${p.allowed}.`,
  },
}

export type RuleMessages = typeof en
