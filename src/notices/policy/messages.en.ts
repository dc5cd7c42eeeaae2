export type Limits = { readonly min: number | null; readonly max: number | null }

const months = (n: number): string => (n === 1 ? '1 month' : `${n} months`)

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
  age: ({ min, max }: Limits, atStart: boolean): string => {
    const day = atStart ? 'on your first day' : 'when you apply'
    if (min !== null && max !== null) return `You are between ${min} and ${max} years old ${day}.`
    return max === null ? `You are at least ${min ?? 0} years old ${day}.` : `You are at most ${max} years old ${day}.`
  },
  studies: (levels: string, finalYear: boolean): string =>
    finalYear
      ? `You are in the final year of a ${levels} programme when you apply.`
      : `You are enrolled in a ${levels} programme when you apply.`,
  graduation: (levels: string, n: number, toStart: boolean): string =>
    toStart
      ? `You hold a ${levels} degree and start within ${months(n)} of graduation.`
      : `You hold a ${levels} degree and apply within ${months(n)} of graduation.`,
  languages: (list: string, level: string, count: number): string =>
    count === 1
      ? `You know ${list} at level ${level} or above.`
      : `You know ${count} of these at level ${level} or above: ${list}.`,
  sponsorship: (who: string, relevant: boolean): string =>
    relevant
      ? `You are sponsored by ${who}, to work in an area that matters to both sides.`
      : `You are sponsored by ${who}.`,
  interest: 'You have an interest in the organisation’s areas of work, or your studies have covered them.',
  scholarship: 'You hold a scholarship for internships in international organisations.',
  mandatory: 'You need the internship to complete your studies.',
  experience: (below: number): string => `You have less than ${months(below)} of relevant work experience.`,
  duration: ({ min, max }: Limits): string => {
    if (min !== null && max !== null) return `The internship lasts between ${min} and ${months(max)}.`
    return max === null
      ? `The internship lasts at least ${months(min ?? 0)}.`
      : `The internship lasts at most ${months(max)}.`
  },
  judgement: (question: string): string => `${question} A person decides.`,
  anyOf: 'One of these is enough:',
  allOf: 'All of these:',
  noneOf: 'None of these:',
}
export type Messages = typeof en
