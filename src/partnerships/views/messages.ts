import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import { en, type PartnershipMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

export const partnershipMessages: InEveryLanguage<PartnershipMessages> = { en, fr, es }
