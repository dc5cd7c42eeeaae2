import { formatDay } from '../../platform/i18n/format.ts'
import type { InEveryLanguage, Language } from '../../platform/i18n/languages.ts'
import { nameOfLanguage } from '../../platform/i18n/names.ts'
import type { Change } from './changes.ts'
import { en, type CorrectionWords } from './words.en.ts'
import { es } from './words.es.ts'
import { fr } from './words.fr.ts'

export const correctionWords: InEveryLanguage<CorrectionWords> = { en, fr, es }

/** One corrected fact in words: "Everyone hears by: 10 April 2026 → 20 April 2026". */
export function changeInWords(language: Language, { field, from, to }: Change): string {
  const { facts, none, changed } = correctionWords[language]
  const said = (value: string): string => (value === '' ? none : valueInWords(language, field, value))
  return changed(facts[field], said(from), said(to))
}

function valueInWords(language: Language, field: Change['field'], value: string): string {
  if (field === 'allowance') return correctionWords[language].allowance[value] ?? value
  if (field === 'languages')
    return value
      .split(' ')
      .map(code => nameOfLanguage(language, code))
      .join(', ')
  return field === 'monthsMin' || field === 'monthsMax' ? value : formatDay(language, value)
}
