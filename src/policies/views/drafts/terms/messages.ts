import type { InEveryLanguage } from '../../../../platform/i18n/languages.ts'
import { en, type TermsMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

export const termsMessages: InEveryLanguage<TermsMessages> = { en, fr, es }
