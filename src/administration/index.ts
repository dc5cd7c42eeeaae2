export { administrationPaths } from './paths.ts'
export { administrationRoutes } from './routes.ts'
export { mayAdminister } from './rules.ts'
export { administrationFrame } from './views/frame.tsx'
