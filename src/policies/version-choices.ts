import { policiesInOrder, type Policy } from '../eligibility/index.ts'
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

/** Whether each of the words stands in what the version, or its organisation, is called. Case and accents do not matter. */
export function hasWords({ id, organisation, title }: Policy, words: string, language: Language): boolean {
  const called = plain(`${id} ${organisation} ${title[language]}`)
  return plain(words)
    .split(/\s+/)
    .every(word => called.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
