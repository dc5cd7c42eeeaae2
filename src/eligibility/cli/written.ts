import type { Assessment } from '../assess.ts'
import type { Finding, GroupFound, Part } from '../finding.ts'

/**
 * Text whose characters stand for the bytes of its UTF-8. A line with a single “ in it would else take two bytes a
 * character, and turning it into bytes would be half of all the work.
 */
export type ByteText = string

/** @param text any text */
export function bytesOf(text: string): ByteText {
  return isPlain(text) ? text : Buffer.from(text, 'utf8').toString('latin1')
}

/** The bytes themselves, in memory of their own. */
export function writtenOut(text: ByteText): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(new ArrayBuffer(text.length))
  bytes.write(text, 'latin1')
  return bytes
}

/**
 * An assessment as a line of JSON, letter for letter what `JSON.stringify` writes of `{ id, ...assessment }`. A million lines hold the same
 * few citations, names and lists of a policy over and over: those are written once and kept.
 */
export function lineOf(id: string | number | undefined, assessment: Assessment): ByteText {
  const { policy, verdict, startWindows, missing, attention, findings } = assessment
  let json = `{${id === undefined ? '' : `"id":${bytesOf(JSON.stringify(id))},`}"policy":${kept(policy)},"verdict":"${verdict}"`
  json += `,"startWindows":${listOf(startWindows)},"missing":${listOf(missing)},"attention":${listOf(attention)},"findings":[`
  for (let i = 0; i < findings.length; i++) json += (i === 0 ? '' : ',') + findingOf(findings[i]!)
  return `${json}]}\n`
}

function findingOf({ rule, weight, outcome, params, source }: Finding): string {
  return `{"rule":${kept(rule)},"weight":"${weight}","outcome":"${outcome}","params":${paramsOf(params)},"source":${kept(source)}}`
}

function partOf({ rule, outcome, params, source }: Part): string {
  return `{"rule":${kept(rule)},"outcome":"${outcome}","params":${paramsOf(params)},"source":${kept(source)}}`
}

function paramsOf(params: object): string {
  if (!('parts' in params)) return objectOf(params)
  const { of, parts } = params as GroupFound
  let json = `{"of":"${of}","parts":[`
  for (let i = 0; i < parts.length; i++) json += (i === 0 ? '' : ',') + partOf(parts[i]!)
  return `${json}]}`
}

/** Keys are names of the engine's own, and need no escaping. */
function objectOf(value: object): string {
  let json = ''
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key]
    if (item !== undefined) json += `${json === '' ? '{' : ','}"${key}":${jsonOf(item)}`
  }
  return json === '' ? '{}' : `${json}}`
}

function jsonOf(value: unknown): string {
  if (typeof value === 'string') return textOf(value)
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : 'null'
  if (value === true) return 'true'
  if (value === false) return 'false'
  if (typeof value !== 'object' || value === null) return 'null'
  return Array.isArray(value) ? listOf(value) : objectOf(value)
}

const keptLists = new WeakMap<readonly unknown[], string>()

/** The frozen lists are a policy's own; all others are of one case. */
function listOf(list: readonly unknown[]): string {
  if (list.length === 0) return '[]'
  const isPolicys = Object.isFrozen(list)
  const known = isPolicys ? keptLists.get(list) : undefined
  if (known !== undefined) return known
  let json = '['
  for (let i = 0; i < list.length; i++) json += (i === 0 ? '' : ',') + jsonOf(list[i])
  json += ']'
  if (isPolicys) keptLists.set(list, json)
  return json
}

const longestPlain = 24

/** Codes and days are short and plain; anything else is asked of the library. */
function textOf(text: string): string {
  if (text.length > longestPlain) return bytesOf(JSON.stringify(text))
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 || code > 126 || code === 34 || code === 92) return bytesOf(JSON.stringify(text))
  }
  return `"${text}"`
}

/** Of signs that UTF-8 takes one byte for. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) return false
  }
  return true
}

const keptTexts = new Map<string, string>()

/** For texts that are a policy's own, and so are few. */
function kept(text: string): string {
  const known = keptTexts.get(text)
  if (known !== undefined) return known
  const json = bytesOf(JSON.stringify(text))
  keptTexts.set(text, json)
  return json
}
