import type { Outcome, Verdict } from '../names.ts'

/** From the answer that is hoped for to the one that is not. */
export const verdicts = ['eligible', 'needs-a-person', 'needs-information', 'not-eligible'] as const satisfies Verdict[]

/** How a rule stands in a case; a rule that a policy does not have is `not-asked`. */
export const standings = ['met', 'not-met', 'unknown', 'person', 'not-asked'] as const
export type Standing = Outcome | 'not-asked'

/** Towards a yes, away from it, or from one open verdict to the other. */
export const directions = ['gains', 'loses', 'stays-open'] as const
export type Direction = (typeof directions)[number]
