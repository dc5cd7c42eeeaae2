import type { InEveryLanguage, Language } from '../platform/i18n/languages.ts'
import { en } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import type { Internship } from './rules.ts'
import type { State } from './states.ts'
import { statusMessages } from './views/status/words.ts'

type StateLabels = Readonly<Record<'applicant' | 'officer', Readonly<Record<State, string>>>>

/** Each state as its readers call it. A state without a word in each language does not compile. */
export const stateLabels: InEveryLanguage<StateLabels> = { en, fr, es }

/** The state in the applicant's words; of a place that was arranged, what became of the internship. */
export function applicantLabel(language: Language, state: State, internship: Internship | null): string {
  if (internship === null || internship === 'ahead') return stateLabels[language].applicant[state]
  return statusMessages[language].internship[internship].label
}
