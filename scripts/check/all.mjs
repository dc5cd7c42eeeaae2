import { dependencies } from './dependencies.mjs'
import { exports } from './exports.mjs'
import { imports } from './imports.mjs'
import { length } from './length.mjs'
import { links } from './links.mjs'
import { names } from './names.mjs'
import { generated } from './programs.mjs'
import { typography } from './typography.mjs'

/** Our own checks by name, in the order in which they are told. */
export const inHouseChecks = { imports, exports, length, names, typography, links, dependencies, generated }
