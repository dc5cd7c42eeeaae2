import { policies, type Policy } from '../eligibility/index.ts'
import { sortedBy } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { Choice } from '../ui/index.ts'
import { inForce } from './views/version-page.tsx'

/** The known versions by organisation, the newest first. */
export function versionsInOrder(language: Language): Policy[] {
  const newest = policies().toSorted((one, other) => (one.from < other.from ? 1 : -1))
  return sortedBy(language, newest, ({ organisation }) => organisation)
}

/** The versions as choices: a title alone could be that of two. */
export function versionChoices(language: Language): Choice[] {
  return versionsInOrder(language).map(policy => ({
    value: policy.id,
    label: `${policy.title[language]} (${inForce(language, policy)})`,
  }))
}
