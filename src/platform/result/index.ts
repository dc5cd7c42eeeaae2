/**
 * A well-formed request that the programme answers with "no": a value, never thrown.
 * Codes belong to the slice that refuses; params feed the sentence that explains it.
 */
export type Refusal<Code extends string = string> = {
  readonly code: Code
  readonly params: Readonly<Record<string, string>>
}

export type Result<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal<Code> }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function refuse<const Code extends string>(
  code: Code,
  params: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: { code, params } }
}
