import type { InEveryLanguage } from '../../../platform/i18n/languages.ts'
import type { Event } from '../../states.ts'
import { en, type WorkMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

/** Every event of the table has its word, or this does not compile. */
type Words = WorkMessages & { readonly events: Record<Event, string> }

export const workMessages: InEveryLanguage<Words> = { en, fr, es }
