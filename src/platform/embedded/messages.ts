import type { InEveryLanguage } from '../i18n/languages.ts'
import { en, type Messages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

const messages: InEveryLanguage<Messages> = { en, fr, es }

/** The sentence for the refusal `data-folder-in-use`, from its params. */
export function sayDataFolderInUse(
  language: keyof typeof messages,
  { pid = '', since = '', dataDir = '' }: Readonly<Record<string, string>>,
): string {
  return messages[language].dataFolderInUse(pid, since, dataDir)
}
