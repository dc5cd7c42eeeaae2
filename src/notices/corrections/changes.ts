import type { PlainDate } from '../../platform/days/index.ts'
import type { FieldError } from '../../platform/forms/index.ts'

/** What of a published notice can be corrected, in the order of the page. */
export const correctable = [
  'closesOn',
  'answerBy',
  'startOn',
  'monthsMin',
  'monthsMax',
  'allowance',
  'languages',
] as const
export type Correctable = (typeof correctable)[number]
export type Corrected = {
  readonly closesOn: PlainDate | null
  readonly answerBy: PlainDate | null
  readonly startOn: PlainDate | null
  readonly monthsMin: number
  readonly monthsMax: number
  readonly allowance: 'monthly' | 'partner' | 'none'
  readonly languages: readonly string[]
}

/** A fact before and after, as history keeps it: ISO days, numbers, codes joined by blanks; '' is none. */
export type Change = { readonly field: Correctable; readonly from: string; readonly to: string }

/** What was corrected in a published notice and when: facts, or the text in one language. */
export type PastCorrection = {
  readonly at: Date
  readonly changes: readonly Change[]
  readonly text: { readonly language: string; readonly parts: readonly string[] } | null
}

export function changesOf(before: Corrected, after: Corrected): Change[] {
  return correctable
    .map(field => ({ field, from: textOf(before[field]), to: textOf(after[field]) }))
    .filter(({ from, to }) => from !== to)
}

function textOf(value: Corrected[Correctable]): string {
  if (value === null) return ''
  return typeof value === 'object' ? value.join(' ') : String(value)
}

/**
 * What a correction may not do: open or close in the past, promise a day that is gone or before the closing day. An earlier
 * closing day is today at the earliest; a later one may open again what its day had closed.
 *
 * @param today in the zone of the programme
 */
export function errorsOfCorrection(before: Corrected, after: Corrected, today: PlainDate): FieldError[] {
  const errors: FieldError[] = []
  const early = (field: string, from: PlainDate): unknown => errors.push({ field, code: 'too-early', params: { from } })
  if (after.closesOn !== null && after.closesOn !== before.closesOn && after.closesOn < today) early('closesOn', today)
  if (after.answerBy === null) errors.push({ field: 'answerBy', code: 'missing', params: {} })
  else if (after.answerBy !== before.answerBy && after.answerBy < today) early('answerBy', today)
  else if (after.closesOn !== null && after.answerBy < after.closesOn) early('answerBy', after.closesOn)
  return errors
}

/** A promise that is broken stays as it was: only a day that is still to come can be moved. */
export function mayMoveAnswer({ answerBy }: { readonly answerBy: PlainDate | null }, today: PlainDate): boolean {
  return answerBy === null || answerBy >= today
}

const arrow = ' → '

/** Changes as an event keeps them: "from → to" by field. */
export function paramsOf(changes: readonly Change[]): Record<string, string> {
  return Object.fromEntries(changes.map(({ field, from, to }) => [field, from + arrow + to]))
}

/** The changes that an event kept. */
export function changesIn(params: Readonly<Record<string, unknown>>): Change[] {
  return correctable.flatMap(field => {
    const kept = params[field]
    if (typeof kept !== 'string' || !kept.includes(arrow)) return []
    const [from = '', to = ''] = kept.split(arrow)
    return [{ field, from, to }]
  })
}

/** The parts of a text that are not what they were; all of them where there was no text. */
export function partsChanged<Text extends object>(before: Text | undefined, after: Text): string[] {
  const names = Object.keys(after) as (keyof Text & string)[]
  if (before === undefined) return names
  return names.filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}
