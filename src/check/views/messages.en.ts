const months = (n: number): string => (n === 1 ? '1 month' : `${n} months`)

/** A few spans of days, and how many there are beside them. */
type Near = { readonly near: readonly Days[]; readonly left: number }
type Days = { readonly from: string; readonly to: string }
const between = ({ near, left }: Near): string => {
  const named = near.map(({ from, to }) => (from === to ? `on ${from}` : `from ${from} to ${to}`))
  return [...named, ...(left === 0 ? [] : ['on certain other days'])].join(', or ')
}

const unknown = 'I do not know'

export const en = {
  title: 'May I apply?',
  description:
    'A few questions, one a page, and you see what the rules say of you, with reasons. Nothing that you answer is stored.',
  lede: 'A few questions, only those that matter. You see the answer with its reasons.',
  ledeOf: (notice: string): string => `For this place: ${notice}.`,
  nothingStored:
    'Nothing that you answer is stored: no name, no account, no cookie. The answers are gone when you close the page.',
  unknownIsFine: '“I do not know” is an answer, too.',
  back: { programme: 'Who may apply', notice: 'Back to the notice' },
  answers: 'Your answers so far',
  answersAll: 'Your answers',
  question: {
    status: 'Where do you stand in your studies?',
    statusAgain: 'Is there another degree that you study for, or hold?',
    level: 'What level are these studies?',
    finalYearFrom: 'When does your final year begin, or when did it?',
    endsOn: { enrolled: 'When do you expect to graduate?', graduated: 'When did you graduate?' },
    birthDate: 'When were you born?',
    languages: 'How well do you speak these languages?',
    startOn: 'On which day would you like to start?',
    months: 'How many months would you like to stay?',
    relevantInterest: 'Are your studies or interests related to migration?',
    scholarship: 'Do you hold a scholarship for an internship in an international organisation?',
    internshipMandatory: 'Do your studies require an internship?',
    sponsor: 'Does an institution sponsor your internship?',
    sponsorArea: 'Does it sponsor you to work in an area that matters to both sides?',
    relevantExperienceMonths: 'How many months of relevant work experience do you have?',
  },
  /** How an answer is named in the list of answers. */
  term: {
    status: 'Studies',
    level: 'Level',
    finalYearFrom: 'Final year from',
    endsOn: 'Graduation',
    birthDate: 'Date of birth',
    languages: 'Languages',
    startOn: 'Start',
    months: 'Length',
    relevantInterest: 'Relevant studies or interests',
    scholarship: 'Scholarship',
    internshipMandatory: 'Internship required',
    sponsor: 'Sponsor',
    sponsorArea: 'Area of the sponsor',
    relevantExperienceMonths: 'Relevant experience',
  },
  ofDegree: (term: string, nth: number): string => (nth < 2 ? term : `${term} (degree ${nth})`),
  hint: {
    status: 'Begin with the degree that you study for now, or with the latest.',
    day: 'For example 27 3 2026',
    birthDate: 'For example 27 3 2003',
    languages:
      'As you see yourself; no certificate is needed. B2 is independent, C1 fluent at work, C2 like a first language.',
    months: ({ min, max }: { min: number; max: number }): string =>
      `A whole number. This place is offered for ${min} to ${months(max)}.`,
    number: 'A whole number',
    startOn: 'Leave it open if you do not know yet: you then see which days would do.',
  },
  option: {
    status: {
      enrolled: 'I am enrolled',
      graduated: 'I have graduated',
      interrupted: 'I have broken off',
      none: 'I have never studied for a degree',
      unknown,
    },
    statusAgain: {
      enrolled: 'Yes, I am enrolled',
      graduated: 'Yes, I have graduated',
      interrupted: 'Yes, I have broken off',
      none: 'No, there is no other',
      unknown,
    },
    level: {
      bachelor: 'Bachelor',
      master: 'Master',
      doctorate: 'Doctorate',
      other: 'Another course or diploma',
      unknown,
    },
    tristate: { yes: 'Yes', no: 'No', unknown },
    sponsor: {
      none: 'No',
      government: 'Yes, a government institution',
      ngo: 'Yes, a non-governmental organisation',
      academic: 'Yes, a university or another academic institution',
      unknown,
    },
    language: {
      none: 'Not at all',
      A1: 'A1, a few words',
      A2: 'A2, everyday phrases',
      B1: 'B1, familiar matters',
      B2: 'B2, independent',
      C1: 'C1, fluent at work',
      C2: 'C2, like a first language',
      unknown,
    },
  },
  unknown,
  months,
  spoken: (language: string, level: string): string => `${language}: ${level}`,
  answer: {
    yes: 'Yes, by the rules you may apply',
    'yes-anytime': 'Yes, by the rules you may apply, whenever you start in the next two years',
    'yes-from': (day: string): string => `Yes, if you start on ${day} or later`,
    'yes-until': (day: string): string => `Yes, if you start by ${day} at the latest`,
    'yes-between': (windows: Near): string => `Yes, if you start ${between(windows)}`,
    'not-then-from': (day: string): string => `Not for this start, but from ${day}`,
    'not-then-until': (day: string): string => `Not for this start, but at the latest by ${day}`,
    'not-then-between': (windows: Near): string => `Not for this start, but ${between(windows)}`,
    'apply-from': (day: string): string => `Not now, but from ${day}`,
    'not-now': 'Not as things stand',
    depends: 'It depends on what is not known yet',
    person: 'A person has to look',
  },
  explain: {
    yes: 'These are the rules of the text and what you told us. An office then chooses among those who apply.',
    person: 'The text leaves a part of this to judgement. Apply, and a person looks at it.',
    depends: 'With what you told us, the rules can be met, and they can fail to be. Once you know more, ask again.',
    'not-now':
      'This is what the rules say of your answers. A machine does not say no: only a person does, with a name and a reason. You may still apply, and a person looks at it.',
  },
  why: 'Why',
  next: 'The next step',
  apply: 'Apply for this place',
  applyAnyway: 'Apply all the same',
  applyText: 'You sign in or open an account first. You can save and come back.',
  closed: 'Nobody can apply for this place any more.',
  findOther: 'See the open places',
  office: 'Apply to an office',
  officeText: 'You may apply to an office of your choice at any time of the year.',
  signUp: 'Open an account',
  fits: (n: number): string =>
    n === 0 ? 'No place that is open today fits your answers.' : n === 1 ? '1 open place fits' : `${n} open places fit`,
  fitsLede: 'By the rules of each, with the answers that you gave here.',
  starts: (day: string | null): string => (day === null ? 'Start to be agreed' : `Starts ${day}`),
  closes: (day: string | null): string => (day === null ? 'Open until filled' : `Closes ${day}`),
  allPlaces: 'All open places',
  again: 'Begin again',
}
export type CheckMessages = typeof en
