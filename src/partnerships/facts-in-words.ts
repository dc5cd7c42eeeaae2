import { policyById } from '../eligibility/index.ts'
import { formatDay, formatMonths, formatNumber } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { correctingMessages } from './views/correcting.ts'
import { partnershipMessages } from './views/messages.ts'

const days = ['signedOn', 'startsOn', 'endsOn', 'opensOn', 'closesOn', 'answerBy']
const months = ['monthsMin', 'monthsMax']

/** How a fact of an agreement or a round is called on its form; null for what is no such fact. */
export function nameOfFact(language: Language, field: string): string | null {
  const { agreementForm, roundForm } = partnershipMessages[language]
  const labels: Readonly<Record<string, string>> = { ...agreementForm.labels, ...roundForm.labels }
  return labels[field] ?? null
}

/** The value of such a fact as the history keeps it, in the reader's words. */
export function factInWords(language: Language, field: string, value: string | null): string {
  if (value === null) return correctingMessages[language].noEnd
  const { payers, sights } = partnershipMessages[language]
  const words: Readonly<Record<string, string>> = { ...payers, ...sights }
  if (days.includes(field)) return formatDay(language, value)
  if (months.includes(field)) return formatMonths(language, Number(value))
  if (field === 'positions') return formatNumber(language, Number(value))
  if (field === 'policyId') return policyById(value)?.title[language] ?? value
  return field === 'payer' || field === 'partnerSees' ? (words[value] ?? value) : value
}
