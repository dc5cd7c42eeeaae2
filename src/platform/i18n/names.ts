import type { Language } from './languages.ts'
import { cached } from './locale.ts'

const displayNames = cached((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options))
const collator = cached((locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options))

/** A country's name. @param code ISO 3166-1 alpha-2; a code nobody knows comes back as it is */
export function countryName(language: Language, code: string): string {
  return nameOf(language, 'region', code)
}

/** A language's name. @param code ISO 639-1 or BCP 47; a code nobody knows comes back as it is */
export function nameOfLanguage(language: Language, code: string): string {
  return nameOf(language, 'language', code)
}

/** A currency's name: "US dollar". @param code ISO 4217 */
export function currencyName(language: Language, code: string): string {
  return nameOf(language, 'currency', code)
}

/** Sorted as a reader of the language expects: accents and capitals aside, "Room 2" before "Room 10". */
export function sortedBy<T>(language: Language, items: readonly T[], text: (item: T) => string): T[] {
  const { compare } = collator(language, { numeric: true })
  return items.toSorted((a, b) => compare(text(a), text(b)))
}

/** All countries by name, for a list to choose from. */
export function countries(language: Language): { code: string; name: string }[] {
  const named = countryCodes.map(code => ({ code, name: countryName(language, code) }))
  return sortedBy(language, named, country => country.name)
}

/** ISO 3166-1 alpha-2, the codes officially assigned. */
export const countryCodes: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO ' +
  'JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR ' +
  'MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO ' +
  'RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV ' +
  'TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ')

function nameOf(language: Language, type: Intl.DisplayNamesType, code: string): string {
  try {
    return displayNames(language, { type, fallback: 'code' }).of(code) ?? code
  } catch (error) {
    // What is not even shaped like a code: data from outside, shown rather than hidden behind a fault.
    if (error instanceof RangeError) return code
    throw error
  }
}
