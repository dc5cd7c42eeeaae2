/** What is shown, in lines for a width given in characters. */
export type Lines = (width: number) => readonly string[]

/** As wide as lines are read with ease, however wide the terminal is. */
const widest = 100
/** Where a deep place leaves less than this, words go beyond the edge: else they stood one below the other. */
const narrowest = 20

/** How wide lines to a stream may be: as wide as its terminal, or without end where a file or another program reads them. */
export function widthOf(stream: NodeJS.WritableStream): number {
  const { isTTY = false, columns = 0 } = stream as Partial<NodeJS.WriteStream>
  return isTTY && columns > 0 ? Math.min(columns, widest) : Infinity
}

/** A text broken at its spaces; no-break spaces hold, and a word that is too long stands whole. @param indent before each further line */
export function text(whole: string, indent = ''): Lines {
  return width => {
    const lines: string[] = []
    for (const word of whole.split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`
      if (lines.length === 0) lines.push(word)
      else if ([...longer].length > Math.max(width, narrowest)) lines.push(`${indent}${word}`)
      else lines[lines.length - 1] = longer
    }
    return lines
  }
}

/** The first line after what opens it, the others below its beginning. */
export function hanging(opening: string, parts: readonly Lines[]): Lines {
  return width => {
    const [first = '', ...rest] = parts.flatMap(part => part(width - opening.length))
    const below = ' '.repeat(opening.length)
    return [`${opening}${first}`, ...rest.map(line => `${below}${line}`)]
  }
}
