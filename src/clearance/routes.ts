import type { App } from '../platform/app/index.ts'
import type { Route } from '../platform/http/index.ts'
import { agreementRoutes } from './routes/agreements.ts'
import { lifecycleRoutes } from './routes/lifecycle.ts'
import { ownClearanceRoutes } from './routes/own.ts'
import { staffClearanceRoutes } from './routes/staff.ts'

/** Everything between the accepted offer and the first day, and what an extension asks for again. */
export function clearanceRoutes(app: App): Route[] {
  return [...ownClearanceRoutes(app), ...agreementRoutes(app), ...staffClearanceRoutes(app), ...lifecycleRoutes(app)]
}
