import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'

import { comparisonOf } from '../comparison/comparison.ts'
import { type Report, reportInJson, reportInWords } from '../comparison/report.ts'
import { type CommandIo, exit } from '../../platform/command/index.ts'
import { inOneLine } from '../input-error.ts'
import { policyById } from '../policies.ts'
import type { Policy } from '../policy.ts'
import { answerHelp, languageOf, noPolicy, parsing, unreadable, wrongUsage } from './command.ts'
import { caseOn, linesOf } from './lines.ts'

export const compareUsage = 'passerelle policy compare --from ID --to ID [--json] [--language en|fr|es] FILE'

/**
 * `policy compare`: what a change of policy does to NDJSON cases: who changes, as they are read, then the numbers.
 * A line that is no case is reported with its number, the rest is done, and the command ends with 1.
 * @throws CommandError for wrong usage, or a file that cannot be read
 */
export async function compare(args: readonly string[], io: CommandIo): Promise<number> {
  const { from, to, file, report } = optionsOf(args)
  const input = file === '-' ? io.stdin : createReadStream(file)
  try {
    return await compareLines(input, { from, to, report }, io)
  } catch (error) {
    throw unreadable(file, error)
  }
}

// Written in pieces of about this many characters: one write a line would be most of the work.
const pieceLength = 65_536

async function compareLines(
  input: AsyncIterable<Buffer | string>,
  { from, to, report }: Pick<Options, 'from' | 'to' | 'report'>,
  { stdout, stderr }: CommandIo,
): Promise<number> {
  const comparison = comparisonOf(from, to)
  let code: number = exit.done
  let piece = ''
  let number = 0
  const flush = async (): Promise<void> => {
    if (!stdout.write(piece)) await once(stdout, 'drain')
    piece = ''
  }
  for await (const line of linesOf(input)) {
    number++
    if (line?.trim() === '') continue
    const read = caseOn(line)
    if (!read.ok) {
      stderr.write(`line ${number}: ${inOneLine(read.errors[0]!)}\n`)
      code = exit.failed
      continue
    }
    const change = comparison.add(read.value)
    if (change !== null) piece += report.who(read.value.id, change)
    if (piece.length >= pieceLength) await flush()
  }
  piece += report.counts(comparison.counts())
  await flush()
  return code
}

type Options = { readonly from: Policy; readonly to: Policy; readonly file: string; readonly report: Report }

function optionsOf(args: readonly string[]): Options {
  answerHelp(compareUsage, args)
  const { values, positionals } = parsing(compareUsage, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        json: { type: 'boolean', default: false },
        language: { type: 'string', default: 'en' },
      },
    }),
  )
  const [file, ...more] = positionals
  const [from, to] = [known('--from', values.from), known('--to', values.to)]
  if (file === undefined || more.length > 0)
    throw wrongUsage('exactly one FILE is needed, or - for standard input', compareUsage)
  const language = languageOf(compareUsage, values.language)
  const report = values.json ? reportInJson(from, to) : reportInWords(from, to, language)
  return { from, to, file, report }
}

function known(option: string, id: string | undefined): Policy {
  if (id === undefined) throw wrongUsage(`${option} is missing`, compareUsage)
  const policy = policyById(id)
  if (policy !== null) return policy
  throw wrongUsage(`${option}: ${noPolicy(id)}`, compareUsage)
}
