import type { App } from '../platform/app/index.ts'
import type { Job } from '../platform/jobs/index.ts'
import { placementFactsQueue } from '../placements/index.ts'
import { rederiveChecklists } from './actions/rederive.ts'

/** A fact on which checklists rest was changed: they are held against it. */
export function checklistJob(app: App): Job {
  return {
    queue: placementFactsQueue,
    handle: async ({ person, office }, now) => {
      if (typeof person === 'number') await rederiveChecklists(app, { person }, now)
      if (typeof office === 'number') await rederiveChecklists(app, { office }, now)
    },
  }
}
