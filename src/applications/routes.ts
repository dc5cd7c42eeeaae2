import type { App } from '../platform/app/index.ts'
import type { Route } from '../platform/http/index.ts'
import { draftingRoutes } from './routes/drafting.ts'
import { sendingRoutes } from './routes/sending.ts'
import { standingRoutes } from './routes/standing.ts'
import { startingRoutes } from './routes/starting.ts'

/** The applicant's side of an application, from the first click to its answer. */
export function applicationRoutes(app: App): Route[] {
  return [...startingRoutes(app), ...draftingRoutes(app), ...sendingRoutes(app), ...standingRoutes(app)]
}
