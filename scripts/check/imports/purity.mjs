import { zoneOf } from './zones.mjs'

const pureLayers = new Set(['rules', 'states', 'forms', 'messages'])
const pureNode = /^node:(assert|buffer|crypto|path|url|util)(\/|$)/
const impurePackages =
  /^(@aws-sdk\/|@fastify\/|@node-rs\/|esbuild$|fastify$|kysely$|nodemailer$|pg$|pg-boss$|pino$|playwright|prom-client$)/
/** Parts of the platform that read or write the world, each a folder; their types may be used. */
const impureParts = /^src\/platform\/(clock|config|db|files|http|ids|jobs|log|mail|metrics)(\/|\.)/

/** Rules, states, forms, messages and policies compute: what they import, at whatever distance, does no I/O. */
export function purityFault(code, file, entry) {
  const zone = zoneOf(file)
  const pure = zone.kind === 'policy' || (zone.kind === 'slice' && pureLayers.has(zone.layer))
  if (!pure || entry.typeOnly) return null
  const way = impureWay(code, entry, new Set())
  return way ? `${zone.layer ?? 'a policy'} may do no I/O: this leads to ${way.join(', then ')}` : null
}

/** @returns the way by which a file reaches I/O, or null */
export function impurityOf(code, file) {
  return impureWay(code, { to: file, typeOnly: false }, new Set())
}

function impureWay(code, { to, specifier, typeOnly }, seen) {
  if (typeOnly || seen.has(to)) return null
  if (to === null) return isImpurePackage(specifier) ? [specifier] : null
  if (impureParts.test(to)) return [to]
  seen.add(to)
  for (const next of code.get(to)?.imports ?? []) {
    const way = impureWay(code, next, seen)
    if (way) return [to, ...way]
  }
  return null
}

function isImpurePackage(specifier) {
  return specifier.startsWith('node:') ? !pureNode.test(specifier) : impurePackages.test(specifier)
}
