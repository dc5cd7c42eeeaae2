import { announcements, checkInSentence, type AnnouncementKind, type HeadingKind } from './headings.ts'
import { headingIn, looksLikeHeading } from './heading-lines.ts'
import { opensWithLabel } from './labelled.ts'
import { itemsIn } from './list-items.ts'
import { listSections, type ListSection, type NoticeSections, type Read, type Span } from './notice-reading.ts'
import { isBlank, known, readText, type Line, type Source } from './source.ts'

type SectionsFound = {
  readonly sections: Omit<NoticeSections, 'eligibility'>
  /** Sentences that promise a list which is not there. */
  readonly broken: readonly Span[]
}

type BlockKind = HeadingKind | AnnouncementKind
const pointsAhead = /\b(?:following|below|suivante?s?|ci-dessous|ci-apres|siguientes?|a continuacion)\b/

/** From a heading or an announcing sentence to the next one. `announced` is the sentence. */
type Block = { readonly kind: BlockKind; readonly lines: Line[]; readonly announced?: Span }

/** The parts of a notice: under known headings, and after sentences that announce a list. */
export function sectionsIn(source: Source): SectionsFound {
  const blocks = blocksOf(source)
  const lists: Partial<Record<ListSection, readonly Read<string>[]>> = {}
  const broken: Span[] = []
  for (const block of blocks) {
    const items = block.kind === 'background' ? [] : itemsIn(source, block.lines, block.announced !== undefined)
    if (items.length === 0 && block.announced && !isAnswered(source, block)) broken.push(block.announced)
    const kind = listSections.find(name => name === block.kind)
    if (kind && items.length > 0) lists[kind] = [...(lists[kind] ?? []), ...items]
  }
  return {
    sections: known({ background: backgroundIn(source, blocks), ...lists, checkIns: checkInsIn(source) }),
    broken,
  }
}

function blocksOf(source: Source): Block[] {
  const blocks: Block[] = []
  for (const [index, line] of source.lines.entries()) {
    const heading = headingIn(source, line)
    const rest = heading ? { ...line, start: heading.contentFrom, body: heading.contentFrom } : line
    if (heading) blocks.push({ kind: heading.kind, lines: [] })
    const announced = announcementIn(source, rest)
    if (announced) {
      if (rest.body < announced.span[0]) blocks.at(-1)?.lines.push({ ...rest, end: announced.span[0] })
      blocks.push({ kind: announced.kind ?? listKindOf(blocks.at(-1)), lines: [], announced: announced.span })
    } else if (!heading && ends(source, index)) blocks.push({ kind: 'other', lines: [] })
    else if (rest.start < rest.end || !heading) blocks.at(-1)?.lines.push(rest)
  }
  return blocks
}

/** A sentence without a kind of its own announces the list of the section that it stands in. */
function listKindOf(block: Block | undefined): BlockKind {
  return block && block.kind !== 'background' ? block.kind : 'other'
}

/** Labels, sentences on check-ins and unknown headings end a section too. */
function ends(source: Source, index: number): boolean {
  const line = source.lines[index]
  if (!line || isBlank(line)) return false
  if (line.bullet) return false
  return opensWithColon(source, line) || isCheckIn(source, line) || looksLikeHeading(source, index)
}

function opensWithColon(source: Source, line: Line): boolean {
  return opensWithLabel(source, line) && /^[^\n]{2,60}?:/.test(source.text.slice(line.body, line.end))
}

function isCheckIn(source: Source, line: Line): boolean {
  return checkInSentence.test(source.folded.slice(line.body, Math.min(line.end, line.body + 80)))
}

/** The last sentence of a line that ends with a colon and has five words or more. */
function announcementIn(source: Source, line: Line): { kind?: AnnouncementKind; span: Span } | undefined {
  const printed = source.text.slice(line.body, line.end)
  if (line.bullet || !/:\**$/.test(printed)) return undefined
  const before = /^[^]*[.;!?)\p{Ll}](?: +|(?<=\p{Ll}\.))(?=\p{Lu}[^.]*$)/u.exec(printed)
  const sentenceStart = before && /[.;!?] *$/.test(before[0]) ? before[0].length : 0
  const read = readText(source, line.body + sentenceStart, line.end)
  if (!read || read.value.split(' ').length < 5) return undefined
  const folded = source.folded.slice(...read.span)
  const kind = announcements.find(one => one.pattern.test(folded))?.kind
  if (kind !== undefined) return { kind, span: read.span }
  return pointsAhead.test(folded) ? { span: read.span } : undefined
}

/** A sentence of no known kind may announce a paragraph or an address; only one of the notice's own lists is missed then. */
function isAnswered(source: Source, block: Block): boolean {
  const isOwnList = announcements.some(one => one.pattern.test(source.folded.slice(...(block.announced ?? [0, 0]))))
  return !isOwnList && block.lines.some(line => !isBlank(line))
}

function backgroundIn(source: Source, blocks: readonly Block[]): Read<string> | undefined {
  const lines = blocks
    .filter(block => block.kind === 'background')
    .find(block => block.lines.some(line => !isBlank(line)))?.lines
  const filled = lines?.filter(line => !isBlank(line)) ?? []
  const first = filled[0]
  const last = filled.at(-1)
  return first && last && readText(source, first.start, last.end)
}

function checkInsIn(source: Source): Read<string> | undefined {
  const match = checkInSentence.exec(source.folded)
  if (!match) return undefined
  const before = source.text.slice(0, match.index)
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1
  const length = /[.\n]|$/.exec(source.text.slice(match.index))?.index ?? 0
  const to = match.index + length
  return readText(source, from, source.text[to] === '.' ? to + 1 : to)
}
