import type { InEveryLanguage, Language } from './languages.ts'
import { cached } from './locale.ts'

/** Groups of three stand apart by a narrow space that does not break, in every language. */
const thinSpace = '\u202f'

const numberFormat = cached((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options))
const pluralRules = cached((locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options))
const listFormat = cached((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options))

/** "12 345.6" in English, "12 345,6" in French and Spanish. @param decimals shown at most, and none that are zero */
export function formatNumber(language: Language, value: number | bigint, decimals = 2): string {
  return thin(numberFormat(language, { useGrouping: 'always', maximumFractionDigits: decimals }), value)
}

/** A share of one as a percentage: 0.984 is "98 %" with its space where the language has one. */
export function formatPercent(language: Language, share: number, decimals = 0): string {
  return thin(numberFormat(language, { style: 'percent', maximumFractionDigits: decimals }), share)
}

/**
 * An amount with its currency's code, which is never ambiguous: "USD 1 234.50", "1 234,50 USD".
 * Cents are shown when there are any.
 *
 * @param minorUnits of the currency (cents; whole yen), as money is kept everywhere
 * @param currency ISO 4217 code
 * @throws RangeError if the number is not whole or the currency is not three letters
 */
export function formatMoney(language: Language, minorUnits: bigint | number, currency: string): string {
  const format = numberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    useGrouping: 'always',
    trailingZeroDisplay: 'stripIfInteger',
  })
  return thin(format, majorUnits(BigInt(minorUnits), format.resolvedOptions().maximumFractionDigits ?? 2))
}

/** How many digits of an amount stand after the point: two for CHF, none for JPY; two for a code that nobody knows. */
export function decimalsOf(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2
  const format = numberFormat('en', { style: 'currency', currency })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}

/** "a, b and c". */
export function formatList(language: Language, items: readonly string[], kind: 'and' | 'or' = 'and'): string {
  return listFormat(language, { type: kind === 'and' ? 'conjunction' : 'disjunction' }).format(items)
}

/** "1 month", "6 months". */
export function formatMonths(language: Language, months: number): string {
  return plural(language, months, monthWords[language])
}

const monthWords: InEveryLanguage<PluralForms> = {
  en: { one: n => `${n} month`, other: n => `${n} months` },
  fr: { one: n => `${n} mois`, other: n => `${n} mois` },
  es: { one: n => `${n} mes`, other: n => `${n} meses` },
}

export type PluralForms = { one: (n: string) => string; other: (n: string) => string }

/**
 * The form a language uses for a count, with the count written in it. French takes the singular for nought.
 * Messages use it: `files: n => plural('en', n, { one: n => `${n} file`, other: n => `${n} files` })`.
 */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const form = pluralRules(language, {}).select(count) === 'one' ? forms.one : forms.other
  return form(formatNumber(language, count))
}

// As text, for a double could not hold every amount that a bigint can.
function majorUnits(minor: bigint, digits: number): Intl.StringNumericLiteral {
  const sign = minor < 0n ? '-' : ''
  const text = String(minor < 0n ? -minor : minor).padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  const rest = text.slice(text.length - digits)
  return `${sign}${whole}${digits > 0 ? `.${rest}` : ''}` as Intl.StringNumericLiteral
}

function thin(format: Intl.NumberFormat, value: number | bigint | Intl.StringNumericLiteral): string {
  return format
    .formatToParts(value)
    .map(part => (part.type === 'group' ? thinSpace : part.value))
    .join('')
}
