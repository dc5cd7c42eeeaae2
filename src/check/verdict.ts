import { nearWindows, type Assessment } from '../eligibility/index.ts'
import { addMonths, type PlainDate } from '../platform/days/index.ts'

type Window = { readonly from: PlainDate; readonly to: PlainDate }

/**
 * The answer in one word, for the page's heading. Days are starts.
 *
 * `yes-from`, `yes-until`, `yes-between`, `yes-anytime`: no start is named, and it is a yes for these.
 * `not-then-…`: a start is named, and it would be a yes for another.
 */
export type Word =
  | { readonly word: 'yes' | 'person' | 'depends' | 'not-now' | 'yes-anytime' }
  | { readonly word: 'yes-from' | 'yes-until' | 'not-then-from' | 'not-then-until'; readonly day: PlainDate }
  | { readonly word: 'yes-between' | 'not-then-between'; readonly windows: readonly Window[]; readonly left: number }
  | { readonly word: 'apply-from'; readonly day: PlainDate }

/** How far ahead the rules look for starts. */
const horizonMonths = 24

type Sides = {
  readonly assessment: Assessment
  readonly appliedOn: PlainDate
  readonly startOn?: PlainDate | undefined
  /** From which day an application would be a yes with nothing else changed; null where that is not so. */
  readonly applyFrom: PlainDate | null
}

export function wordOf({ assessment, appliedOn, startOn, applyFrom }: Sides): Word {
  const { verdict, startWindows, missing } = assessment
  if (verdict === 'eligible') return { word: 'yes' }
  if (verdict === 'needs-a-person') return { word: 'person' }
  if (verdict === 'needs-information') {
    const isStartAlone = missing.every(fact => fact === 'startOn') && startWindows.length > 0
    return isStartAlone ? openStart(startWindows, appliedOn) : { word: 'depends' }
  }
  if (startOn !== undefined && startWindows.length > 0) return otherStart(startWindows, startOn)
  return applyFrom === null ? { word: 'not-now' } : { word: 'apply-from', day: applyFrom }
}

function openStart(windows: readonly Window[], appliedOn: PlainDate): Word {
  const last = addMonths(appliedOn, horizonMonths)
  const [window] = windows
  if (windows.length > 1 || window === undefined) return { word: 'yes-between', ...some(windows, appliedOn) }
  const { from, to } = window
  if (from <= appliedOn) return to >= last ? { word: 'yes-anytime' } : { word: 'yes-until', day: to }
  return to >= last ? { word: 'yes-from', day: from } : { word: 'yes-between', windows, left: 0 }
}

/** As many as a heading can name. */
const mostWindows = 3

function some(windows: readonly Window[], around: PlainDate): { windows: readonly Window[]; left: number } {
  const { near, left } = nearWindows(windows, around, mostWindows)
  return { windows: near, left }
}

function otherStart(windows: readonly Window[], startOn: PlainDate): Word {
  const [window] = windows
  if (windows.length > 1 || window === undefined) return { word: 'not-then-between', ...some(windows, startOn) }
  return startOn < window.from
    ? { word: 'not-then-from', day: window.from }
    : { word: 'not-then-until', day: window.to }
}
