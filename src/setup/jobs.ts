import type { App } from '../platform/app/index.ts'
import type { Job } from '../platform/jobs/index.ts'
import type { Result } from '../platform/result/index.ts'
import { demonstrationQueue, isAskedFor, isLoaded, noteProgress, type DemoAccount } from './queries.ts'

export { demonstrationQueue }

/** What fills an empty database; it is made of every slice, so the house hands it in. */
export type LoadDemonstration = (
  app: App,
  report: (done: number, of: number) => void,
) => Promise<Result<readonly DemoAccount[], 'not-empty'>>

/** Loads the demonstration: all of it or nothing. Run twice it finds the first's work and does none. */
export function demonstrationJob(app: App, load: LoadDemonstration): Job {
  return {
    queue: demonstrationQueue,
    handle: async ({ token }) => {
      if (!(await isAskedFor(app, String(token)))) return
      const loaded = await load(app, (done, of) => noteProgress(app, { kind: 'loading', done, of }))
      if (loaded.ok) noteProgress(app, { kind: 'loaded', accounts: loaded.value })
      else if (!(await isLoaded(app))) noteProgress(app, { kind: 'not-empty' })
    },
  }
}
