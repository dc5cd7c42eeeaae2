import { StringDecoder } from 'node:string_decoder'

import { readCaseWithId } from '../case.ts'
import type { InputError } from '../input-error.ts'

/** In characters, as text counts them. */
export const longestLine = 1_048_576

/**
 * The lines of a stream of UTF-8, without their ends; a last line without an end counts, an empty rest does not.
 * Holds one line at a time: of a line over a mebibyte only `null` is given, however long it is.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string | null> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let skipping = false
  let isFirst = true
  for await (const chunk of input) {
    let text = rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))
    if (isFirst && text !== '') {
      text = text.replace(/^\uFEFF/, '')
      isFirst = false
    }
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      yield skipping || end - from > longestLine ? null : text.slice(from, end)
      skipping = false
      from = end + 1
    }
    rest = text.slice(from)
    if (rest.length > longestLine) skipping = true
    if (skipping) rest = ''
  }
  rest += decoder.end()
  if (skipping) yield null
  else if (rest !== '') yield rest
}

/** The case on a line of a list, or what is wrong with it. @param line null where it is longer than a case can be */
export function caseOn(line: string | null): ReturnType<typeof readCaseWithId> {
  if (line === null) return wrong({ path: '', message: 'longer than a case can be' })
  try {
    return readCaseWithId(JSON.parse(line))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return wrong({ path: '', message: `not JSON: ${withinLine(error.message.replaceAll(/\s+/g, ' '))}` })
  }
}

/** Where the text breaks off being JSON, counted within its line: which line that is, the caller says. */
function withinLine(message: string): string {
  return message.replace(
    /(at position (\d+)) \(line \d+ column \d+\)$/,
    (_, place: string, at: string) => `${place} (column ${Number(at) + 1})`,
  )
}

function wrong(error: InputError): { readonly ok: false; readonly errors: readonly InputError[] } {
  return { ok: false, errors: [error] }
}
