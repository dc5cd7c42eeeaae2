export { fundPaths } from './paths.ts'
export { fundsOfRound, type RoundFund } from './queries.ts'
export { fundRoutes } from './routes.ts'
export { mayOpenFunds, mayReadFunds } from './rules.ts'
