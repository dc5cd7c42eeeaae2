import type { InEveryLanguage } from '../i18n/languages.ts'
import { en, type Messages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

export const messages: InEveryLanguage<Messages> = { en, fr, es }
