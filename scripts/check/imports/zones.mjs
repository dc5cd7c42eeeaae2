// Which part of the house a file belongs to.
import { isTest } from '../tree.mjs'

/** Layers of a slice, lowest first; a file may import its own layer and those below. */
export const layers = {
  messages: 0,
  rules: 1,
  states: 1,
  forms: 1,
  queries: 2,
  actions: 3,
  jobs: 4,
  views: 4,
  routes: 4,
  index: 5,
}

/**
 * @typedef {object} Zone
 * @property {'test' | 'root' | 'commands' | 'policy' | 'platform' | 'ui' | 'slice'} kind
 * @property {string} [slice]
 * @property {string | null} [layer]  a key of `layers`; null for a file with a name of its own
 */

/** @returns {Zone} */
export function zoneOf(file) {
  if (isTest(file) || !/^(src|policy)\//.test(file)) return { kind: 'test' }
  const [top, folder, ...rest] = file.split('/')
  if (top === 'policy') return { kind: 'policy' }
  // What puts the house together: main.ts and its like, and the demonstration, which fills every room of it.
  if (rest.length === 0 || folder === 'demo') return { kind: 'root' }
  if (folder === 'commands') return { kind: 'commands' }
  if (folder === 'platform' || folder === 'ui') return { kind: folder }
  return { kind: 'slice', slice: folder, layer: layerOf(rest) }
}

/** `actions.ts` and `actions/accept-offer.ts` are of one layer; messages belong together wherever they lie. */
function layerOf(rest) {
  if (rest.at(-1).startsWith('messages.')) return 'messages'
  const word = rest[0].split('.')[0]
  return word in layers ? word : null
}
