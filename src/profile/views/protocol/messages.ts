import type { InEveryLanguage } from '../../../platform/i18n/languages.ts'
import { en, type ProtocolMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

export const protocolMessages: InEveryLanguage<ProtocolMessages> = { en, fr, es }
export type { ProtocolMessages }
