import { countryCode } from './countries.ts'
import type { NoticeFields, Read, Span } from './notice-reading.ts'
import { knownOrNothing, singleSpaced, type Source } from './source.ts'

type DutyStation = NonNullable<NoticeFields['dutyStation']>

const home =
  /\b(?:home[- ]based|remote(?:ly)?|a domicile|a distance|teletravail|a domicilio|a distancia|desde casa|teletrabajo)\b/d
const undecided = /\b(?:hybrid|hybride|hibrid[ao]|flexible|or|ou|o|and|et|y|not applicable)\b/
/** Words that no city's name has: kinds of place, choices, houses. */
const noCity =
  /\d|\b(?:home|remote|hybrid|flexible|multiple|several|any|anywhere|online|virtual|worldwide|global|regional|region|offices?|bureau|oficina|headquarters|hq|siege|sede|distance|domicile|teletravail|teletrabajo|domicilio|distancia|mission|field|country|europe|africa|asia|americas?|see|or|and|ou|et|y|o|ministry|ministere|ministerio|university|universite|universidad|centre|center|centro|building|floor|institute|institut|instituto|unit|department|section|internship)\b/
/** An abbreviation before a name ("UNHCR Copenhagen") is an office, not a city. */
const cityShape = /^(?!\p{Lu}{3,8} \p{Lu}\p{Ll})\p{Lu}[\p{L}'’.\- ]{1,40}$/u

/** What a duty station's label gives: "London, UK", "Tunis, TUNISIE", "IOM Djibouti", "Home based". */
export function placeIn(source: Source, [from, to]: Span): DutyStation | undefined {
  const homeBased = homeBasedIn(source, [from, to])
  if (homeBased) return { homeBased }

  const parts = withoutState(source, partsOf(source, [from, to]))
  const last = parts.at(-1)
  const country = last && countryIn(source, last)
  const first = parts[0]
  const cityPart = country && parts.length === 1 ? undefined : first
  const tooMany = parts.length > (country ? 3 : 1)
  const city = cityPart && !tooMany ? cityIn(source, cityPart) : undefined
  return knownOrNothing({ city, country })
}

/** A city's name as printed, inner blanks single, or nothing where the text is no name of a city. */
export function cityIn(source: Source, [from, to]: Span): Read<string> | undefined {
  const value = singleSpaced(source.text.slice(from, to))
  return cityShape.test(value) && !noCity.test(source.folded.slice(from, to)) ? { value, span: [from, to] } : undefined
}

/** ISO code of the country; an organisation's abbreviation before it ("IOM Djibouti") is passed over. */
export function countryIn(source: Source, [from, to]: Span): Read<string> | undefined {
  const whole = source.text.slice(from, to)
  const code = countryCode(singleSpaced(whole))
  if (code !== undefined) return { value: code, span: [from, to] }
  const prefix = /^\p{Lu}{2,8} +(?=\p{Lu})/u.exec(whole)?.[0].length ?? 0
  const rest = prefix > 0 ? countryCode(singleSpaced(whole.slice(prefix))) : undefined
  return rest === undefined ? undefined : { value: rest, span: [from + prefix, to] }
}

/** Only where every part says so: "Vientiane or home based" is a choice. */
function homeBasedIn(source: Source, [from, to]: Span): Read<boolean> | undefined {
  const folded = source.folded.slice(from, to)
  const span = home.exec(folded)?.indices?.[0]
  const atHomeOnly = folded.split(/[,;/|]/).every(part => home.test(part))
  if (!span || !atHomeOnly || undecided.test(folded)) return undefined
  return { value: true, span: [from + span[0], from + span[1]] }
}

function partsOf(source: Source, [from, to]: Span): Span[] {
  const parts: Span[] = []
  for (const match of source.text.slice(from, to).matchAll(/[^,/|()\n;]+?(?= - | – |[,/|()\n;]|$)/g)) {
    const raw = match[0]
    const lead = /^[\s–-]*/.exec(raw)?.[0].length ?? 0
    const start = from + match.index + lead
    const end = start + raw.slice(lead).trimEnd().length
    if (end > start) parts.push([start, end])
  }
  return parts
}

/** Two capitals may be a country or a state ("CA", "NL"): they are left out, and the city before them stays. */
function withoutState(source: Source, parts: readonly Span[]): readonly Span[] {
  const last = parts.at(-1)
  const isCode = last && countryIn(source, last) === undefined && /^[A-Z]{2}$/.test(source.text.slice(...last))
  return isCode ? parts.slice(0, -1) : parts
}
