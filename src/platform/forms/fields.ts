import { z } from 'zod'

import { isPlainDate, plainDate, type PlainDate } from '../days/index.ts'
import type { ErrorCode } from './codes.ts'
import { monthNumber } from './months.ts'

type Check<T> = { value: T } | ({ error: ErrorCode } & Record<string, string | number>)

/** A schema from one function: raw text in, value or error code out. */
function field<T>(check: (raw: string) => Check<T>): z.ZodType<T, string> {
  const schema = z.string().transform((raw, context): T => {
    const result = check(clean(raw))
    if (!('error' in result)) return result.value
    context.addIssue({ code: 'custom', params: result })
    return z.NEVER
  })
  // Zod says Awaited<T> for any transform; no check here answers with a promise.
  return schema as unknown as z.ZodType<T, string>
}

/** Control characters other than line breaks cannot be stored or shown; white space at the ends means nothing. */
function clean(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .trim()
}

/** One line of text that must be there. @param max characters, as a person counts them */
export function text(max = 200): z.ZodType<string, string> {
  return field(raw => {
    const line = raw.replace(/\n+/g, ' ')
    if (line === '') return { error: 'missing' }
    return tooLong(line, max) ?? { value: line }
  })
}

/** One line of text or ''. */
export function optionalText(max = 200): z.ZodType<string, string> {
  return field(raw => {
    const line = raw.replace(/\n+/g, ' ')
    return tooLong(line, max) ?? { value: line }
  })
}

/** Text of several lines that must be there. */
export function longText(max: number): z.ZodType<string, string> {
  return field(raw => (raw === '' ? { error: 'missing' } : (tooLong(raw, max) ?? { value: raw })))
}

/** Text of several lines or ''. */
export function optionalLongText(max: number): z.ZodType<string, string> {
  return field(raw => tooLong(raw, max) ?? { value: raw })
}

/** One item a line; empty lines and leading bullets are dropped. */
export function lines(maxItems: number, maxLength: number): z.ZodType<string[], string> {
  return field<string[]>(raw => {
    const items = raw
      .split('\n')
      .map(item => item.replace(/^\s*[-–•*·]\s+/, '').trim())
      .filter(item => item !== '')
    if (items.length > maxItems) return { error: 'too-many', max: maxItems }
    return items.map(item => tooLong(item, maxLength)).find(error => error !== null) ?? { value: items }
  })
}

function tooLong(value: string, max: number): { error: ErrorCode; max: number; length: number } | null {
  const length = [...value].length
  return length > max ? { error: 'too-long', max, length } : null
}

