import { dateAt, type DateFound } from './dates.ts'
import { monthsAt, type MonthsFound } from './months.ts'
import { isBlank, type Source } from './source.ts'

/** Folded. Openings after which a length can only be the internship's; rules for later contracts never match. */
const lengthOpenings = [
  /\b(?:internship|traineeship)s? (?:is|are|lasts?) (?:for )?(?:an initial period of |a period of |a duration of )?/g,
  /\bduration of (?:the|this|an?) (?:internship|traineeship|assignment) (?:is|will be) (?:for )?(?:a period of )?/g,
  /\binterns are required to work full[- ]time for a period (?:of )?/g,
  /\b(?:stage|stagiaire)\b[^.\n]{0,120}\bpour une (?:periode|duree) (?:initiale )?(?:de |d')?/g,
  /\bduree du stage est (?:de |d')?/g,
  /\b(?:pasantias?|practicas|seleccionad[oa]s trabajan)\b[^.\n]{0,100}\bpor un periodo de /g,
  /\bduracion de (?:la pasantia|las practicas) (?:es|sera) de /g,
]
const lengthBefore = /\bpasantias?\b[^.\n]{0,40}, (?=de [^.\n]{3,20} meses de duracion)/g

const closingOpenings = [
  /\b(?:applications? (?:must|should|will|can|may)[^.\n]{0,40}|accepting applications )(?:by|until|through|no later than) /g,
  /(?:^|[.:;&] +|\b(?:please|must|should|to) )apply (?:by|no later than) /gm,
  /\bcandidatures?\b[^.\n]{0,60}(?:au plus tard|jusqu'au) /g,
  /\b(?:postulaciones|convocatoria|inscripciones)\b[^.\n]{0,30}(?:abiertas? hasta|cierran|cierra) /g,
]

/** Lengths said in sentences, or in a line of their own that lost its label. */
export function statedMonths(source: Source): MonthsFound[] {
  const openings = [...lengthOpenings, lengthBefore].flatMap(opening => endsOf(source, opening))
  const inSentences = openings.flatMap(from => monthsAt(source, from, source.text.length) ?? [])
  const alone = source.lines
    .filter(
      line =>
        !isBlank(line) &&
        /^\d{1,2}(?: ?-? ?\d{1,2})? (?:months?|mois|meses)(?: \D{0,50})?$/.test(
          source.folded.slice(line.start, line.end),
        ),
    )
    .flatMap(line => monthsAt(source, line.start, line.end) ?? [])
  return [...inSentences, ...alone]
}

/** Closing days said in sentences. */
export function closingDates(source: Source): DateFound[] {
  return closingOpenings
    .flatMap(opening => endsOf(source, opening))
    .flatMap(from => dateAt(source, from, source.text.length) ?? [])
}

function endsOf(source: Source, opening: RegExp): number[] {
  return [...source.folded.matchAll(opening)].map(match => match.index + match[0].length)
}
