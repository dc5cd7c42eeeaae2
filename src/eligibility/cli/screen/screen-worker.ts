import { parentPort, workerData } from 'node:worker_threads'

import { policyById } from '../../policies.ts'
import type { Batch } from './batches.ts'
import { screenBatch } from './screen-batch.ts'

/** What a thread is started with. */
export type ThreadData = { readonly policyId: string; readonly explain: boolean }

// A thread of `screen`: batches in, what became of them out, one after the other.
const { policyId, explain } = workerData as ThreadData
const policy = policyById(policyId)
if (policy === null) throw new Error(`no policy “${policyId}”`)

parentPort?.on('message', (batch: Batch) => {
  const screened = screenBatch(batch, { policy, explain })
  parentPort?.postMessage(screened, [screened.output.buffer])
})
