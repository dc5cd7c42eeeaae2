import type { App } from '../platform/app/index.ts'
import type { Job } from '../platform/jobs/index.ts'
import { runTrial } from './actions/run-trial.ts'
import { trialQueue } from './actions/try-policy.ts'

/** Tries a version against past cases. */
export function trialJob(app: App): Job {
  return { queue: trialQueue, handle: ({ trial }) => runTrial(app, Number(trial)) }
}
