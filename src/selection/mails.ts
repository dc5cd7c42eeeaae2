import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import type { ReasonNotSelected } from './reasons.ts'
import { mails as en, reasonWords as reasonsEn, type SelectionMails } from './mails/messages.en.ts'
import { mails as es, reasonWords as reasonsEs } from './mails/messages.es.ts'
import { mails as fr, reasonWords as reasonsFr } from './mails/messages.fr.ts'

/** The mails of selection, whole, in the language of the person they go to. */
export const selectionMails: InEveryLanguage<SelectionMails> = { en, fr, es }

/** Each reason as the person reads it. */
export const reasonWords: InEveryLanguage<Record<ReasonNotSelected, string>> = {
  en: reasonsEn,
  fr: reasonsFr,
  es: reasonsEs,
}
