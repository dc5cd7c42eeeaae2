import type { LanguageLevel } from '../case.ts'

type LanguagesSaid = {
  readonly has: string
  /** The languages that count, with “or” and with “and” before the last. */
  readonly any: string
  readonly all: string
  /** Null where the text names none. */
  readonly level: LanguageLevel | null
  readonly count: number
  /** Every one of the list is wanted. */
  readonly isAll: boolean
  /** The text demands; else it prefers. */
  readonly must: boolean
}

const need = ({ any, all, level, count, isAll, must }: LanguagesSaid): string => {
  const wanted = must ? 'needed' : 'preferred'
  const at = level === null ? '' : `level ${level} or above in `
  if (count === 1) return `${at}${any} is ${wanted}`
  if (isAll) return level === null ? `${all} are ${wanted}` : `${at}${all} is ${wanted}`
  return level === null ? `${count} of these are ${wanted}: ${all}` : `${at}${count} of these is ${wanted}: ${all}`
}

/** What is said of the languages that somebody speaks. */
export const en = {
  languages: {
    met: (p: LanguagesSaid): string => `You speak ${p.has}; ${need(p)}.`,
    notMet: (p: LanguagesSaid): string =>
      p.has === ''
        ? `You have named none of the languages that count; ${need(p)}.`
        : `You told us of ${p.has}; ${need(p)}.`,
    unknown: (p: LanguagesSaid): string =>
      p.has === ''
        ? `We do not know enough about your languages yet; ${need(p)}.`
        : `We do not know well enough how you speak ${p.has}; ${need(p)}.`,
  },
}

export type LanguageMessages = typeof en
