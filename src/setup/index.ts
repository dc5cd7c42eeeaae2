export { setUpAddress } from './actions.ts'
export { setUpPaths } from './paths.ts'
