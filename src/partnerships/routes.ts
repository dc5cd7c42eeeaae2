import type { App } from '../platform/app/index.ts'
import type { Route } from '../platform/http/index.ts'
import { agreementRoutes } from './routes/agreements.ts'
import { agreementCorrectionRoutes } from './routes/correct-agreement.ts'
import { endorsementRoutes } from './routes/endorsements.ts'
import { roundCorrectionRoutes } from './routes/correct-round.ts'
import { roundRoutes } from './routes/rounds.ts'
import { studentRoutes } from './routes/students.ts'
import { tieRoutes } from './routes/ties.ts'

/** Partners, agreements and rounds for those who run the programme; students for their partner’s coordinators. */
export function partnershipRoutes(app: App): Route[] {
  return [
    ...agreementRoutes(app),
    ...agreementCorrectionRoutes(app),
    ...roundRoutes(app),
    ...roundCorrectionRoutes(app),
    ...tieRoutes(app),
    ...studentRoutes(),
    ...endorsementRoutes(app),
  ]
}
