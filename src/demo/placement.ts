import type { State } from '../placements/states.ts'
import type { PlainDate } from '../platform/days/index.ts'
import type { Journey } from './journeys.ts'
import { rowOf, type World } from './world.ts'

/** A placement as it was made; later changes of its dates are in its row. */
export type Placement = {
  readonly id: number
  readonly journey: Journey
  readonly state: State
  readonly startOn: PlainDate
  readonly endOn: PlainDate
  readonly openedAt: Date
}

/** The first and last day that hold now: after an extension, a postponement or an early end. */
export function placementDays(world: World, { id }: { readonly id: number }): { startOn: PlainDate; endOn: PlainDate } {
  const { startOn, endOn } = rowOf(world, 'placements', id)
  return { startOn, endOn }
}
