import { en as ages } from './ages/messages.en.ts'
import { en as spoken } from './spoken/messages.en.ts'
import type { AskedKey, LanguageLevel, SponsorKind, StudyLevel } from './case.ts'
import type { Lack } from './degrees.ts'
import type { Outcome, RuleName, Verdict } from './names.ts'

/** Two limits, of which either may be open. */
type Limits = { readonly min: number | null; readonly max: number | null }
type StudiesSaid = {
  readonly levels: string
  readonly yours: string
  readonly finalYear: boolean
  /** Whole years that must be done; null where the rule asks for none. */
  readonly years: number | null
  readonly accredited: boolean
  readonly day: string
  readonly from: string
  readonly to: string
  readonly lacks: string
}
type GraduationSaid = {
  readonly levels: string
  readonly yours: string
  /** Null: no limit. */
  readonly months: number | null
  readonly toStart: boolean
  /** The text does not say to which day the months count. */
  readonly isUnstated: boolean
  readonly ended: string
  readonly until: string
  readonly day: string | null
  readonly appliedOn: string
  readonly lacks: string
}

/** “A bachelor’s programme”, “another programme”. */
const a = (what: string): string => (what.startsWith('other') ? `an${what}` : `a ${what}`)
const months = (n: number): string => (n === 1 ? '1 month' : `${n} months`)
const must = (is: boolean): string => (is ? 'must' : 'should')

const weeks = (n: number): string => (n === 1 ? '1 week' : `${n} weeks`)

const lengths = ({ min, max, unit }: Limits & { readonly unit?: 'weeks' }): string => {
  const long = unit === 'weeks' ? weeks : months
  if (min !== null && min === max) return `exactly ${long(min)}`
  if (min !== null && max !== null) return `between ${min} and ${long(max)}`
  if (min !== null) return `at least ${long(min)}`
  return max === null ? 'as long as is agreed' : `at most ${long(max)}`
}

const aim = ({ finalYear, levels, years: n, accredited }: StudiesSaid): string => {
  const programme = accredited ? `${levels} programme of a recognised institution` : `${levels} programme`
  if (finalYear) return `to be in the final year of ${a(programme)}`
  if (n === null) return `to be enrolled in ${a(programme)}`
  return `to be enrolled in ${a(programme)} with ${n === 1 ? 'a whole year' : `${n} whole years`} of study done`
}

const aimAfter = ({ levels, months: n, toStart, isUnstated }: GraduationSaid): string => {
  if (n === null) return `${a(levels)} degree counts, whenever it was obtained`
  if (isUnstated) return `with ${a(levels)} degree, the text allows ${months(n)} after graduation`
  return toStart
    ? `with ${a(levels)} degree, one may start within ${months(n)} of graduation`
    : `with ${a(levels)} degree, one may apply within ${months(n)} of graduation`
}

