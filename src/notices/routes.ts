import type { App } from '../platform/app/index.ts'
import type { Route } from '../platform/http/index.ts'
import { beginningRoutes } from './routes/beginning.ts'
import { publicRoutes } from './routes/public.ts'
import { workRoutes } from './routes/work.ts'
import { writingRoutes } from './routes/writing.ts'

/** What the public reads of notices, and what officers do with them. */
export function noticeRoutes(app: App): Route[] {
  return [...publicRoutes(app), ...workRoutes(app), ...beginningRoutes(app), ...writingRoutes(app)]
}
