import { formatDay, formatMoney } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { fundMessages } from './views/messages.ts'

/** How a fact of a fund is called on its form; null for what is no such fact. */
export function nameOfFact(language: Language, field: string): string | null {
  const labels: Readonly<Record<string, string>> = fundMessages[language].form.labels
  return labels[field] ?? null
}

type Kept = { readonly field: string; readonly value: string | null; readonly currency: string }

/** The value of such a fact as the history keeps it, in the reader's words. @param currency of the fund at that time */
export function factInWords(language: Language, { field, value, currency }: Kept): string {
  const { kinds, form } = fundMessages[language]
  if (value === null || value === '') return form.none
  if (field === 'amount') return formatMoney(language, BigInt(value), currency)
  if (field === 'availableFrom' || field === 'availableUntil') return formatDay(language, value)
  const words: Readonly<Record<string, string>> = kinds
  return field === 'kind' ? (words[value] ?? value) : value
}
