import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import type { ReasonNotSelected } from './reasons.ts'
import {
  calendarWords as calendarEn,
  mails as en,
  reasonWords as reasonsEn,
  type CalendarWords,
  type SelectionMails,
} from './mails/messages.en.ts'
import { calendarWords as calendarEs, mails as es, reasonWords as reasonsEs } from './mails/messages.es.ts'
import { calendarWords as calendarFr, mails as fr, reasonWords as reasonsFr } from './mails/messages.fr.ts'

/** The mails of selection, whole, in the language of the person they go to. */
export const selectionMails: InEveryLanguage<SelectionMails> = { en, fr, es }

/** Each reason as the person reads it. */
export const reasonWords: InEveryLanguage<Record<ReasonNotSelected, string>> = {
  en: reasonsEn,
  fr: reasonsFr,
  es: reasonsEs,
}

/** What an interview is called in a calendar. */
export const calendarWords: InEveryLanguage<CalendarWords> = { en: calendarEn, fr: calendarFr, es: calendarEs }
