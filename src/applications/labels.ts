import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import { en } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import type { State } from './states.ts'

type StateLabels = Readonly<Record<'applicant' | 'officer', Readonly<Record<State, string>>>>

/** Each state as its readers call it. A state without a word in each language does not compile. */
export const stateLabels: InEveryLanguage<StateLabels> = { en, fr, es }
