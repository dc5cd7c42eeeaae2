/** The name of the constraint that a write would have broken, or null if the error is something else. */
export function violatedConstraint(error: unknown): string | null {
  if (!isDatabaseError(error) || !error.code?.startsWith('23')) return null
  return error.constraint ?? null
}

/** Whether the database is out of reach, restarting or out of space: the request is answered 503, nothing is half done. */
export function isUnavailable(error: unknown): boolean {
  if (!isDatabaseError(error) || error.code === undefined) return false
  return (
    /^(08|53|57P0|58)/.test(error.code) ||
    ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'ENOSPC', 'EPIPE'].includes(error.code)
  )
}

function isDatabaseError(error: unknown): error is Error & { code?: string; constraint?: string } {
  return error instanceof Error && 'code' in error
}
