import { zoneOf } from './zones.mjs'

/** Files that import each other in a ring, and slices that do; type-only imports included. */
export function cycles(code) {
  const files = new Map()
  const slices = new Map()
  for (const [file, { imports }] of code) {
    const from = zoneOf(file)
    for (const { to, line, reason } of imports) {
      if (!to || !code.has(to) || reason) continue
      const edge = { file, line }
      put(files, file, to, edge)
      const target = zoneOf(to)
      if (from.kind === 'slice' && target.kind === 'slice' && from.slice !== target.slice) {
        put(slices, from.slice, target.slice, edge)
      }
    }
  }
  return [...rings(files, 'files'), ...rings(slices, 'slices')]
}

function put(graph, from, to, edge) {
  if (!graph.has(from)) graph.set(from, new Map())
  if (!graph.get(from).has(to)) graph.get(from).set(to, edge)
}

/** One finding for each knot of the graph: its shortest ring, at the import that closes it. */
function rings(graph, what) {
  const found = []
  const told = new Set()
  for (const start of graph.keys()) {
    if (told.has(start)) continue
    const ring = shortestRing(graph, start)
    if (!ring) continue
    for (const node of ring) told.add(node)
    const { file, line } = graph.get(ring.at(-1)).get(start)
    found.push({ file, line, message: `${what} in a ring: ${[...ring, start].join(' → ')}` })
  }
  return found
}

function shortestRing(graph, start) {
  const cameFrom = new Map()
  const queue = [start]
  for (const node of queue) {
    for (const next of graph.get(node)?.keys() ?? []) {
      if (next === start) return wayBack(cameFrom, node, start)
      if (cameFrom.has(next)) continue
      cameFrom.set(next, node)
      queue.push(next)
    }
  }
  return null
}

function wayBack(cameFrom, node, start) {
  const way = [node]
  while (way[0] !== start) way.unshift(cameFrom.get(way[0]))
  return way
}
