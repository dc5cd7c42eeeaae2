import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

/**
 * Work on bytes from outside that could take for ever or eat the memory: done in a thread that can be ended.
 * `source` is plain CommonJS, because a thread's file would have to be found again beside the bundled server;
 * it is given `workerData.bytes` and the paths of `libraries`, and posts one message.
 */
type IsolatedWork = {
  readonly source: string
  readonly libraries: readonly string[]
  readonly milliseconds: number
  readonly megabytes: number
}

/** The bytes made the work fail, exceed its memory, or exceed its time. */
export class IsolatedWorkFailed extends Error {
  override readonly name = 'IsolatedWorkFailed'
}

const { resolve } = createRequire(import.meta.url)

// Each may take its whole memory: many uploads at once wait for each other, and the time of each counts from its turn.
const mostAtOnce = 3
let running = 0
const waiting: (() => void)[] = []

/** @throws IsolatedWorkFailed */
export async function inIsolation(work: IsolatedWork, bytes: Uint8Array): Promise<unknown> {
  if (running >= mostAtOnce) await new Promise<void>(turn => waiting.push(turn))
  else running += 1
  try {
    return await inThread(work, bytes)
  } finally {
    const next = waiting.shift() // takes over the place, so that nobody who comes later takes it first
    if (next) next()
    else running -= 1
  }
}

async function inThread(work: IsolatedWork, bytes: Uint8Array): Promise<unknown> {
  const worker = new Worker(work.source, {
    eval: true,
    env: {},
    stdout: true, // not piped into ours: decoders print
    stderr: true,
    workerData: { bytes, libraries: work.libraries.map(name => resolve(name)) },
    resourceLimits: { maxOldGenerationSizeMb: work.megabytes },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise((done, failed) => {
      const fail = (why: string, cause?: unknown): void => failed(new IsolatedWorkFailed(why, { cause }))
      timer = setTimeout(() => fail(`not done after ${work.milliseconds} ms`), work.milliseconds)
      worker.once('message', done)
      worker.once('error', error => fail('failed on these bytes', error))
      worker.once('exit', () => fail('ended without an answer'))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
