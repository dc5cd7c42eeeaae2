export { placementActs } from './acts.ts'
export { completePlacement } from './actions/complete.ts'
export { supervisionPaths } from './paths.ts'
export { supervisionRoutes } from './routes.ts'
