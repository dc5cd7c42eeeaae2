import { once } from 'node:events'
import { createReadStream } from 'node:fs'

import { type CommandIo, exit } from '../../../platform/command/index.ts'
import { answering, type Options, optionsOf, unreadable } from '../command.ts'
import { type Batch, batchesOf } from './batches.ts'
import { screenBatch, type Screened } from './screen-batch.ts'
import { Threads } from './threads.ts'

/** From so many bytes on, more than one thread screens: before, starting them would take longer than it saves. */
const manyBytes = 1_048_576
const bytesAtOnce = 65_536

/**
 * `screen --policy ID [--explain] FILE`: NDJSON cases in, NDJSON assessments out, in order.
 * A line that is no case is reported with its number, the rest is done, and the command ends with 1.
 */
export function screenCommand(args: readonly string[], io: CommandIo): Promise<number> {
  return answering(io, async () => {
    const options = optionsOf('passerelle screen --policy ID [--explain] FILE', args)
    const { file } = options
    const input = file === '-' ? io.stdin : createReadStream(file, { highWaterMark: bytesAtOnce })
    try {
      return await screen(input, options, io)
    } catch (error) {
      throw unreadable(file, error)
    }
  })
}

async function screen(
  input: AsyncIterable<Buffer | string>,
  { policy, explain }: Options,
  io: CommandIo,
): Promise<number> {
  const written = writerOf(io)
  const underWay: Promise<Screened>[] = []
  let threads: Threads | null = null
  let seen = 0
  try {
    for await (const batch of batchesOf(input)) {
      seen += batch.bytes.length
      if (threads === null && seen >= manyBytes) threads = new Threads({ policyId: policy.id, explain })
      if (threads === null) await written.add(screenBatch(batch, { policy, explain }))
      else {
        underWay.push(kept(threads, batch))
        // Read on only while there is room: what is read and not written stays bounded.
        if (underWay.length >= threads.room) await written.add(await underWay.shift()!)
      }
    }
    for (const screened of underWay) await written.add(await screened)
  } finally {
    await threads?.end()
  }
  return written.code()
}

/** Waited for later, in order: one that fails meanwhile is not left without an ear. */
function kept(threads: Threads, batch: Batch): Promise<Screened> {
  const screened = threads.screen(batch)
  screened.catch(() => undefined)
  return screened
}

/** Writes what became of each batch, with lines numbered through. */
function writerOf({ stdout, stderr }: CommandIo): { add(screened: Screened): Promise<void>; code(): number } {
  let lines = 0
  let code: number = exit.done
  return {
    async add({ output, lines: more, faults }) {
      for (const { line, message } of faults) stderr.write(`line ${lines + line}: ${message}\n`)
      if (faults.length > 0) code = exit.failed
      lines += more
      if (output.length > 0 && !stdout.write(output)) await once(stdout, 'drain')
    },
    code: () => code,
  }
}
