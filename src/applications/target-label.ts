import { officeLabel, placeLabel } from '../notices/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { questionMessages } from './questions/messages.ts'
import type { Target } from './queries/own-application.ts'

/** What an application is for, in a few words: the title of the notice, the office, or the kind of office. */
export function targetTitle(language: Language, target: Target): string {
  if (target.to === 'notice') return target.notice.title(language)
  if (target.to === 'office') return target.office.name
  return questionMessages[language].anyOffice[target.kind]
}

/** Where that is; null where any office of a kind would do. */
export function targetPlace(language: Language, target: Target): string | null {
  if (target.to === 'kind') return null
  return target.to === 'notice' ? officeLabel(language, target.office) : placeLabel(language, target.office)
}
