import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import { en, type StudentMessages } from './student-messages.en.ts'
import { es } from './student-messages.es.ts'
import { fr } from './student-messages.fr.ts'

export const studentMessages: InEveryLanguage<StudentMessages> = { en, fr, es }