export const en = {
  ...ages,
  ...spoken,
  verdict: {
    eligible: 'Yes: by these rules, you may apply.',
    'not-eligible': 'Not as things stand. Only a person decides.',
    'needs-information': 'We need to know more before we can say.',
    'needs-a-person': 'A person has to look at this.',
  } satisfies Record<Verdict, string>,
  windows: 'You could start on any of these days:',
  wanted: (facts: string): string => `What we still need to know: ${facts}.`,
  asked: {
    birthDate: 'your date of birth',
    nationalities: 'your nationalities',
    languages: 'the languages that you speak with their levels',
    studies: 'your studies with their dates',
    relevantExperienceMonths: 'your relevant work experience',
    relevantInterest: 'whether your interests or studies are relevant',
    scholarship: 'whether you hold a scholarship for internships',
    internshipMandatory: 'whether your studies require the internship',
    sponsor: 'whether an institution sponsors you',
    relatives: 'whether relatives of yours work for the organisation',
    residence: 'the country in which you live',
    formerService: 'whether and when you have worked for the organisation before',
    formerApplications: 'how often you have applied before',
    documents: 'the papers that you attach',
    hostCountry: 'the country in which the internship takes place',
    startOn: 'the day on which you would start',
    months: 'how many months the internship would last',
  } satisfies Record<AskedKey, string>,
  outcome: { met: 'Met', 'not-met': 'Not met', unknown: 'Not known', person: 'A person decides' } satisfies Record<
    Outcome,
    string
  >,
  title: {
    age: 'Age',
    studies: 'Studies',
    graduation: 'Graduation',
    languages: 'Languages',
    sponsorship: 'Sponsor',
    interest: 'Relevant interest or studies',
    scholarship: 'Scholarship',
    'mandatory-internship': 'Internship required by the studies',
    experience: 'Experience',
    duration: 'Length',
    enrolment: 'Enrolled throughout',
    'return-to-studies': 'Return to the studies',
    nationality: 'Nationality',
    residence: 'Residence',
    relatives: 'Relatives',
    'former-service': 'Earlier service',
    'cooling-off': 'Break after earlier service',
    'former-application': 'Earlier applications',
    documents: 'Papers',
    'start-day': 'Day of the start',
    'start-terms': 'Term of the start',
    judgement: 'Left to judgement',
  } satisfies Record<RuleName, string>,
  groupTitle: { any: 'One of these is enough', all: 'All of these', none: 'None of these' },
  programme: {
    bachelor: 'bachelor’s',
    master: 'master’s',
    doctorate: 'doctoral',
    other: 'other',
  } satisfies Record<StudyLevel, string>,
  yours: {
    bachelor: 'your bachelor’s programme',
    master: 'your master’s programme',
    doctorate: 'your doctoral programme',
    other: 'your programme',
  } satisfies Record<StudyLevel, string>,
  lacks: {
    studies: 'what you study or studied',
    level: 'its level',
    status: 'whether you are enrolled or have graduated',
    finalYearFrom: 'when its final year begins',
    endsOn: 'the day of graduation',
    yearsCompleted: 'how many whole years are done',
    accredited: 'whether the institution is recognised',
  } satisfies Record<Lack, string>,
  spoken: (language: string, level: LanguageLevel | null): string =>
    level === null ? language : `${language} (${level})`,

  studies: {
    enrolled: (p: StudiesSaid): string =>
      p.finalYear
        ? `On the day of application, ${p.day}, you are in the final year of ${p.yours}, which runs from ${p.from} to ${p.to}; the final year of ${a(p.levels)} programme is what counts.`
        : `On the day of application, ${p.day}, you are enrolled in ${p.yours}; what counts is ${aim(p)}.`,
    unknown: (p: StudiesSaid): string =>
      `You have not told us about your studies yet; what counts is ${aim(p)} on the day of application, ${p.day}.`,
    lacks: (p: StudiesSaid): string =>
      `About ${p.yours}, we do not know ${p.lacks}; what counts is ${aim(p)} on the day of application, ${p.day}.`,
    none: (p: StudiesSaid): string =>
      p.finalYear
        ? `On the day of application, ${p.day}, you are not in the final year of ${a(p.levels)} programme.`
        : `On the day of application, ${p.day}, you are not enrolled in ${a(p.levels)} programme.`,
    tooEarly: (p: StudiesSaid): string =>
      `The final year of ${p.yours} begins on ${p.from}, after the day of application, ${p.day}; what counts is ${aim(p)} on that day.`,
    tooLate: (p: StudiesSaid): string =>
      `The final year of ${p.yours} ended on ${p.to}, before the day of application, ${p.day}; what counts is ${aim(p)} on that day.`,
    noFinalYear: (p: StudiesSaid): string =>
      `By what you told us, ${p.yours} has no final year with a first and a last day; what counts is ${aim(p)} on the day of application, ${p.day}.`,
  },
  studiesToo: {
    tooFewYears: (p: StudiesSaid & { readonly done: number }): string =>
      `Of ${p.yours}, ${p.done === 1 ? '1 whole year is' : `${p.done} whole years are`} done on the day of application, ${p.day}; what counts is ${aim(p)}.`,
    notAccredited: (p: StudiesSaid): string =>
      `By what you told us, the institution of ${p.yours} is not recognised; what counts is ${aim(p)}.`,
  },
  graduation: {
    within: (p: GraduationSaid): string =>
      p.toStart
        ? `You graduated on ${p.ended} and would start on ${p.day ?? p.ended}, within ${months(p.months ?? 0)} of graduation: ${p.until} would be the last possible day.`
        : `You graduated on ${p.ended} and apply on ${p.day ?? p.ended}, within ${months(p.months ?? 0)} of graduation: ${p.until} would be the last possible day.`,
    tooLate: (p: GraduationSaid): string =>
      p.toStart
        ? `You graduated on ${p.ended}; the internship has to start within ${months(p.months ?? 0)} of that, by ${p.until}, and ${p.day === null ? `you apply later, on ${p.appliedOn}` : `${p.day} is later`}.`
        : `You graduated on ${p.ended}; the application has to be made within ${months(p.months ?? 0)} of that, by ${p.until}, and ${p.day ?? ''} is later.`,
    tooEarly: (p: GraduationSaid): string =>
      p.toStart
        ? `You graduate on ${p.ended}, and the first day, ${p.day ?? ''}, is earlier; the internship could start from graduation until ${p.until}.`
        : `You graduate on ${p.ended}, and the day of application, ${p.day ?? ''}, is earlier; you could apply from graduation until ${p.until}.`,
    notGraduated: (p: GraduationSaid): string =>
      `On the day of application, ${p.appliedOn}, you have not told us of a degree that you hold; ${aimAfter(p)}.`,
    unknown: (p: GraduationSaid): string => `You have not told us about your studies yet; ${aimAfter(p)}.`,
    lacks: (p: GraduationSaid): string => `About ${p.yours}, we do not know ${p.lacks}; ${aimAfter(p)}.`,
    noDay: (p: GraduationSaid): string =>
      `You graduated on ${p.ended} and could start until ${p.until}, within ${months(p.months ?? 0)} of graduation; we do not know your first day yet.`,
  },
  /** The degree that counts whenever it was obtained, and the text that does not say to which day its months count. */
  graduationToo: {
    held: (p: GraduationSaid): string =>
      p.ended === ''
        ? `By what you told us, you have graduated; ${aimAfter(p)}.`
        : `You graduated on ${p.ended}; ${aimAfter(p)}.`,
    notAccredited: (p: GraduationSaid): string =>
      `By what you told us, the institution of ${p.yours} is not recognised; ${aimAfter(p)}, from a recognised institution.`,
    withinBoth: (p: GraduationSaid): string =>
      `You graduated on ${p.ended}; your application and your first day both come within ${months(p.months ?? 0)} of that, by ${p.until}.`,
    tooLateForBoth: (p: GraduationSaid): string =>
      `You graduated on ${p.ended}; the text allows ${months(p.months ?? 0)} after that, until ${p.until}, and your application and your first day both come later.`,
    differs: (p: GraduationSaid): string =>
      `You graduated on ${p.ended}, and the text allows ${months(p.months ?? 0)} after that, until ${p.until}. It does not say whether the application or the first day counts, and here that comes out differently: a person decides.`,
  },
  sponsorship: {
    sponsors: {
      government: 'A government institution',
      ngo: 'A non-governmental organisation',
      academic: 'An academic institution',
    } satisfies Record<SponsorKind, string>,
    anySponsor: 'An institution',
    met: (sponsor: string): string =>
      `${sponsor} sponsors you to work in an area that matters to it and to the organisation.`,
    none: 'No institution sponsors you; a sponsor who sends you to work in an area that matters to both sides would count.',
    elsewhere:
      'Your sponsor does not send you to work in an area that matters to both sides; only such a sponsorship counts.',
    unknown: 'We do not know yet whether an institution sponsors you to work in an area that matters to both sides.',
    unknownArea: 'We do not know yet whether your sponsor sends you to work in an area that matters to both sides.',
  },
  interest: {
    met: 'You have an interest in areas that are relevant to the organisation, or your studies have covered them.',
    notMet:
      'You told us of no interest or studies in areas that are relevant to the organisation; either of the two would count.',
    unknown:
      'You have not told us whether your interests or studies cover areas that are relevant to the organisation.',
  },
  scholarship: {
    met: 'You hold a scholarship for internships in international organisations.',
    notMet: 'You hold no scholarship for internships in international organisations; one would count.',
    unknown: 'You have not told us whether you hold a scholarship for internships in international organisations.',
  },
  'mandatory-internship': {
    met: 'You need the internship to complete your studies.',
    notMet: 'You do not need the internship to complete your studies; it would count if you did.',
    unknown: 'You have not told us whether you need the internship to complete your studies.',
  },
  experience: {
    noLimit: 'However much relevant work experience you have, nothing speaks against it.',
    met: (n: number, below: number, is: boolean): string =>
      `You have ${months(n)} of relevant work experience; interns ${must(is)} have less than ${months(below)}.`,
    notMet: (n: number, below: number, is: boolean): string =>
      `You have ${months(n)} of relevant work experience, and interns ${must(is)} have less than ${months(below)}.`,
    unknown: (below: number, is: boolean): string =>
      `You have not told us how much relevant work experience you have; interns ${must(is)} have less than ${months(below)}.`,
  },
  duration: {
    met: (n: number, limits: Limits, is: boolean): string =>
      `You propose ${months(n)}, and internships ${must(is)} last ${lengths(limits)}.`,
    notMet: (n: number, limits: Limits, is: boolean): string =>
      `You propose ${months(n)}; internships ${must(is)} last ${lengths(limits)}.`,
    unknown: (limits: Limits & { readonly unit?: 'weeks' }, is: boolean): string =>
      `You have not proposed a length yet; internships ${must(is)} last ${lengths(limits)}.`,
  },
  judgement: (question: string): string => `${question} The text leaves this to judgement: a person decides.`,
  group: {
    anyMet: (sentences: string): string => `One of several conditions is enough, and you meet it. ${sentences}`,
    anyNotMet: (sentences: string): string => `One of several conditions is needed, and none is met yet. ${sentences}`,
    anyOpen: (sentences: string): string =>
      `One of several conditions is needed, and we cannot say yet whether you meet one. ${sentences}`,
    all: (sentences: string): string => sentences,
    noneMet: (): string => 'Certain things must not be the case, and none of them is.',
    noneNotMet: (sentences: string): string => `Certain things must not be the case, and one of them is. ${sentences}`,
    noneOpen: (sentences: string): string =>
      `Certain things must not be the case, and we cannot say yet whether one of them is. ${sentences}`,
  },
  headed: (title: string, outcome: string): string => `${title}: ${outcome}`,
  forgotten: (rule: string): string => `This concerns the rule “${rule}”, which is no longer in use.`,
  advises: (sentence: string): string => `This rule is a preference: a person looks at it. ${sentence}`,
  sourced: (sentence: string, source: string): string => `${sentence} Source: ${source}.`,
}

export type Messages = typeof en
