import type { Language } from '../platform/i18n/languages.ts'

export const policyPaths = {
  list: (language: Language): string => `/${language}/policies`,
  policy: (language: Language, id: string): string => `/${language}/policies/${id}`,
  trials: (language: Language): string => `/${language}/policies/trials`,
  trial: (language: Language, id: number): string => `/${language}/policies/trials/${id}`,
  trialCase: (language: Language, trial: number, application: number): string =>
    `/${language}/policies/trials/${trial}/cases/${application}`,
  comparison: (language: Language): string => `/${language}/policies/side-by-side`,
  sideBySide: (language: Language, first: string, second: string): string =>
    `/${language}/policies/side-by-side?${new URLSearchParams({ first, second }).toString()}`,
}
