import { isOffered, policiesInOrder, type Choosing } from '../eligibility/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { Choice } from '../ui/index.ts'

/** The versions under which an agreement's notices can be decided, by organisation. */
export function policyChoices(language: Language, choosing: Choosing): Choice[] {
  const offered = policiesInOrder(language).filter(policy => isOffered(policy, choosing))
  return offered.map(({ id, title, organisation }) => ({
    value: id,
    label: title[language],
    group: organisation,
  }))
}
