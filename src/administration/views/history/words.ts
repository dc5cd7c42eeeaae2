import type { Subject } from '../../../platform/history/index.ts'
import type { InEveryLanguage, Language } from '../../../platform/i18n/languages.ts'
import { administrationMessages } from '../messages.ts'
import { en } from './words.en.ts'
import { es } from './words.es.ts'
import { fr } from './words.fr.ts'

export type Words = Readonly<Record<string, string>>

export const words: InEveryLanguage<typeof en> = { en, fr, es }

/** What acts on such a record are called; of applications and placements, their slices say it. */
export function actsOf(language: Language, subject: Subject): Words {
  return subject === 'application' || subject === 'placement' ? {} : words[language].events[subject]
}

/** What the states of such a record are called, and the roles that a person is given; of applications and placements, their slices say it. */
export function statesOf(language: Language, subject: Subject): Words {
  if (subject === 'person') return { ...administrationMessages[language].roles, ...words[language].states.person }
  const { states } = words[language]
  return Object.hasOwn(states, subject) ? states[subject as keyof typeof states] : {}
}

/** What a detail of an event is called, or null where its name is not known. */
export function detailWords(language: Language, name: string): string | null {
  return wordOf(words[language].details, name)
}

export function yesOrNo(language: Language, value: boolean): string {
  return value ? words[language].yes : words[language].no
}

export function wordOf(table: Words, code: string): string | null {
  return Object.hasOwn(table, code) ? (table[code] ?? null) : null
}
