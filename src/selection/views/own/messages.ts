import type { InEveryLanguage } from '../../../platform/i18n/languages.ts'
import { en, type OwnMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

export const ownMessages: InEveryLanguage<OwnMessages> = { en, fr, es }
