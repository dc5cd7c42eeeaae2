export { setUpAddress } from './actions.ts'
export { demonstrationJob, demonstrationQueue, type LoadDemonstration } from './jobs.ts'
export { setUpPaths } from './paths.ts'
export { setUpRoutes } from './routes.ts'
