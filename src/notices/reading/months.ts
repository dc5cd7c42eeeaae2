import type { Read } from './notice-reading.ts'
import { known, type Source } from './source.ts'

export type MonthsFound = {
  readonly min?: Read<number>
  readonly max?: Read<number>
  readonly extendable?: Read<boolean>
}

const numberWords: readonly (readonly string[])[] = [
  ['one', 'un', 'une', 'uno'],
  ['two', 'deux', 'dos'],
  ['three', 'trois', 'tres'],
  ['four', 'quatre', 'cuatro'],
  ['five', 'cinq', 'cinco'],
  ['six', 'seis'],
  ['seven', 'sept', 'siete'],
  ['eight', 'huit', 'ocho'],
  ['nine', 'neuf', 'nueve'],
  ['ten', 'dix', 'diez'],
  ['eleven', 'onze', 'once'],
  ['twelve', 'douze', 'doce'],
]

/** A number in digits or in a word of one of the three languages, 1 to 12 for words. */
export const numberPattern = `(?:\\d{1,2}|${numberWords.flat().join('|')})(?![\\p{L}\\d])(?: *\\(\\d{1,2}\\))?`

const unit = '(?:months?|mois|mes(?:es)?)(?![\\p{L}\\d])'
const min = `(?<min>${numberPattern})(?: *${unit})?`
const max = `(?<max>${numberPattern}) *-? *${unit}`
const atLeast = '(?:a |un )?(?:minimum|minimo)(?: of| de)? '
const atMost = '(?:a |un )?(?:maximum|maximo)(?: of| de)? '

/** "6 months to 1 year", "3 or 6 months": the first number alone would be wrong. */
const notGoingOn = `(?! *(?:-|to|a|or|ou|o|and|et|y|up to|jusqu'a|hasta) *(?:${atMost})?${numberPattern})`

const shapes: readonly RegExp[] = [
  pattern(`(?:between|entre) (?:${atLeast})?${min} (?:and|et|y) (?:${atMost})?${max}`),
  pattern(`(?:from |de )?(?:${atLeast})?${min} *(?:-|to|a|up to|jusqu'a|hasta) *(?:${atMost})?${max}`),
  pattern(`(?:up to |jusqu'a |hasta |${atMost})${max}`),
  pattern(`(?:at least |au moins |al menos |${atLeast})(?<min>${numberPattern}) *${unit}`),
  pattern(`(?:de )?(?<both>${numberPattern}) *-? *${unit}${notGoingOn}`),
]

const extension =
  /(?<no>(?:not|non|no) (?:be )?(?:extended|extendable|renewable|renouvelable|prolonge|prorrogable|renovable)(?! beyond))|(?<yes>(?:possibility|possible|opportunity|option) (?:of|for) (?:an )?(?:extension|renewal)|extendable|extensible|renewable|possibilite de (?:prolongation|renouvellement)|renouvelable|prolongeable|posibilidad de (?:ampliacion|prorroga|extension|renovacion)|prorrogable|renovable)/d

function pattern(body: string): RegExp {
  return new RegExp(body, 'dyu')
}

/** The number that a word or digits say. @returns NaN if it is neither */
export function numberOf(text: string): number {
  const plain = text.replace(/ *\(.*$/, '')
  return /^\d/.test(plain) ? Number(plain) : numberWords.findIndex(words => words.includes(plain)) + 1 || NaN
}

/** A length in months printed at a place of the text. Weeks and years are not turned into months. */
export function monthsAt(source: Source, from: number, to: number): MonthsFound | undefined {
  const within = source.folded.slice(0, to)
  for (const regexp of shapes) {
    regexp.lastIndex = from
    const match = regexp.exec(within)
    if (!match) continue
    const [both, low, high] = ['both', 'min', 'max'].map(name => numberIn(match, name))
    const found = { min: low ?? both, max: high ?? both }
    if (found.min && found.max && found.min.value > found.max.value) return undefined
    return known({ ...found, extendable: extensionAfter(source, regexp.lastIndex, to) })
  }
  return undefined
}

function numberIn(match: RegExpExecArray, name: string): Read<number> | undefined {
  const text = match.groups?.[name]
  const span = match.indices?.groups?.[name]
  if (text === undefined || span === undefined) return undefined
  const value = numberOf(text)
  return value > 0 ? { value, span } : undefined
}

/** Said in the rest of the same sentence, or not at all. */
function extensionAfter(source: Source, from: number, to: number): Read<boolean> | undefined {
  const sentence = source.folded.slice(from, Math.min(to, from + 120)).replace(/[.\n][^]*$/, '')
  const match = extension.exec(sentence)
  const span = match?.indices?.[0]
  if (!match || !span) return undefined
  return { value: match.groups?.['yes'] !== undefined, span: [from + span[0], from + span[1]] }
}
