import { builtinModules } from 'node:module'
import { zoneOf } from './zones.mjs'

/** A package is imported only when package.json names it, and one for development only by tests and tools. */
export function packageFault(manifest, file, specifier) {
  if (specifier.startsWith('node:')) return null
  if (builtinModules.includes(specifier)) return `Node's own modules are imported as node:${specifier}`
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  const { dependencies, optionalDependencies, devDependencies } = manifest
  if (name in { ...dependencies, ...optionalDependencies }) return null
  if (!(name in { ...devDependencies })) return `package.json does not name ${name}`
  return zoneOf(file).kind === 'test' ? null : `${name} is for development: it may not be installed where this runs`
}
