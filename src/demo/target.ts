import type { PlainDate } from '../platform/days/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { textFor, type NoticeText } from './texts/notice-text.ts'
import type { Notice } from './notices.ts'
import type { Office } from './places.ts'

/** What somebody applies to: a notice, a named office, or a kind of office. */
export type Target = {
  readonly office: Office
  readonly notice: Notice | null
  readonly named: 'notice' | 'office' | 'kind'
  readonly policyId: string
  readonly partnerId: number | null
  readonly startOn: PlainDate
  readonly months: number
  readonly answerBy: PlainDate
}

export function targetOf(notice: Notice): Target {
  const { office, policyId, partnerId, startOn, months, answerBy } = notice
  return { office, notice, named: 'notice', policyId, partnerId, startOn, months, answerBy }
}

/** What the intern will do, in their language; null for an application to no notice. */
export function wordingFor({ notice }: Target, language: Language): NoticeText | null {
  return notice === null ? null : textFor(notice.texts, language)
}
