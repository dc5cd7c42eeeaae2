import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import { en, type CorrectingMessages } from './correcting.en.ts'
import { es } from './correcting.es.ts'
import { fr } from './correcting.fr.ts'

export const correctingMessages: InEveryLanguage<CorrectingMessages> = { en, fr, es }
