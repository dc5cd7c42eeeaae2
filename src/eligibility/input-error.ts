import type { z } from 'zod'

/** What is wrong with a file, and where inside it: `facts.studies[0].level`. The path is empty for the whole. */
export type InputError = { readonly path: string; readonly message: string }

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly InputError[] }

/** Holds a value against a schema. @returns the value, or every error in the order in which they were met */
export function readWith<T>(schema: z.ZodType<T>, input: unknown): Read<T> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, errors: parsed.error.issues.flatMap(issue => errorsOf(issue)) }
}

/** One line: where, then what. */
export function inOneLine({ path, message }: InputError): string {
  return path === '' ? message : `${path}: ${message}`
}

function errorsOf(issue: z.core.$ZodIssue): readonly InputError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ path: pathOf([...issue.path, key]), message: 'is not a known key' }))
  }
  return [{ path: pathOf(issue.path), message: messageOf(issue) }]
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'is required'
  if (issue.code === 'invalid_type') return `must be ${article[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small' && issue.origin !== 'number') return 'must not be empty'
  if (issue.code === 'too_small')
    return `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`
  return issue.message
}

const article: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path === '' ? String(key) : `${path}.${String(key)}`
  }, '')
}
