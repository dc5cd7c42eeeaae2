import { layers, zoneOf } from './zones.mjs'
import { impurityOf } from './purity.mjs'

/** @returns what is wrong with one import between two of our files, or null */
export function layerFault(code, file, entry) {
  const from = zoneOf(file)
  const to = zoneOf(entry.to)
  if (from.kind === 'test') return null
  if (to.kind === 'test') return 'only tests import tests'
  if (from.kind === 'root') return null
  if (from.kind === 'commands') return doorFault(entry, to)
  if (to.kind === 'root' || to.kind === 'commands') return 'nothing imports what puts the house together'
  if (from.kind === 'platform' || from.kind === 'ui') {
    return to.kind === 'platform' || to.kind === 'ui' ? null : `${from.kind} knows no slice and no policy`
  }
  if (from.kind === 'policy') return policyFault(entry, to)
  return sliceFault(code, { file, from }, { entry, to })
}

/** Values with their sources: the words they are written in may come from a slice, its code may not. */
function policyFault(entry, to) {
  return to.kind === 'slice' && !entry.typeOnly ? 'a policy takes types from slices, no code' : null
}

function sliceFault(code, { file, from }, { entry, to }) {
  if (to.kind === 'slice' && to.slice !== from.slice) {
    if (!isDoor(entry.to, to.slice)) return `another slice is imported through src/${to.slice}/index.ts alone`
    if (from.layer === 'views' && !entry.typeOnly) return 'a view takes types from another slice, no code'
    return null
  }
  if (to.kind === 'slice' && to.layer === 'index') return 'a slice imports its own files, not its index.ts'
  if (from.layer === 'views') return viewFault(code, entry, to)
  if (to.kind !== 'slice' || from.layer === 'index' || from.layer === null) return null
  const rank = layers[from.layer]
  const reached = highestOf(code, entry.to)
  if (reached.rank <= rank) return null
  const through = reached.file === entry.to ? '' : ` (${reached.file}, through it)`
  return `${from.layer} come before ${zoneOf(reached.file).layer}${through}: ${file.split('/').at(-1)} may not import it`
}

/** A state table is a door too: the rules of another slice ask what may follow, and index.ts leads to all that writes. */
function isDoor(file, slice) {
  return file === `src/${slice}/index.ts` || file === `src/${slice}/states.ts`
}

function doorFault(entry, to) {
  if (to.kind !== 'slice' || entry.to === `src/${to.slice}/index.ts`) return null
  return `another slice is imported through src/${to.slice}/index.ts alone`
}

/** A view is told everything: it takes words, components and types. */
function viewFault(code, entry, to) {
  if (entry.typeOnly || to.kind !== 'slice')
    return to.kind === 'policy' && !entry.typeOnly ? 'a view takes types, no policy' : null
  if (to.layer === 'views' || to.layer === 'messages') return null
  if (to.layer !== null) return `a view imports types of ${to.layer}, no code: put the value into its view-model`
  const reached = highestOf(code, entry.to)
  if (reached.rank > 0) return `a view may not reach ${zoneOf(reached.file).layer} (${reached.file}, through it)`
  return impurityOf(code, entry.to) ? 'a view imports nothing that does I/O' : null
}

/** A file with a name of its own counts as the highest layer of its slice that it reaches. */
function highestOf(code, file, seen = new Set()) {
  const zone = zoneOf(file)
  if (zone.kind !== 'slice') return { rank: 0, file }
  if (zone.layer !== null) return { rank: layers[zone.layer], file }
  seen.add(file)
  return (code.get(file)?.imports ?? [])
    .filter(({ to, reason }) => to && !reason && !seen.has(to) && zoneOf(to).slice === zone.slice)
    .map(({ to }) => highestOf(code, to, seen))
    .reduce((highest, next) => (next.rank > highest.rank ? next : highest), { rank: 0, file })
}
