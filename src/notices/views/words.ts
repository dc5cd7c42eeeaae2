import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import type { OfficeKind } from '../filters.ts'
import type { State } from '../states.ts'
import { en, type Messages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

/** Every state and every kind of office has its word, or this does not compile. */
type NoticeMessages = Messages & { readonly state: Record<State, string>; readonly kind: Record<OfficeKind, string> }

export const noticeMessages: InEveryLanguage<NoticeMessages> = { en, fr, es }
