/**
 * When a clock warns one person, counted from its day: -3 is three days before it, 1 the day after. In working days of the office
 * where people of an office must act, in plain days where only the person must. Each step once; see docs/reminders.md.
 */
export type Steps = { readonly steps: readonly number[]; readonly counted: 'days' | 'working-days' }

const days = (...steps: number[]): Steps => ({ steps, counted: 'days' })
const workingDays = (...steps: number[]): Steps => ({ steps, counted: 'working-days' })

/** Every clock that writes to one person. A digest is not among them: it is a list of what waits, see `digestDue`. */
export const clocks = {
  'draft-closes': days(-3, -1),
  'release-closes': days(-3, -1),
  'release-waits': days(3, 14),
  'offer-expires': days(-5, -1),
  interview: days(-1),
  panel: workingDays(-1),
  'answer-late': workingDays(1, 11),
  'standing-renewal': days(-14, -3),
  papers: days(-28, -14, -7, -3),
  'cover-ends': days(-21, -7),
  evaluation: days(-7, 3, 10),
} as const satisfies Record<string, Steps>
export type Clock = keyof typeof clocks

/** What a digest lists, by who must act. */
export const matters = [
  'case',
  'endorsement',
  'partner-papers',
  'paper',
  'health-paper',
  'start',
  'cover',
  'check-in',
  'check-in-missed',
  'evaluation',
  'completion',
] as const
export type Matter = (typeof matters)[number]
