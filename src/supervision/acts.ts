import type { Language } from '../platform/i18n/languages.ts'
import { supervisionMessages } from './messages.ts'

/** What acts on a placement are called by those who work on it, by the code of the event. */
export function placementActs(language: Language): Readonly<Record<string, string>> {
  return supervisionMessages[language].history
}
