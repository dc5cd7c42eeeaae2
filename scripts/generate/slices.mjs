// The picture in docs/architecture.md: which slice uses which, read from the imports.
import { codeOf } from '../check/tree.mjs'

const roots = new Set(['commands', 'demo', 'platform', 'ui'])

/** @returns a mermaid graph: an arrow from each slice to those whose index it imports */
export function slicesPicture(root) {
  const arrows = new Set()
  for (const [file, { imports }] of codeOf(root)) {
    const from = sliceOf(file)
    if (from === null || roots.has(from) || /\.test\./.test(file)) continue
    for (const { to } of imports) {
      const target = to === null ? null : sliceOf(to)
      if (target !== null && target !== from && !roots.has(target)) arrows.add(`  ${from} --> ${target}`)
    }
  }
  return ['```mermaid', 'graph LR', ...[...arrows].sort(), '```'].join('\n')
}

function sliceOf(file) {
  const [, slice] = /^src\/([^/]+)\//.exec(file) ?? []
  return slice ?? null
}
