import type { App } from '../platform/app/index.ts'
import type { Route } from '../platform/http/index.ts'
import { actRoutes } from './routes/act-routes.ts'
import { caseRoutes } from './routes/case-routes.tsx'
import { decisionRoutes } from './routes/decision-routes.ts'
import { factRoutes } from './routes/fact-routes.ts'
import { notEligibleRoutes } from './routes/not-eligible-routes.ts'
import { overrideRoutes } from './routes/override-routes.ts'
import { ownRoutes } from './routes/own-routes.ts'
import { workRoutes } from './routes/work-routes.ts'

/** Selection: the work of an office on applications, and the applicant's side of offers and interviews. */
export function selectionRoutes(app: App): Route[] {
  return [
    ...workRoutes(app),
    ...caseRoutes(app),
    ...decisionRoutes(app),
    ...factRoutes(app),
    ...notEligibleRoutes(app),
    ...overrideRoutes(app),
    ...actRoutes(app),
    ...ownRoutes(app),
  ]
}
