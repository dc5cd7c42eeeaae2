import type { InEveryLanguage } from '../../../platform/i18n/languages.ts'
import { en, type ValueWords } from './values.en.ts'
import { es } from './values.es.ts'
import { fr } from './values.fr.ts'

export const valueWords: InEveryLanguage<ValueWords> = { en, fr, es }
