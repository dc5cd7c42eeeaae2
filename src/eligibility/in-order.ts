import { sortedBy } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { house } from './house.ts'
import { policies } from './policies.ts'
import type { Policy } from './policy.ts'

/** The known versions: those of the house's own organisation, then the others by its name; of each the newest first. */
export function policiesInOrder(language: Language): Policy[] {
  const newest = policies().toSorted((one, other) => (one.from < other.from ? 1 : -1))
  const ordered = sortedBy(language, newest, ({ organisation }) => organisation)
  return ordered.toSorted((one, other) => Number(isOurs(other)) - Number(isOurs(one)))
}

function isOurs({ organisation }: Policy): boolean {
  return organisation === house.organisation
}
