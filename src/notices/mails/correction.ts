import type { InEveryLanguage, Language } from '../../platform/i18n/languages.ts'
import type { MailContent } from '../../platform/mail/index.ts'
import { changeInWords } from '../corrections/in-words.ts'
import type { Change } from '../corrections/changes.ts'
import { corrected as en, type Told } from './messages.en.ts'
import { corrected as es } from './messages.es.ts'
import { corrected as fr } from './messages.fr.ts'

const mails: InEveryLanguage<typeof en> = { en, fr, es }

/** Tells somebody who had applied what of the notice was corrected, and why. */
export function correctionMail(
  language: Language,
  { changes, ...told }: Omit<Told, 'lines'> & { readonly changes: readonly Change[] },
): MailContent {
  return mails[language]({ ...told, lines: changes.map(change => changeInWords(language, change)) })
}
