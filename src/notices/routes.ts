import type { App } from '../platform/app/index.ts'
import type { Route } from '../platform/http/index.ts'
import { beginningRoutes } from './routes/beginning.ts'
import { correctingRoutes } from './routes/correcting.ts'
import { publicRoutes } from './routes/public.ts'
import { workRoutes, type HistoryPage } from './routes/work.ts'
import { writingRoutes } from './routes/writing.ts'

/**
 * What the public reads of notices, and what officers do with them.
 *
 * @param history the page of any record's history, of a slice that comes after this one
 */
export function noticeRoutes(app: App, history: HistoryPage): Route[] {
  return [
    ...publicRoutes(app),
    ...workRoutes(app, history),
    ...beginningRoutes(app),
    ...writingRoutes(app),
    ...correctingRoutes(app),
  ]
}
