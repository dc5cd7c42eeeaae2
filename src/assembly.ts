import { accountRoutes, findSession } from './accounts/index.ts'
import { administrationPaths, administrationRoutes, mayReadHistory } from './administration/index.ts'
import { applicationRoutes, unanswered, unreleased } from './applications/index.ts'
import { checkRoutes } from './check/index.ts'
import { checklistJob, clearanceRoutes } from './clearance/index.ts'
import { documentRoutes } from './documents/index.ts'
import { fundRoutes } from './funds/index.ts'
import type { App } from './platform/app/index.ts'
import { createServer, loadAssets, type Route, type Server, type ServerOptions } from './platform/http/index.ts'
import type { Job } from './platform/jobs/index.ts'
import { mailJob, mailQueue, type Transport } from './platform/mail/index.ts'
import { projectRoot } from './platform/config/root.ts'
import { correctionJob, correctionQueue, noticeRoutes } from './notices/index.ts'
import { outboxRoutes } from './outbox/index.ts'
import { partnershipRoutes } from './partnerships/index.ts'
import { placementFactsQueue } from './placements/index.ts'
import { policyRoutes, refreshPolicies, trialJob, trialQueue } from './policies/index.ts'
import { profileRoutes } from './profile/index.ts'
import { reminderFigures, reminderJob, reminderQueue } from './reminders/index.ts'
import { selectionRoutes } from './selection/index.ts'
import { demonstrationJob, demonstrationQueue, setUpRoutes, type LoadDemonstration } from './setup/index.ts'
import { supervisionRoutes } from './supervision/index.ts'
import { favicon } from './ui/index.ts'
import { renderFrame, renderProblem, siteRoutes, watchDemonstration } from './site/index.ts'

/** Every page and form of the application. Tests walk this table as every role. */
export function routesOf(app: App): Route[] {
  return [
    ...siteRoutes(app),
    ...accountRoutes(app),
    ...setUpRoutes(app),
    ...noticeRoutes(app, { mayRead: mayReadHistory, path: administrationPaths.history }),
    ...checkRoutes(),
    ...profileRoutes(app),
    ...applicationRoutes(app),
    ...documentRoutes(app),
    ...clearanceRoutes(app),
    ...supervisionRoutes(app),
    ...selectionRoutes(app),
    ...fundRoutes(app),
    ...administrationRoutes(app),
    ...outboxRoutes(app),
    ...partnershipRoutes(app),
    ...policyRoutes(app),
  ]
}

/** The queues, known before anything runs, so that `migrate` can create them. */
export const queues = [
  mailQueue,
  demonstrationQueue,
  reminderQueue,
  correctionQueue,
  placementFactsQueue,
  trialQueue,
] as const

export function jobsOf(app: App, transport: Transport): Job[] {
  const jobs = [
    mailJob(app.database, transport),
    demonstrationJob(app, loadDemonstration),
    reminderJob(app),
    checklistJob(app),
    correctionJob(app, { unanswered, unreleased }),
    trialJob(app),
  ]
  return jobs.map(job => withPolicies(app, job))
}

/** A job may speak of a version that was published while its worker ran. */
function withPolicies(app: App, job: Job): Job {
  const handle: Job['handle'] = async (data, now) => {
    await refreshPolicies(app)
    return job.handle(data, now)
  }
  return { ...job, handle }
}

/** Loaded when asked for: a server that has its organisation never needs it. */
const loadDemonstration: LoadDemonstration = async (app, report) =>
  (await import('./demo/index.ts')).loadDemonstration(app, report)

type Outside = Pick<ServerOptions, 'log' | 'isHttps' | 'trustProxy' | 'isQueueReady'>

export async function serverOf(app: App, outside: Outside): Promise<Server> {
  const assets = loadAssets(projectRoot())
  const demonstration = await watchDemonstration(app)
  return createServer({
    ...outside,
    routes: routesOf(app),
    database: app.database,
    figures: () => reminderFigures(app.database),
    clock: app.clock,
    prepare: () => refreshPolicies(app),
    findSession: (secret, now) => findSession(app.database, secret, now),
    renderPage: (ask, content) =>
      renderFrame({ ask, content, style: assets.style, publicUrl: app.publicUrl, isDemonstration: demonstration() }),
    renderProblem,
    assets: new Map([...assets.files, ['/favicon.svg', { body: Buffer.from(favicon), type: 'image/svg+xml' }]]),
  })
}
