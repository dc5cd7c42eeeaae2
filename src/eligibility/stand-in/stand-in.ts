import type { Language } from '../../platform/i18n/languages.ts'
import type { VersionOn } from '../in-force.ts'
import { wordings } from '../wording.ts'
import { en } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

/** Why a version is used that is not in force on the day; null where it is. */
export function standInText({ policy, standing }: VersionOn, language: Language): string | null {
  const say = { en, fr, es }[language]
  const { day } = wordings[language]
  if (standing === 'in-force') return null
  const title = policy.title[language]
  return standing === 'ended' ? say.ended(title, day(policy.to ?? policy.from)) : say.toCome(title, day(policy.from))
}
