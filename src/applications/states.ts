/** An application's life. `draft` to `placed`, and the ways out of it. */
export const states = [
  'draft',
  'submitted',
  'released',
  'screening',
  'shortlisted',
  'interview',
  'recommended',
  'offered',
  'accepted',
  'placed',
  'withdrawn',
  'not-eligible',
  'not-selected',
  'reserve',
  'offer-declined',
  'offer-expired',
  'offer-withdrawn',
] as const
export type State = (typeof states)[number]

/** Who may bring an event about, in words of the programme; `may…` in rules.ts decides for one person and one record. */
export type By = 'applicant' | 'officer' | 'hr-director'

type Edge = { readonly from: readonly State[]; readonly to: State; readonly by: By }

const beforeOffer = ['released', 'screening', 'shortlisted', 'interview', 'recommended'] as const
const open = ['draft', 'submitted', ...beforeOffer, 'offered', 'reserve'] as const

export const events = {
  submit: { from: ['draft'], to: 'submitted', by: 'applicant' },
  release: { from: ['submitted'], to: 'released', by: 'applicant' },
  takeUp: { from: ['released'], to: 'screening', by: 'officer' },
  shortlist: { from: ['screening'], to: 'shortlisted', by: 'officer' },
  inviteToInterview: { from: ['shortlisted'], to: 'interview', by: 'officer' },
  recommend: { from: ['shortlisted', 'interview'], to: 'recommended', by: 'officer' },
  offer: { from: ['recommended', 'reserve'], to: 'offered', by: 'officer' },
  accept: { from: ['offered'], to: 'accepted', by: 'applicant' },
  place: { from: ['accepted'], to: 'placed', by: 'officer' },
  withdraw: { from: [...open, 'accepted'], to: 'withdrawn', by: 'applicant' },
  findNotEligible: { from: beforeOffer, to: 'not-eligible', by: 'officer' },
  decline: { from: [...beforeOffer, 'reserve'], to: 'not-selected', by: 'officer' },
  reserve: { from: beforeOffer, to: 'reserve', by: 'officer' },
  declineOffer: { from: ['offered'], to: 'offer-declined', by: 'applicant' },
  closeExpiredOffer: { from: ['offered'], to: 'offer-expired', by: 'officer' },
  withdrawOffer: { from: ['offered', 'accepted'], to: 'offer-withdrawn', by: 'officer' },
  reopen: { from: ['not-eligible', 'not-selected', 'offer-expired'], to: 'screening', by: 'officer' },
} as const satisfies Record<string, Edge>
export type Event = keyof typeof events

/** The state after an event, or null where the event cannot happen in this state. */
export function next(state: State, event: Event): State | null {
  const edge: Edge = events[event]
  return edge.from.includes(state) ? edge.to : null
}

/** Nothing more happens by itself: from here only a new, reversing event. */
export const finalStates = [
  'placed',
  'withdrawn',
  'not-eligible',
  'not-selected',
  'offer-declined',
  'offer-expired',
  'offer-withdrawn',
] as const satisfies readonly State[]

/** In the hands of an office: released and not yet answered. */
export const inSelection = [...beforeOffer, 'reserve'] as const satisfies readonly State[]

/** Sent by the applicant and not released: nobody reads it yet. */
export const unreleased = ['submitted'] as const satisfies readonly State[]

/** Sent, and no word yet: whoever changes what such a person relied on, tells them. */
export const unanswered = ['submitted', ...beforeOffer] as const satisfies readonly State[]

export function isFinal(state: State): boolean {
  return (finalStates as readonly State[]).includes(state)
}
