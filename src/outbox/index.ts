export { outboxPaths } from './paths.ts'
export { outboxRoutes } from './routes.ts'
