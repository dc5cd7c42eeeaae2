/** A part of a stream that holds whole lines. */
export type Batch = { readonly bytes: Uint8Array<ArrayBuffer>; readonly isFirst: boolean }

const lineFeed = 0x0a
/** More bytes than the longest line that is read can have: of a longer one this much is kept, which says that it is too long. */
const longest = 4 * 1_048_576

/**
 * The bytes of a stream in batches that end where a line ends, the last one where the stream does. Holds what was read of the
 * line in hand, and no more than a few mebibytes of it.
 */
export async function* batchesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<Batch> {
  let rest: Buffer = Buffer.alloc(0)
  let isFirst = true
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    const end = bytes.lastIndexOf(lineFeed) + 1
    if (end === 0) {
      if (rest.length < longest) rest = Buffer.concat([rest, bytes])
      continue
    }
    yield { bytes: joined(rest, bytes.subarray(0, end)), isFirst }
    isFirst = false
    rest = Buffer.from(bytes.subarray(end))
  }
  if (rest.length > 0) yield { bytes: joined(rest), isFirst }
}

/** In memory of its own, which can be handed to another thread. */
function joined(...parts: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
