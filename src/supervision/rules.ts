import type { PlainDate } from '../platform/days/index.ts'

/** Questions of the evaluation: three to answer from 1 to 5, two in words. Each side has its own. */
export const questions = {
  intern: { scales: ['learning', 'supervision', 'welcome'], texts: ['best', 'change'] },
  supervisor: { scales: ['objectives', 'work', 'together'], texts: ['strengths', 'advice'] },
} as const
export type Side = keyof typeof questions
export type Question = (typeof questions)[Side]['scales' | 'texts'][number]
export type Answers = Readonly<Record<string, number | string>>

export type Lacking = 'intern-evaluation' | 'supervisor-evaluation' | 'goals' | 'last-day' | 'papers'

type Standing = {
  readonly sides: readonly Side[]
  readonly goals: readonly { readonly isMet: boolean | null }[]
  readonly endOn: PlainDate
  /** The day to which the papers of an extension reach, while some are open; null where they reach to the end. */
  readonly coveredUntil: PlainDate | null
}

/** What a completion still needs, in the order in which it is said; empty when it may be recorded. */
export function lacksForCompletion({ sides, goals, endOn, coveredUntil }: Standing, today: PlainDate): Lacking[] {
  return [
    ...(today < endOn ? (['last-day'] as const) : []),
    ...(coveredUntil === null ? [] : (['papers'] as const)),
    ...(goals.some(({ isMet }) => isMet === null) ? (['goals'] as const) : []),
    ...(sides.includes('intern') ? [] : (['intern-evaluation'] as const)),
    ...(sides.includes('supervisor') ? [] : (['supervisor-evaluation'] as const)),
  ]
}

/** The step of the intern's journey that is now: agreement, papers, start, midway, completion; 5 when all are done. */
export function stepOf(
  placement: { readonly state: string; readonly startOn: PlainDate; readonly endOn: PlainDate },
  isSigned: boolean,
  isPastMidway: boolean,
): number {
  switch (placement.state) {
    case 'agreed':
    case 'postponed':
      return 0
    case 'clearance':
      return isSigned ? 1 : 0
    case 'cleared':
      return 2
    case 'active':
    case 'extended':
    case 'ended-early':
      return isPastMidway ? 4 : 3
    case 'completed':
      return 5
    default:
      return 0
  }
}
