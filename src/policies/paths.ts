import type { Language } from '../platform/i18n/languages.ts'

/** A draft in the table of routes. */
export const draftRoute = '/policies/drafts/:draft'

/** What a condition is called within its draft's page. @param path its place, as addresses write it */
export function conditionAnchor(path: string): string {
  return `condition-${path}`
}

export const policyPaths = {
  list: (language: Language): string => `/${language}/policies`,
  policy: (language: Language, id: string): string => `/${language}/policies/${id}`,
  end: (language: Language, id: string): string => `/${language}/policies/${id}/end`,
  begin: (language: Language, basedOn?: string): string =>
    `/${language}/policies/drafts/new${basedOn === undefined ? '' : `?from=${basedOn}`}`,
  drafts: (language: Language): string => `/${language}/policies/drafts`,
  draft: (language: Language, id: number): string => `/${language}/policies/drafts/${id}`,
  /** A condition on its draft's page, as a link there. @param act what was just done to it; left out: nothing */
  conditionShown: (language: Language, id: number, path: string, act?: 'moved'): string =>
    `/${language}/policies/drafts/${id}${act === undefined ? '' : `?${act}=${path}`}#${conditionAnchor(path)}`,
  about: (language: Language, id: number): string => `/${language}/policies/drafts/${id}/about`,
  newSource: (language: Language, id: number): string => `/${language}/policies/drafts/${id}/new-source`,
  source: (language: Language, id: number, key: string): string => `/${language}/policies/drafts/${id}/sources/${key}`,
  newCondition: (language: Language, id: number, group: string): string =>
    `/${language}/policies/drafts/${id}/new-condition${group === '' ? '' : `?in=${group}`}`,
  condition: (language: Language, id: number, path: string): string =>
    `/${language}/policies/drafts/${id}/conditions/${path}`,
  term: (language: Language, id: number, name: string): string => `/${language}/policies/drafts/${id}/terms/${name}`,
  newPayment: (language: Language, id: number, kind: string): string =>
    `/${language}/policies/drafts/${id}/new-payment/${kind}`,
  payment: (language: Language, id: number, index: number): string =>
    `/${language}/policies/drafts/${id}/payments/${index}`,
  newRemark: (language: Language, id: number): string => `/${language}/policies/drafts/${id}/new-remark`,
  remark: (language: Language, id: number, index: number): string =>
    `/${language}/policies/drafts/${id}/remarks/${index}`,
  silences: (language: Language, id: number): string => `/${language}/policies/drafts/${id}/silences`,
  publication: (language: Language, id: number): string => `/${language}/policies/drafts/${id}/publication`,
  discarding: (language: Language, id: number): string => `/${language}/policies/drafts/${id}/discarding`,
  besideBase: (language: Language, id: number): string => `/${language}/policies/drafts/${id}/side-by-side`,
  trials: (language: Language): string => `/${language}/policies/trials`,
  trial: (language: Language, id: number): string => `/${language}/policies/trials/${id}`,
  trialCase: (language: Language, trial: number, application: number): string =>
    `/${language}/policies/trials/${trial}/cases/${application}`,
  comparison: (language: Language): string => `/${language}/policies/side-by-side`,
  sideBySide: (language: Language, first: string, second: string): string =>
    `/${language}/policies/side-by-side?${new URLSearchParams({ first, second }).toString()}`,
}
