import { decimalsOf } from '../platform/i18n/format.ts'

/**
 * An amount as somebody types it ("1 250.50", "1250,50"), in minor units of its currency; what is none stays as it was typed.
 * A comma or a point before three digits may part thousands or decimals: nobody guesses which.
 */
export function amountFrom(raw: string, currency: string): number | string {
  const decimals = decimalsOf(currency)
  const match = /^(\d{1,11})(?:[.,](\d{1,3}))?$/.exec(raw.replace(/[\s\u00a0\u202f'’]/g, ''))
  const [, whole = '', rest = ''] = match ?? []
  return match === null || rest.length > decimals ? raw : Number(whole + rest.padEnd(decimals, '0'))
}

/** As it is typed; what is no amount as it stands. */
export function amountText(value: unknown, currency: string): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : ''
  const decimals = decimalsOf(currency)
  const digits = String(value).padStart(decimals + 1, '0')
  const [whole, rest] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)]
  return /^0*$/.test(rest) ? whole : `${whole}.${rest}`
}
