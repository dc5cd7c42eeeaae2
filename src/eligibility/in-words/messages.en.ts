/** The roles that a policy may name for exceptions. */
export type ExceptionRole = 'hr-officer' | 'programme-manager' | 'hr-director'
export type Limits = { readonly min: number | null; readonly max: number | null }

/** “A bachelor’s programme”, “another programme”. */
const a = (what: string): string => (what.startsWith('other') ? `an${what}` : `a ${what}`)
const months = (n: number): string => (n === 1 ? '1 month' : `${n} months`)
const weeks = (n: number): string => (n === 1 ? '1 week' : `${n} weeks`)

const overrideRoles: Readonly<Record<ExceptionRole, string>> = {
  'hr-officer': 'an HR officer of the office',
  'programme-manager': 'the programme manager',
  'hr-director': 'the director of human resources',
}
const exceptionBy = (who: string): string =>
  `Where a condition is not met, only ${who} may let a case go on: by name and with a reason.`

export const en = {
  level: { bachelor: 'bachelor’s', master: 'master’s', doctorate: 'doctoral', other: 'other' } as Record<
    string,
    string
  >,
  sponsor: {
    government: 'a government institution',
    ngo: 'a non-governmental organisation',
    academic: 'an academic institution',
  } as Record<string, string>,
  age: ({ min, max }: Limits, at: 'start' | 'application' | 'end' | 'unstated'): string => {
    const day = {
      start: 'on your first day',
      application: 'when you apply',
      end: 'on your last day',
      unstated: '(the text does not say on which day)',
    }[at]
    if (min === null && max === null) return 'There is no age limit.'
    if (min !== null && max !== null) return `You are between ${min} and ${max} years old ${day}.`
    return max === null ? `You are at least ${min ?? 0} years old ${day}.` : `You are at most ${max} years old ${day}.`
  },
  studies: (levels: string, finalYear: boolean): string =>
    finalYear
      ? `You are in the final year of ${a(levels)} programme when you apply.`
      : `You are enrolled in ${a(levels)} programme when you apply.`,
  yearsCompleted: (n: number): string =>
    n === 1 ? 'A whole year of these studies is done by then.' : `${n} whole years of these studies are done by then.`,
  accredited: 'The institution is recognised.',
  graduation: (levels: string, n: number | null, to: 'start' | 'application' | 'unstated'): string => {
    if (n === null) return `You hold ${a(levels)} degree.`
    return {
      start: `You hold ${a(levels)} degree and start within ${months(n)} of graduation.`,
      application: `You hold ${a(levels)} degree and apply within ${months(n)} of graduation.`,
      unstated: `You obtained ${a(levels)} degree within the last ${months(n)}: the text does not say up to which day that counts.`,
    }[to]
  },
  languages: (list: string, level: string | null, count: number): string => {
    if (level === null) return count === 1 ? `You know ${list}.` : `You know ${count} of these: ${list}.`
    return count === 1
      ? `You know ${list} at level ${level} or above.`
      : `You know ${count} of these at level ${level} or above: ${list}.`
  },
  sponsorship: (who: string, relevant: boolean): string =>
    relevant
      ? `You are sponsored by ${who}, to work in an area that matters to both sides.`
      : `You are sponsored by ${who}.`,
  interest: 'You have an interest in the organisation’s areas of work, or your studies have covered them.',
  scholarship: 'You hold a scholarship for internships in international organisations.',
  mandatory: 'You need the internship to complete your studies.',
  experience: (below: number | null): string =>
    below === null
      ? 'Work experience is not limited.'
      : `You have less than ${months(below)} of relevant work experience.`,
  duration: ({ min, max }: Limits, isInWeeks: boolean): string => {
    const long = isInWeeks ? weeks : months
    if (min !== null && min === max) return `The internship lasts exactly ${long(min)}.`
    if (min !== null && max !== null) return `The internship lasts between ${min} and ${long(max)}.`
    if (min !== null) return `The internship lasts at least ${long(min)}.`
    return max === null ? 'The length of the internship is not limited.' : `The internship lasts at most ${long(max)}.`
  },
  total: (n: number, isInWeeks: boolean): string =>
    `With extensions it lasts at most ${isInWeeks ? weeks(n) : months(n)}.`,
  enrolment: (levels: string): string => `You are enrolled in ${a(levels)} programme during the whole internship.`,
  returnToStudies: (levels: string): string => `You go back to ${a(levels)} programme when the internship is over.`,
  nationality: (countries: string): string => `You are a national of one of these: ${countries}.`,
  residence: (countries: string): string => `You live in one of these: ${countries}.`,
  relatives: (kin: string, isAnyOffice: boolean): string =>
    isAnyOffice
      ? `None of these relatives of yours works for the organisation: ${kin}.`
      : `None of these relatives of yours works in the office that you apply to: ${kin}.`,
  formerService: (kinds: string, most: number): string =>
    most === 0
      ? `You have had none of these with the organisation before: ${kinds}.`
      : `You have served the organisation’s bodies for ${most} days at most (${kinds}).`,
  coolingOff: (kinds: string, n: number): string =>
    `After the end of earlier service with the organisation (${kinds}), ${months(n)} have passed when you start.`,
  formerApplication: (most: number, isEver: boolean): string => {
    if (most === 0) return isEver ? 'You have never applied before.' : 'You have not applied in this round before.'
    return isEver
      ? `You have applied ${most} times before at most.`
      : `You have applied ${most} times in this round before at most.`
  },
  documents: (papers: string): string => `You attach to your application: ${papers}.`,
  startDay: (days: string): string => `The internship starts on one of these days: ${days}.`,
  judgement: (question: string): string => `${question} A person decides.`,
  anyOf: 'One of these is enough:',
  allOf: 'All of these:',
  noneOf: 'None of these:',
  /** Who may let a case go on although a must is not met. */
  exceptions: (role: ExceptionRole): string => exceptionBy(overrideRoles[role]),
}
export type Messages = typeof en
