import type { Read, Span } from './notice-reading.ts'
import { isBlank, readText, type Line, type Source } from './source.ts'

/**
 * The items of a list. Lines with a list sign are items, lines in lower case after them go on with them; without signs,
 * lines that end in semicolons; without those, only after a sentence that announced a list, the lines that follow at once.
 */
export function itemsIn(source: Source, lines: readonly Line[], announced: boolean): readonly Read<string>[] {
  const spans = signed(source, lines) ?? separated(source, lines) ?? (announced ? following(lines) : [])
  return spans
    .flatMap(span => splitAtInnerSigns(source, span))
    .flatMap(([from, to]) => readText(source, from, to) ?? [])
}

function signed(source: Source, lines: readonly Line[]): Span[] | undefined {
  if (!lines.some(line => line.bullet)) return undefined
  const spans: [number, number][] = []
  let open = false
  for (const line of lines) {
    const last = spans.at(-1)
    if (line.bullet) spans.push([line.body, line.end])
    else if (open && last && !isBlank(line) && goesOn(source, line)) last[1] = line.end
    else if (last && !isBlank(line)) break
    open = !isBlank(line)
  }
  return spans
}

function goesOn(source: Source, line: Line): boolean {
  return /^[\p{Ll}\d(]/u.test(source.text.slice(line.start, line.end))
}

function separated(source: Source, lines: readonly Line[]): Span[] | undefined {
  const filled = lines.filter(line => !isBlank(line))
  const count = filled.findIndex(line => source.text[line.end - 1] !== ';')
  const semicolons = count < 0 ? filled.length : count
  if (semicolons < 2) return undefined
  const last = filled[semicolons]
  const complete = last && /\.$/.test(source.text.slice(last.start, last.end))
  return filled.slice(0, semicolons + (complete ? 1 : 0)).map(line => [line.body, line.end])
}

function following(lines: readonly Line[]): Span[] {
  const start = lines.findIndex(line => !isBlank(line))
  if (start < 0 || start > 2) return []
  const rest = lines.slice(start)
  const length = rest.findIndex(isBlank)
  return rest.slice(0, length < 0 ? rest.length : length).map(line => [line.body, line.end])
}

/** Two items that lost the line end between them: "…where relevant. - Help adapt …". */
function splitAtInnerSigns(source: Source, [from, to]: Span): Span[] {
  const signs = [...source.text.slice(from, to).matchAll(/(?<=[.;]) +[-–•] +(?=\p{Lu})/gu)]
  const starts = [from, ...signs.map(sign => from + sign.index + sign[0].length)]
  const ends = [...signs.map(sign => from + sign.index), to]
  return starts.map((start, index) => [start, ends[index] ?? to])
}
