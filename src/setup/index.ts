export { setUpAddress } from './actions.ts'
export { setUpPaths } from './paths.ts'
export { setUpRoutes } from './routes.ts'
