import { headingIn } from './heading-lines.ts'
import { opensWithLabel, type Labelled } from './labelled.ts'
import type { Read, Span } from './notice-reading.ts'
import { isBlank, readText, type Line, type Source } from './source.ts'

/** "Stage" is an internship in French only: it counts where no English sentence would have it. */
const nameOfPost =
  /\b(?:interns?|internships?|trainees?|traineeships?|stagiaires?|pasantias?|pasantes?|practicantes?|becari[oa])\b|^stages?\b|\b(?:offre|avis|programme|appel a) (?:de )?stages?\b/
/** Page furniture and headlines that speak of internships without naming one. */
const notATitle =
  /^(?:link|skip|save|apply|posted|share|back|home|view|see|read|click|more|about|by continuing)\b|\b(?:how to|comment|como)\b|\b(?:recrute|recherche|busca|convoca|seeks|looks for|looking for|we are|join|offers|is looking)\b|^[^a-z]*\bi-\d|^(?:internship|traineeship) (?:vacancy(?: notice| announcement)?|notice|announcement|opportunit(?:y|ies)|application|positions?)$/
const linesTried = 6
const longest = 140
const trailingCode = /\s*\((\d{4,10})\)$/d

type TitleFound = { readonly title?: Read<string>; readonly reference?: Read<string> }

/** The labelled title, else the first line that names an internship and is no sentence. A number in brackets after it is a reference. */
export function titleIn(source: Source, labelled: readonly Labelled[]): TitleFound {
  const place = labelledTitle(source, labelled) ?? titleLine(source)
  const read = place && readText(source, ...place)
  if (!read) return {}
  const code = trailingCode.exec(source.text.slice(...read.span))
  const at = code?.indices?.[1]
  const title = code ? readText(source, read.span[0], read.span[0] + code.index) : read
  if (!code || !at || !title) return { title: read }
  return { title, reference: { value: code[1] ?? '', span: [read.span[0] + at[0], read.span[0] + at[1]] } }
}

function labelledTitle(source: Source, labelled: readonly Labelled[]): Span | undefined {
  const found = labelled.find(one => one.kind === 'title' && one.value && !one.loose)
  return found?.value && withContinuation(source, found.value)
}

/** A title that breaks over lines goes on in lower case; then the whole paragraph belongs to it. */
function withContinuation(source: Source, [from, to]: Span): Span {
  const index = source.lines.findIndex(line => line.end >= to && line.start <= to)
  const following = source.lines.slice(index + 1)
  const first = following.findIndex(line => !isBlank(line))
  const next = following[first]
  if (
    !next ||
    first > 2 ||
    source.lines[index]?.end !== to ||
    !/^\p{Ll}/u.test(source.text.slice(next.start, next.end))
  ) {
    return [from, to]
  }
  let end = to
  for (const line of following.slice(first, first + 6)) {
    if (isBlank(line) || line.bullet || opensWithLabel(source, line)) break
    end = line.end
  }
  return [from, end]
}

function titleLine(source: Source): Span | undefined {
  const tried = source.lines.filter(line => !isBlank(line)).slice(0, linesTried)
  const line = tried.find(one => namesAPost(source, one))
  return line && [line.body, line.end]
}

function namesAPost(source: Source, line: Line): boolean {
  const folded = source.folded.slice(line.body, line.end)
  if (line.bullet || folded.length > longest || /[.:;!?,]$/.test(folded)) return false
  if (!folded.includes(' ') || !nameOfPost.test(folded) || notATitle.test(folded)) return false
  return !opensWithLabel(source, line) && !headingIn(source, line)
}
