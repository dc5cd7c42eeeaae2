import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import { en, type ListMessages } from './list-messages.en.ts'
import { es } from './list-messages.es.ts'
import { fr } from './list-messages.fr.ts'

export const listMessages: InEveryLanguage<ListMessages> = { en, fr, es }
