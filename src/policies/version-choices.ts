import { policiesInOrder } from '../eligibility/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { Choice } from '../ui/index.ts'
import { inForce } from './views/version-page.tsx'

/** The versions as choices, by organisation: a title alone could be that of two. */
export function versionChoices(language: Language): Choice[] {
  return policiesInOrder(language).map(policy => ({
    value: policy.id,
    group: policy.organisation,
    label: `${policy.title[language]} (${inForce(language, policy)})`,
  }))
}
