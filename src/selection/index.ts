export { selectionPaths } from './paths.ts'
export { workQueue, type QueueRow } from './queries/queue.ts'
export { mayHandleCase, mayOpenWork, mayReadCase, type CaseFacts } from './rules.ts'
export { selectionRoutes } from './routes.ts'
