import type { MonthlyStipend, Read, Span } from './notice-reading.ts'
import type { Source } from './source.ts'

const unpaid =
  /(?<!\b(?:if|when|where|whether|unless) (?:the|this|your|an) )\b(?:internship|traineeship|position) is (?:unpaid|not (?:paid|remunerated))|\bthere is no remuneration for the internship|\bno stipend (?:is|will be) paid|\bstage (?:n'est pas (?:paye|remunere)|(?:est )?non remunere)|\b(?:pasantia|practica)s? (?:no (?:es|son|esta|estan) remunerad[ao]s?|(?:es |son )?no remunerad[ao]s?)|\bno reciben remuneracion/d
const unpaidLabel = /^(?:unpaid|none|no|not paid|non remuneree?|aucune|ninguna|no remunerad[ao])\.?$/

const currency = '(?<currency>[a-z]{3})'
const amount = "(?<amount>\\d{1,3}(?:[,.' ]\\d{3})+|\\d{1,7})(?<decimals>[.,]\\d{2})?"
const monthly = '(?: *(?:/|per|a|par|por|al) *| +)(?:month|mois|mes|monthly|mensuels?|mensuales)(?![a-z])'
const shapes = [`${currency} ?${amount}${monthly}`, `${amount} ?${currency}${monthly}`].map(
  body => new RegExp(`(?<![a-z0-9])${body}`, 'd'),
)
/** Thirteen payments a year, or a yearly sum, are no plain monthly amount. */
const notPlainlyMonthly = /\b(?:year(?:ly)?|annual|annuel(?:le)?|anual|par an|al ano)\b| [x×] ?\d/
const currencies = new Set(Intl.supportedValuesOf('currency'))

/** A labelled stipend: known to be none, or one plain monthly amount with an ISO currency. Anything else is left to a person. */
export function labelledStipend(source: Source, [from, to]: Span): Read<MonthlyStipend | null> | undefined {
  const folded = source.folded.slice(from, to)
  if (unpaidLabel.test(folded)) return { value: null, span: [from, to] }
  if (notPlainlyMonthly.test(folded)) return undefined
  for (const shape of shapes) {
    const match = shape.exec(folded)
    const span = match?.indices?.[0]
    const code = match?.groups?.['currency']?.toUpperCase()
    if (!match || !span || code === undefined || !currencies.has(code)) continue
    const amountMinor = minorUnits(match.groups?.['amount'] ?? '', match.groups?.['decimals'], code)
    if (amountMinor === undefined) return undefined
    return { value: { amountMinor, currency: code, per: 'month' }, span: [from + span[0], from + span[1]] }
  }
  return undefined
}

/** Sentences that say there is none. */
export function statedUnpaid(source: Source): Read<null> | undefined {
  const span = unpaid.exec(source.folded)?.indices?.[0]
  return span && { value: null, span }
}

function minorUnits(whole: string, decimals: string | undefined, code: string): number | undefined {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2
  const units = Number(whole.replace(/\D/g, ''))
  const cents = decimals === undefined ? 0 : Number(decimals.slice(1))
  if (cents > 0 && digits !== 2) return undefined
  return units * 10 ** digits + cents
}
