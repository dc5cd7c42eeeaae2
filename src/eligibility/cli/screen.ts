import { once } from 'node:events'
import { createReadStream } from 'node:fs'

import { assess } from '../assess.ts'
import { readCaseWithId } from '../case.ts'
import { type CommandIo, exit } from '../../platform/command/index.ts'
import { answering, type Options, optionsOf, unreadable } from './command.ts'
import { withExplanations } from '../explain.ts'
import { type InputError, inOneLine } from '../input-error.ts'
import { linesOf } from './lines.ts'
import { lineOf } from './written.ts'

/**
 * `screen --policy ID [--explain] FILE`: NDJSON cases in, NDJSON assessments out, in order, a line at a time.
 * A line that is no case is reported with its number, the rest is done, and the command ends with 1.
 */
export function screenCommand(args: readonly string[], io: CommandIo): Promise<number> {
  return answering(io, async () => {
    const options = optionsOf('passerelle screen --policy ID [--explain] FILE', args)
    const input = options.file === '-' ? io.stdin : createReadStream(options.file)
    try {
      return await screen(input, options, io)
    } catch (error) {
      throw unreadable(options.file, error)
    }
  })
}

// Written in pieces of about this many characters: one write a line would be most of the work.
const pieceLength = 65_536

async function screen(
  input: AsyncIterable<Buffer | string>,
  options: Options,
  { stdout, stderr }: CommandIo,
): Promise<number> {
  let code: number = exit.done
  let piece = ''
  let number = 0
  for await (const line of linesOf(input)) {
    number++
    const screened = line === null ? tooLong : line.trim() === '' ? '' : screenLine(line, options)
    if (typeof screened !== 'string') {
      stderr.write(`line ${number}: ${inOneLine(screened)}\n`)
      code = exit.failed
      continue
    }
    piece += screened
    if (piece.length < pieceLength) continue
    if (!stdout.write(piece)) await once(stdout, 'drain')
    piece = ''
  }
  if (piece !== '' && !stdout.write(piece)) await once(stdout, 'drain')
  return code
}

const tooLong: InputError = { path: '', message: 'longer than a case can be' }

function screenLine(line: string, { policy, explain }: Options): string | InputError {
  const json = parsed(line)
  if (!json.ok) return json.error
  const read = readCaseWithId(json.value)
  if (!read.ok) return read.errors[0]!
  const { id, application } = read.value
  const assessment = assess(policy, read.value)
  if (!explain) return lineOf(id, assessment)
  return `${JSON.stringify({ id, ...withExplanations(assessment, application) })}\n`
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: InputError }

function parsed(line: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(line) as unknown }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, error: { path: '', message: `not JSON: ${error.message.replaceAll(/\s+/g, ' ')}` } }
  }
}
