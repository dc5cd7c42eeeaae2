import type { App } from '../platform/app/index.ts'
import type { Job } from '../platform/jobs/index.ts'
import { correctionQueue } from './actions/correct.ts'
import { tellCorrection, type Waiting } from './actions/tell-corrections.ts'

/** Tells a correction of a published notice to those who had applied. @param waiting states, which notices do not know */
export function correctionJob(app: App, waiting: Waiting): Job {
  return {
    queue: correctionQueue,
    handle: ({ notice, event }, now) =>
      tellCorrection(app, waiting, { notice: Number(notice), event: Number(event) }, now),
  }
}
