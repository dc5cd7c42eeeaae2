import { countryCodes, languageCodes } from '../platform/i18n/codes.ts'

/** Languages that ISO 639-1 has beside those that people speak today: Latin, and those that were made or prayed in. */
const further = ['ae', 'cu', 'ia', 'ie', 'la', 'pi', 'vo'] as const

const A = 65
const a = 97
const letters = 26

/** A table of pairs of letters: a list of a million cases looks here several times a line, and a set takes twice as long. */
function pairs(codes: readonly string[], first: number): Uint8Array {
  const table = new Uint8Array(letters * letters)
  for (const code of codes) table[placeOf(code, first)] = 1
  return table
}

function placeOf(code: string, first: number): number {
  return (code.charCodeAt(0) - first) * letters + code.charCodeAt(1) - first
}

const countries = pairs(countryCodes, A)
const languages = pairs([...languageCodes, ...further], a)

function isIn(value: unknown, table: Uint8Array, first: number): boolean {
  if (typeof value !== 'string' || value.length !== 2) return false
  const second = value.charCodeAt(1) - first
  return second >= 0 && second < letters && table[placeOf(value, first)] === 1
}

/** Whether this is an assigned code of ISO 3166-1 alpha-2: “UK” is none, and must not read as a country that nobody is from. */
export function isCountryCode(value: unknown): boolean {
  return isIn(value, countries, A)
}

/** Whether this is a code of ISO 639-1. */
export function isLanguageCode(value: unknown): boolean {
  return isIn(value, languages, a)
}
