import type { App } from '../platform/app/index.ts'
import type { Route } from '../platform/http/index.ts'
import { personCorrectionRoutes } from './routes/correct-person.ts'
import { historyRoutes } from './routes/history.ts'
import { listRoutes } from './routes/lists.ts'
import { holidayRoutes } from './routes/holidays.ts'
import { officeRoutes } from './routes/offices.ts'
import { peopleRoutes } from './routes/people.ts'
import { roleRoutes } from './routes/roles.ts'
import { settingsRoutes } from './routes/settings.ts'

/** Accounts, roles, offices, lists, settings: the administrator's pages. */
export function administrationRoutes(app: App): Route[] {
  return [
    ...peopleRoutes(app),
    ...personCorrectionRoutes(app),
    ...roleRoutes(app),
    ...officeRoutes(app),
    ...holidayRoutes(app),
    ...listRoutes(app),
    ...settingsRoutes(app),
    ...historyRoutes(),
  ]
}
