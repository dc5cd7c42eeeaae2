import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

import type { Batch } from './batches.ts'
import type { Screened } from './screen-batch.ts'
import type { ThreadData } from './screen-worker.ts'

type Waiting = { readonly resolve: (screened: Screened) => void; readonly reject: (error: unknown) => void }

/** Each thread holds some eighty mebibytes, and the command is to stay below three hundred. */
const mostThreads = 2

/** Threads that screen batches; each takes its own in the order in which they come. */
export class Threads {
  readonly #workers: readonly { readonly worker: Worker; readonly waiting: Waiting[] }[]
  #next = 0

  constructor(data: ThreadData) {
    const count = Math.min(availableParallelism(), mostThreads)
    this.#workers = Array.from({ length: count }, () => started(data))
  }

  /** How many batches may be under way: each thread has one in hand and one to come. */
  get room(): number {
    return this.#workers.length * 2
  }

  screen(batch: Batch): Promise<Screened> {
    const { worker, waiting } = this.#workers[this.#next]!
    this.#next = (this.#next + 1) % this.#workers.length
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject })
      worker.postMessage(batch, [batch.bytes.buffer])
    })
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()))
  }
}

function started(workerData: ThreadData): { worker: Worker; waiting: Waiting[] } {
  // Beside this file in the sources, beside its bundle in what is built.
  const file = import.meta.url.endsWith('.ts') ? './screen-worker.ts' : './screen-worker.js'
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  })
  const waiting: Waiting[] = []
  worker.on('message', (screened: Screened) => waiting.shift()?.resolve(screened))
  worker.on('error', error => waiting.splice(0).forEach(({ reject }) => reject(error)))
  return { worker, waiting }
}
