import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import { placementMessages as all } from './messages.ts'
import type { State } from './states.ts'

type Labels = { readonly intern: Record<State, string>; readonly officer: Record<State, string> }

/** Each state as its reader calls it: a state without a word does not compile. */
export const placementStateLabels: InEveryLanguage<Labels> = {
  en: { intern: all.en.intern, officer: all.en.officer },
  fr: { intern: all.fr.intern, officer: all.fr.officer },
  es: { intern: all.es.intern, officer: all.es.officer },
}
