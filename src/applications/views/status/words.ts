import type { InEveryLanguage } from '../../../platform/i18n/languages.ts'
import type { Event, State } from '../../states.ts'
import { en, type Known, type StatusMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

/** What the applicant's log tells of: the events of the table, and those that change no state. */
export type OwnEvent =
  | Event
  | 'create'
  | 'renew'
  | 'ask-review'
  | 'review-answered'
  | 'fact-corrected'
  | 'rules-overridden'
  | 'submit+release'
type Words = { readonly title: string; readonly text: (known: Known) => string }

/** Every state and every event worded: one that lacks words does not compile. */
type Whole = StatusMessages & {
  readonly states: Readonly<Record<State, Words>>
  readonly events: Readonly<Record<OwnEvent, string>>
}

export const statusMessages: InEveryLanguage<Whole> = { en, fr, es }
