export { policyPaths } from './paths.ts'
export { policyRoutes } from './routes.ts'
export { mayReadPolicies } from './rules.ts'
