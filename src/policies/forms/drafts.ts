import { z } from 'zod'

import {
  day,
  longText,
  option,
  optionalDay,
  optionalLongText,
  optionalText,
  parseForm,
  text,
  typed,
  type FieldError,
  type Parsed,
  type RawForm,
} from '../../platform/forms/index.ts'
import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import type { Beginning, DraftContent } from '../draft-content.ts'

const longestName = 80
const longestReason = 2000

/** Names that addresses below /policies have already. */
const reserved = ['drafts', 'side-by-side', 'trials']

export const overrideRoles = ['hr-officer', 'programme-manager', 'hr-director'] as const

/** A name as files have it: lower-case words joined by hyphens. */
export function isKebabCase(name: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)
}

/** Which version is copied, and what the draft is called. */
export function parseBeginning(
  form: RawForm,
  known: readonly string[],
): Parsed<Beginning & { readonly basedOn: string }> {
  const schema = z.object({
    basedOn: option(known),
    id: text(longestName),
    'title-en': text(),
    'title-fr': text(),
    'title-es': text(),
    from: day(),
  })
  const parsed = withNames(form, parseForm(schema, form), ['id'])
  if (!parsed.ok) return parsed
  const { basedOn, id, from, ...titles } = parsed.values
  return { ok: true, values: { basedOn, id, from, title: inLanguages('title', titles) } }
}

export type About = Pick<DraftContent, 'id' | 'line' | 'title' | 'reading' | 'from' | 'to' | 'overrideBy'>

/** What a draft says of itself; its texts may still be empty. */
export function parseAbout(form: RawForm): Parsed<About> {
  const schema = z.object({
    id: text(longestName),
    line: text(longestName),
    'title-en': optionalText(),
    'title-fr': optionalText(),
    'title-es': optionalText(),
    'reading-en': optionalLongText(4000),
    'reading-fr': optionalLongText(4000),
    'reading-es': optionalLongText(4000),
    from: day(),
    to: optionalDay(),
    overrideBy: option(overrideRoles),
  })
  const parsed = withNames(form, parseForm(schema, form), ['id', 'line'])
  if (!parsed.ok) return parsed
  const { id, line, from, to, overrideBy, ...texts } = parsed.values
  const [title, reading] = [inLanguages('title', texts), inLanguages('reading', texts)]
  return { ok: true, values: { id, line, from, to, overrideBy, title, reading } }
}

export type PublicationWish = { readonly from: string; readonly endsReplaced: boolean; readonly why: string }

export function parsePublication(form: RawForm): Parsed<PublicationWish> {
  const parsed = parseForm(z.object({ from: day(), why: longText(longestReason) }), form)
  if (!parsed.ok) return parsed
  return { ok: true, values: { ...parsed.values, endsReplaced: typed(form, 'endsReplaced') === 'yes' } }
}

export function parseEnd(form: RawForm): Parsed<{ readonly lastDay: string; readonly why: string }> {
  return parseForm(z.object({ lastDay: day(), why: longText(longestReason) }), form)
}

export function parseReason(form: RawForm): Parsed<{ readonly why: string }> {
  return parseForm(z.object({ why: longText(longestReason) }), form)
}

/** The revision of the draft when the page was made; 0 where none was sent. */
export function revisionOf(form: RawForm): number {
  const sent = typed(form, 'revision')
  return /^[1-9]\d{0,8}$/.test(sent) ? Number(sent) : 0
}

/** Which way something is moved among its neighbours. */
export function stepOf(form: RawForm): -1 | 1 {
  return typed(form, 'to') === 'up' ? -1 : 1
}

/** Whether what is not finished is to be kept as it is. */
export function mayStayUnfinished(form: RawForm): boolean {
  return typed(form, 'unfinished') === 'yes'
}

/** Names besides must have their form: told as a field of its own error, `not-an-option`. */
function withNames<T>(form: RawForm, parsed: Parsed<T>, names: readonly string[]): Parsed<T> {
  const errors: FieldError[] = names
    .filter(name => !isName(typed(form, name).trim()))
    .filter(name => parsed.ok || !parsed.errors.some(({ field }) => field === name))
    .map(field => ({ field, code: 'not-an-option', params: {} }))
  if (errors.length === 0) return parsed
  return { ok: false, errors: parsed.ok ? errors : [...parsed.errors, ...errors] }
}

function isName(name: string): boolean {
  return isKebabCase(name) && !reserved.includes(name)
}

function inLanguages(name: 'title' | 'reading', texts: Readonly<Record<string, string>>): InEveryLanguage {
  return { en: texts[`${name}-en`] ?? '', fr: texts[`${name}-fr`] ?? '', es: texts[`${name}-es`] ?? '' }
}
