/** Two limits, of which either may be open. */
type Limits = { readonly min: number | null; readonly max: number | null }
/** Days are in words already; null is a day that is not known. */
type AgeSaid = Limits & { readonly age: number | null; readonly day: string | null; readonly must: boolean }

const years = (n: number): string => (n === 1 ? '1 year old' : `${n} years old`)
const must = (is: boolean): string => (is ? 'must' : 'should')

const ages = ({ min, max }: Limits): string => {
  if (min !== null && max !== null) return `between ${min} and ${years(max)}`
  if (min !== null) return `at least ${years(min)}`
  return max === null ? 'of any age' : `at most ${years(max)}`
}

export const en = {
  age: {
    met: (p: AgeSaid): string =>
      `You will be ${years(p.age ?? 0)} on your first day, ${p.day ?? ''}, which is within the limits: interns ${must(p.must)} be ${ages(p)} on that day.`,
    notMet: (p: AgeSaid): string =>
      `You will be ${years(p.age ?? 0)} on your first day, ${p.day ?? ''}; interns ${must(p.must)} be ${ages(p)} on that day.`,
    noBirthDate: (p: AgeSaid): string =>
      p.day === null
        ? `We do not know your date of birth yet; interns ${must(p.must)} be ${ages(p)} on their first day.`
        : `We do not know your date of birth yet; interns ${must(p.must)} be ${ages(p)} on their first day, here ${p.day}.`,
    noDay: (p: AgeSaid): string =>
      `We do not know your first day yet; interns ${must(p.must)} be ${ages(p)} on that day.`,
  },
  /** The first day is not known, and it makes no difference. */
  ageOnAnyDay: {
    met: (p: AgeSaid): string =>
      `On whichever day you start, you will be old enough: interns ${must(p.must)} be ${ages(p)}.`,
    'not-met': (p: AgeSaid): string =>
      `On whichever day you start, you will be above the age limit: interns ${must(p.must)} be ${ages(p)}.`,
  },
  ageUnlimited: 'There is no age limit.',
  ageAtEnd: {
    met: (p: AgeSaid): string =>
      `You will be ${years(p.age ?? 0)} on your last day, ${p.day ?? ''}, which is within the limits: interns ${must(p.must)} be ${ages(p)} on that day.`,
    notMet: (p: AgeSaid): string =>
      `You will be ${years(p.age ?? 0)} on your last day, ${p.day ?? ''}; interns ${must(p.must)} be ${ages(p)} on that day.`,
    noBirthDate: (p: AgeSaid): string =>
      `We do not know your date of birth yet; interns ${must(p.must)} be ${ages(p)} on their last day.`,
    noDay: (p: AgeSaid): string =>
      `We do not know your last day yet; interns ${must(p.must)} be ${ages(p)} on that day.`,
  },
  ageDiffers: (p: AgeSaid): string =>
    `Interns ${must(p.must)} be ${ages(p)}, and the text does not say on which day: on the day of application and on your first day that comes out differently, so a person decides.`,
  /** Where the text names no day and both answers agree. */
  ageUnstated: {
    met: (p: AgeSaid): string =>
      `You will be ${years(p.age ?? 0)} on your first day, ${p.day ?? ''}, which is within the limits: interns ${must(p.must)} be ${ages(p)}. The text does not say on which day; on the day of application the answer is the same.`,
    notMet: (p: AgeSaid): string =>
      `You will be ${years(p.age ?? 0)} on your first day, ${p.day ?? ''}; interns ${must(p.must)} be ${ages(p)}. The text does not say on which day; on the day of application the answer is the same.`,
    noBirthDate: (p: AgeSaid): string =>
      `We do not know your date of birth yet; interns ${must(p.must)} be ${ages(p)}, and the text does not say on which day.`,
    noDay: (p: AgeSaid): string =>
      `We do not know your first day yet; interns ${must(p.must)} be ${ages(p)}, and the text does not say on which day.`,
  },
  ageAtApplication: {
    met: (p: AgeSaid): string =>
      `You are ${years(p.age ?? 0)} on the day of application, ${p.day ?? ''}, which is within the limits: applicants ${must(p.must)} be ${ages(p)} on that day.`,
    notMet: (p: AgeSaid): string =>
      `You are ${years(p.age ?? 0)} on the day of application, ${p.day ?? ''}; applicants ${must(p.must)} be ${ages(p)} on that day.`,
    noBirthDate: (p: AgeSaid): string =>
      `We do not know your date of birth yet; applicants ${must(p.must)} be ${ages(p)} on the day of application, ${p.day ?? ''}.`,
  },
}

export type AgeMessages = typeof en
