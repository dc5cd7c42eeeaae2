import type { Labelled } from './labelled.ts'
import type { NoticeFields, Read, Span } from './notice-reading.ts'
import { knownOrNothing, readText, type Source } from './source.ts'

type Supervision = NonNullable<NoticeFields['supervision']>
type Kind = 'overall' | 'direct'

/** Folded. The name begins after the match. */
const openings: Record<Kind, RegExp> = {
  overall:
    /\boverall supervision (?:and guidance )?of (?:the )?|\bsupervision generale d(?:e la |u |es |e l'|e |')|\bsupervision general (?:de la |del |de los |de )/g,
  direct:
    /\bdirect supervision (?:and guidance )?of (?:the )?|\bsupervision directe d(?:e la |u |es |e l'|e |')|\bsupervision directa (?:de la |del |de los |de )/g,
}

/** Where the name ends. A text cut off inside a name gives none. */
const closing =
  /(?:,? (?:and|et|y) (?:under |sous |bajo )?(?:the |la |l')?(?:direct|overall|global|thematic|technical|functional|supervision)\b|, (?:the|an?|and|in|on|with|le|la|el|les)[ /]| (?:and|et|y) (?:will|shall|to|works?|sera|aura|travaillera|aidera|trabajara|apoyara|tendra)\b|, ?(?:l'|s\/he|he\/she)| (?:for|in coordination|in close|and in|within the|en coordination|en etroite|en coordinacion)\b|[.;:\n]|,(?= (?:and |y |et )?(?:will|the intern)))/
const longest = 120

/** The supervisors that a notice names as overall and as direct. "Under the supervision of" alone says neither. */
export function supervisionIn(source: Source, labelled: readonly Labelled[]): Supervision | undefined {
  return knownOrNothing({
    overall: fromLabel(source, labelled, 'overall') ?? fromSentence(source, 'overall'),
    direct: fromLabel(source, labelled, 'direct') ?? fromSentence(source, 'direct'),
  })
}

function fromLabel(source: Source, labelled: readonly Labelled[], kind: Kind): Read<string> | undefined {
  const places = labelled.flatMap(found => (found.kind === kind && !found.loose && found.value ? [found.value] : []))
  return places.map(span => named(source, span)).find(read => read !== undefined)
}

function fromSentence(source: Source, kind: Kind): Read<string> | undefined {
  for (const match of source.folded.matchAll(openings[kind])) {
    const from = match.index + match[0].length
    const length = lengthOfName(source.folded.slice(from, from + longest + 40))
    const read = length === undefined ? undefined : named(source, [from, from + length])
    if (read) return read
  }
  return undefined
}

/** A second role after "the …," is still part of the name when "and the direct supervision" comes later. */
function lengthOfName(rest: string): number | undefined {
  const joined =
    /^[^.;:\n]{1,120}?(?=,? (?:and|et|y) (?:under |sous |bajo )?(?:the |la )?(?:direct|overall|supervision) ?(?:supervision|directe|directa|generale?)\b)/.exec(
      rest,
    )
  if (joined) return joined[0].length
  return closing.exec(rest)?.index
}

/** A name at the very end of an excerpt may be half a name. */
function named(source: Source, [from, to]: Span): Read<string> | undefined {
  const read = readText(source, from, to)
  if (!read || read.span[1] >= source.text.trimEnd().length) return undefined
  return read.value.length <= longest && /^[\p{L}]/u.test(read.value) && !/[.:]$|@|\d{4}/.test(read.value)
    ? read
    : undefined
}
