/** What was looked at and, where it is not ok, how to mend it. */
export type Check =
  | { readonly ok: true; readonly what: string; readonly mend?: never }
  | { readonly ok: false; readonly what: string; readonly mend: string }

export function good(what: string): Check {
  return { ok: true, what }
}

export function bad(what: string, mend: string): Check {
  return { ok: false, what, mend }
}

/** What the system said, in one line. */
export function failedWith(what: string, error: unknown, mend = ''): Check {
  const said: unknown = error instanceof AggregateError ? error.errors[0] : error
  const message = (said instanceof Error ? said.message : String(said)).replaceAll(/\s+/g, ' ')
  return bad(what, mend === '' ? message : `${message}; ${mend}`)
}
