import { StringDecoder } from 'node:string_decoder'

const longestLine = 1_048_576

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
