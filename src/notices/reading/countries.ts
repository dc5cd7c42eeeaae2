import { languages } from '../../platform/i18n/languages.ts'
import { fold } from './source.ts'

/** Codes that are not ISO 3166-1 countries though a locale library names them. */
const notCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ'])

/** Names in use beside those of the Unicode locale data; folded. "Congo" and "Korea" alone name two countries each. */
const otherNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  usa: 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  "etats-unis d'amerique": 'US',
  'estados unidos de america': 'US',
  'ivory coast': 'CI',
  "cote d'ivoire": 'CI',
  'democratic republic of the congo': 'CD',
  drc: 'CD',
  'republique democratique du congo': 'CD',
  'republica democratica del congo': 'CD',
  'republic of the congo': 'CG',
  'republique du congo': 'CG',
  'lao pdr': 'LA',
  "lao people's democratic republic": 'LA',
  'viet nam': 'VN',
  'russian federation': 'RU',
  'syrian arab republic': 'SY',
  'republic of moldova': 'MD',
  'united republic of tanzania': 'TZ',
  'republic of korea': 'KR',
  turkey: 'TR',
  turquie: 'TR',
  turquia: 'TR',
  'the netherlands': 'NL',
  'the gambia': 'GM',
  'cabo verde': 'CV',
  'czech republic': 'CZ',
  swaziland: 'SZ',
  'timor leste': 'TL',
  'timor-leste': 'TL',
  myanmar: 'MM',
  bangladesh: 'BD',
}

const codeByName = namesOfCountries()

/** ISO 3166-1 alpha-2 of a country's whole name in English, French or Spanish; nothing for a city or an abbreviation of a state. */
export function countryCode(name: string): string | undefined {
  return codeByName.get(fold(name).trim())
}

function namesOfCountries(): ReadonlyMap<string, string> {
  const names = new Map<string, string>(Object.entries(otherNames))
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap(first => letters.map(second => first + second)).filter(isCountry)
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name !== undefined && !names.has(fold(name))) names.set(fold(name), code)
    }
  }
  return names
}

/** Withdrawn codes lead to their successor's name, so they are left out. */
function isCountry(code: string): boolean {
  return !notCountries.has(code) && new Intl.Locale(`und-${code}`).region === code
}
