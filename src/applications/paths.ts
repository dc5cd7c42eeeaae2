import type { Language } from '../platform/i18n/languages.ts'

type Target = { readonly notice: number } | { readonly office: number } | { readonly kind: string }

/** The steps of a draft, one question group a page, in order. `areas` is asked of standing applications only. */
export const steps = ['dates', 'areas', 'letter', 'documents'] as const
export type Step = (typeof steps)[number]

const one = (language: Language, id: number): string => `/${language}/applications/${id}`

export const applicationPaths = {
  list: (language: Language): string => `/${language}/applications`,
  start: (language: Language, target?: Target): string => {
    const query = Object.entries(target ?? {}).map(([key, value]) => `?${key}=${value}`)
    return `/${language}/applications/new${query.join('')}`
  },
  /** The task list while it is a draft, then where it stands. */
  application: one,
  step: (language: Language, id: number, step: Step): string => `${one(language, id)}/${step}`,
  check: (language: Language, id: number): string => `${one(language, id)}/check`,
  rules: (language: Language, id: number): string => `${one(language, id)}/rules`,
  submission: (language: Language, id: number): string => `${one(language, id)}/submission`,
  sent: (language: Language, id: number): string => `${one(language, id)}/sent`,
  release: (language: Language, id: number): string => `${one(language, id)}/release`,
  withdrawal: (language: Language, id: number): string => `${one(language, id)}/withdrawal`,
  renewal: (language: Language, id: number): string => `${one(language, id)}/renewal`,
  /** Offers come after applications in the order of slices, so the address is written here and not imported. */
  offer: (language: Language, offerId: number): string => `/${language}/offers/${offerId}`,
  /** So do placements. A person's internships are listed, the current one first. */
  internship: (language: Language): string => `/${language}/placement`,
  review: (language: Language, id: number, finding?: string): string =>
    `${one(language, id)}/review${finding === undefined ? '' : `?finding=${encodeURIComponent(finding)}`}`,
}
