import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import { en, type ProfileMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

export const profileMessages: InEveryLanguage<ProfileMessages> = { en, fr, es }
export type { ProfileMessages }
