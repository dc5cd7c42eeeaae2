import { dependencies } from './dependencies.mjs'
import { generated } from './programs.mjs'

/** Our own checks by name, in the order in which they are told. */
export const inHouseChecks = { dependencies, generated }
