import type { Event } from '../applications/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { selectionMessages } from './views/messages.ts'

/** What acts on an application are called by those who work on it, by the code of the event. */
export function applicationActs(language: Language): Readonly<Record<string, string>> {
  const acts: Readonly<Record<Event, string>> = selectionMessages[language].history.events
  return acts
}
