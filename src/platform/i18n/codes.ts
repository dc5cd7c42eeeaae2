import type { Language } from './languages.ts'
import { capital, countryName, nameOfLanguage } from './names.ts'

/** ISO 3166-1 alpha-2, all that are assigned. */
export const countryCodes: readonly string[] = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
  CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
  GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
  KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
  NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
  SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
  VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/)

/** ISO 639-1, the languages that people speak today. */
export const languageCodes: readonly string[] = `
  aa ab af ak am ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cv cy da de dv dz ee el en eo es et eu fa ff fi
  fj fo fr fy ga gd gl gn gu gv ha he hi hr ht hu hy hz id ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku
  kv kw ky lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn nr nv ny oc oj om or os pa pl ps pt
  qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk
  ur uz ve vi wa wo xh yi yo za zh zu`
  .trim()
  .split(/\s+/)

type Choice = { readonly value: string; readonly label: string }

const sorted = new Map<string, readonly Choice[]>()

/** Every country in words of the reader's language, in its alphabetical order. */
export function countryChoices(language: Language): readonly Choice[] {
  return choicesOf(`countries-${language}`, language, countryCodes, countryName)
}

/** Every language in words of the reader's language, in its alphabetical order, as a line begins. */
export function languageChoices(language: Language): readonly Choice[] {
  return choicesOf(`languages-${language}`, language, languageCodes, (_, code) =>
    capital(language, nameOfLanguage(language, code)),
  )
}

/** Sorted once a language: comparing by alphabet is slow, and a page may hold the list three times. */
function choicesOf(
  key: string,
  language: Language,
  codes: readonly string[],
  nameOf: (language: Language, code: string) => string,
): readonly Choice[] {
  const known = sorted.get(key)
  if (known !== undefined) return known
  const { compare } = new Intl.Collator(language)
  const made = codes
    .map(value => ({ value, label: nameOf(language, value) }))
    .sort((left, right) => compare(left.label, right.label))
  sorted.set(key, made)
  return made
}
