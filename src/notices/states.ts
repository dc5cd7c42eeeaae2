/** A notice's life: written, offered to the public, closed; or withdrawn, or discarded before, with a reason. */
export const states = ['draft', 'published', 'closed', 'withdrawn', 'discarded'] as const
export type State = (typeof states)[number]

/** Who may bring an event about, in words of the programme; `may…` in rules.ts decides for one person and one notice. */
export type By = 'officer'

type Edge = { readonly from: readonly State[]; readonly to: State; readonly by: By }

export const events = {
  discard: { from: ['draft'], to: 'discarded', by: 'officer' },
  publish: { from: ['draft'], to: 'published', by: 'officer' },
  close: { from: ['published'], to: 'closed', by: 'officer' },
  withdraw: { from: ['published', 'closed'], to: 'withdrawn', by: 'officer' },
} as const satisfies Record<string, Edge>
export type Event = keyof typeof events

/** The state after an event, or null where the event cannot happen in this state. */
export function next(state: State, event: Event): State | null {
  const edge: Edge = events[event]
  return edge.from.includes(state) ? edge.to : null
}

/** Offered to the public once: its page is there for everybody, whatever came after. */
export function wasPublished(state: State): boolean {
  return state !== 'draft' && state !== 'discarded'
}

/** Nothing follows: what is written in such a notice stays as it was read. */
export const finalStates = ['withdrawn', 'discarded'] as const satisfies readonly State[]
