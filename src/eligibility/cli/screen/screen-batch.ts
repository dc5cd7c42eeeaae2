import { assess } from '../../assess.ts'
import { withExplanations } from '../../explain.ts'
import { type InputError, inOneLine } from '../../input-error.ts'
import type { Policy } from '../../policy.ts'
import { caseOn, longestLine } from '../lines.ts'
import { type ByteText, bytesOf, lineOf, writtenOut } from '../written.ts'
import type { Batch } from './batches.ts'

export type Screening = { readonly policy: Policy; readonly explain: boolean }

/** What became of a batch: the assessments as NDJSON, and each line that is no case, counted from 1 within the batch. */
export type Screened = {
  readonly output: Uint8Array<ArrayBuffer>
  readonly lines: number
  readonly faults: readonly { readonly line: number; readonly message: string }[]
}

/** Assesses the cases of a batch, in order, a line each; an empty line is none. */
export function screenBatch({ bytes, isFirst }: Batch, screening: Screening): Screened {
  const decoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const text = isFirst ? decoded.replace(/^\uFEFF/, '') : decoded
  const faults: { line: number; message: string }[] = []
  let output: ByteText = ''
  let lines = 0
  for (let from = 0; from < text.length;) {
    const found = text.indexOf('\n', from)
    const end = found === -1 ? text.length : found
    lines++
    const screened = screenLine(end - from > longestLine ? null : text.slice(from, end), screening)
    if (typeof screened === 'string') output += screened
    else faults.push({ line: lines, message: inOneLine(screened) })
    from = end + 1
  }
  return { output: writtenOut(output), lines, faults }
}

function screenLine(line: string | null, { policy, explain }: Screening): ByteText | InputError {
  if (line?.trim() === '') return ''
  const read = caseOn(line)
  if (!read.ok) return read.errors[0]!
  const { id, application } = read.value
  const assessment = assess(policy, read.value)
  if (!explain) return lineOf(id, assessment)
  return bytesOf(`${JSON.stringify({ id, ...withExplanations(assessment, application) })}\n`)
}
