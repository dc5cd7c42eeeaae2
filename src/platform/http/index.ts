export {
  bytes,
  notFound,
  page,
  pageWithErrors,
  redirect,
  refused,
  statusOf,
  type Answer,
  type Cookie,
  type KeptWords,
  type PageContent,
} from './answer.ts'
export { anyone, idOf, signedIn, visitorsOnly, type Ask, type Route } from './route.ts'
export { loadAssets, type Assets } from './assets.ts'
export type { Figure } from './metrics.ts'
export { createServer, type Problem, type Server, type ServerOptions, type Session } from './server.ts'
