import type { App } from '../platform/app/index.ts'
import type { Route } from '../platform/http/index.ts'
import { certificateRoutes } from './routes/certificates.ts'
import { endRoutes } from './routes/ends.ts'
import { evaluationRoutes } from './routes/evaluations.ts'
import { goalRoutes } from './routes/goals.ts'
import { ownRoutes } from './routes/own.ts'
import { staffRoutes } from './routes/staff.ts'

/** The intern's own page, the staff's pages of a placement, and what comes at its end. */
export function supervisionRoutes(app: App): Route[] {
  return [
    ...ownRoutes(app),
    ...staffRoutes(app),
    ...goalRoutes(app),
    ...evaluationRoutes(app),
    ...endRoutes(app),
    ...certificateRoutes(app),
  ]
}
