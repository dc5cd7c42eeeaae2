export { partnershipPaths } from './paths.ts'
export { partnershipRoutes } from './routes.ts'
export { mayOpenStudents, mayReadPartnerships } from './rules.ts'
