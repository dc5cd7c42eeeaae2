/** A placement's life: from the accepted offer to its completion. */
export const states = [
  'agreed',
  'clearance',
  'cleared',
  'active',
  'extended',
  'postponed',
  'completed',
  'ended-early',
  'cancelled',
] as const
export type State = (typeof states)[number]

/** Who may bring an event about; `may…` in rules.ts decides for one person and one record. */
export type By = 'officer' | 'supervisor'

type Edge = { readonly from: readonly State[]; readonly to: State; readonly by: By }

export const events = {
  openClearance: { from: ['agreed', 'postponed'], to: 'clearance', by: 'officer' },
  clear: { from: ['clearance'], to: 'cleared', by: 'officer' },
  reopenClearance: { from: ['cleared'], to: 'clearance', by: 'officer' },
  start: { from: ['cleared'], to: 'active', by: 'officer' },
  postpone: { from: ['agreed', 'clearance', 'cleared'], to: 'postponed', by: 'officer' },
  extend: { from: ['active', 'extended'], to: 'extended', by: 'officer' },
  complete: { from: ['active', 'extended'], to: 'completed', by: 'officer' },
  endEarly: { from: ['active', 'extended'], to: 'ended-early', by: 'officer' },
  cancel: { from: ['agreed', 'clearance', 'cleared', 'postponed'], to: 'cancelled', by: 'officer' },
} as const satisfies Record<string, Edge>
export type Event = keyof typeof events

/** The state after an event, or null where the event cannot happen in this state. */
export function next(state: State, event: Event): State | null {
  const edge: Edge = events[event]
  return edge.from.includes(state) ? edge.to : null
}

export const finalStates = ['completed', 'ended-early', 'cancelled'] as const satisfies readonly State[]

/** The intern is in the office: supervision, check-ins, extension. */
export const underway = ['active', 'extended'] as const satisfies readonly State[]

export function isFinal(state: State): boolean {
  return (finalStates as readonly State[]).includes(state)
}