/** An e-mail address: one @, something on both sides, a dot in the domain; whether it works is found out by mail. */
export function email(): z.ZodType<string, string> {
  return field(raw => {
    if (raw === '') return { error: 'missing' }
    return raw.length <= 254 && /^[^\s@"<>(),;:\\]+@[^\s@"<>(),;:\\]+\.[^\s@."<>(),;:\\]+$/.test(raw)
      ? { value: raw }
      : { error: 'not-an-email' }
  })
}

/** A real day, typed in three boxes ("y-m-d", the month as a number or a word) or as ISO text. */
export function day(limits: DayLimits = {}): z.ZodType<PlainDate, string> {
  return field(raw => (raw === '' ? { error: 'missing' } : dayCheck(raw, limits)))
}

export function optionalDay(limits: DayLimits = {}): z.ZodType<PlainDate | null, string> {
  return field<PlainDate | null>(raw => (raw === '' ? { value: null } : dayCheck(raw, limits)))
}

export type DayLimits = { readonly from?: PlainDate; readonly to?: PlainDate }

function dayCheck(raw: string, { from = '1900-01-01', to = '2199-12-31' }: DayLimits): Check<PlainDate> {
  const match = /^(\d{4})-([^-]+)-(\d{1,2})$/u.exec(raw.trim())
  const month = match ? monthNumber(match[2] ?? '') : null
  if (!match || month === null) return { error: 'not-a-day' }
  const value = plainDate(Number(match[1]), month, Number(match[3]))
  if (!isPlainDate(value)) return { error: 'not-a-day' }
  if (value < from) return { error: 'too-early', from }
  if (value > to) return { error: 'too-late', to }
  return { value }
}

/** A time of day, 24-hour, as `14:30`; "14h30", "14.30" and "9:00" are understood. */
export function timeOfDay(): z.ZodType<string, string> {
  return field<string>(raw => {
    if (raw === '') return { error: 'missing' }
    const match = /^(\d{1,2})\s*[:.hH]\s*(\d{2})?$/.exec(raw)
    const [hours, minutes] = [Number(match?.[1] ?? 24), Number(match?.[2] ?? 0)]
    if (match === null || hours > 23 || minutes > 59) return { error: 'not-a-time' }
    return { value: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` }
  })
}

/** A whole number; spaces in it are allowed. */
export function wholeNumber(min: number, max: number): z.ZodType<number, string> {
  return field(raw => (raw === '' ? { error: 'missing' } : numberCheck(raw, min, max)))
}

export function optionalWholeNumber(min: number, max: number): z.ZodType<number | null, string> {
  return field<number | null>(raw => (raw === '' ? { value: null } : numberCheck(raw, min, max)))
}

function numberCheck(raw: string, min: number, max: number): Check<number> {
  const digits = raw.replace(/[\s\u00a0\u202f]/g, '')
  if (!/^-?\d{1,15}$/.test(digits)) return { error: 'not-a-number' }
  const value = Number(digits)
  return value < min || value > max ? { error: 'out-of-range', min, max } : { value }
}

/** An amount of money with at most two decimals ("1 250.50", "1250,50"), as minor units. */
export function amount(max = 100_000_000_00n): z.ZodType<bigint, string> {
  return field<bigint>(raw => {
    if (raw === '') return { error: 'missing' }
    const match = /^(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(raw.replace(/[\s\u00a0\u202f']/g, ''))
    if (!match) return { error: 'not-an-amount' }
    const value = BigInt(match[1] ?? '0') * 100n + BigInt((match[2] ?? '').padEnd(2, '0'))
    return value > max || value === 0n ? { error: 'not-an-amount' } : { value }
  })
}

/** One of a list, chosen by radio button or select. */
export function option<const T extends string>(options: readonly T[]): z.ZodType<T, string> {
  return field<T>(raw => {
    const found = options.find(candidate => candidate === raw)
    if (found !== undefined) return { value: found }
    return { error: raw === '' ? 'not-chosen' : 'not-an-option' }
  })
}

/** One of a list, or null where nothing was chosen. */
export function optionalOption<const T extends string>(options: readonly T[]): z.ZodType<T | null, string> {
  return field<T | null>(raw => {
    if (raw === '') return { value: null }
    const found = options.find(candidate => candidate === raw)
    return found === undefined ? { error: 'not-an-option' } : { value: found }
  })
}

/** Ticked boxes: those of a list that were ticked, possibly none. */
export function ticked<const T extends string>(options: readonly T[]): z.ZodType<T[], string[]> {
  return z.array(option(options))
}

/** The number of a record chosen from a list that the page offered. */
export function choiceOf(ids: readonly number[]): z.ZodType<number, string> {
  return field<number>(raw => {
    const id = ids.find(candidate => String(candidate) === raw)
    return id === undefined ? { error: raw === '' ? 'not-chosen' : 'not-an-option' } : { value: id }
  })
}

export function optionalChoiceOf(ids: readonly number[]): z.ZodType<number | null, string> {
  return field<number | null>(raw => {
    if (raw === '') return { value: null }
    const id = ids.find(candidate => String(candidate) === raw)
    return id === undefined ? { error: 'not-an-option' } : { value: id }
  })
}
