import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cycles } from './imports/cycles.mjs'
import { layerFault } from './imports/layers.mjs'
import { packageFault } from './imports/packages.mjs'
import { purityFault } from './imports/purity.mjs'
import { codeOf, reasons } from './tree.mjs'

/**
 * Imports point one way: from routes, views and jobs down to actions, queries, rules, platform and ui; from a slice into
 * another only through its index.ts; from rules to nothing that does I/O; nowhere in a ring.
 */
export function imports(root) {
  const code = codeOf(root)
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const findings = [...code].flatMap(([file, { imports }]) =>
    imports.flatMap(entry => {
      const message = fault({ root, code, manifest }, file, entry)
      return message ? [{ file, line: entry.line, message }] : []
    }),
  )
  return [...findings, ...cycles(code)]
}

function fault({ root, code, manifest }, file, entry) {
  if (entry.reason !== null) {
    return reasons.includes(entry.reason) ? null : `"${entry.reason}" is no reason: ${reasons.join(', ')} are`
  }
  if (entry.to === null) return packageFault(manifest, file, entry.specifier) ?? purityFault(code, file, entry)
  if (!existsSync(join(root, entry.to))) return `${entry.specifier} is not there`
  return layerFault(code, file, entry) ?? purityFault(code, file, entry)
}
