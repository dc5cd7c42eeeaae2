/** The name of the constraint that a write would have broken, or null if the error is something else. */
export function violatedConstraint(error: unknown): string | null {
  if (!isDatabaseError(error) || !error.code?.startsWith('23')) return null
  return error.constraint ?? null
}

/**
 * Whether the database is out of reach, restarting, out of space, or has too much to do (a lock or an answer was waited for too
 * long, two acts waited for each other): the request is answered 503, nothing is half done.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (!isDatabaseError(error) || error.code === undefined) return isPoolError(error)
  return (
    /^(08|53|57P0|57014|58|55P03|40P01)/.test(error.code) ||
    ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'ENOSPC', 'EPIPE'].includes(error.code)
  )
}

function isDatabaseError(error: unknown): error is Error & { code?: string; constraint?: string } {
  return error instanceof Error && 'code' in error
}

/** The pool and a connection that breaks off have no codes, only these sentences. */
function isPoolError({ message }: Error): boolean {
  return /^(timeout exceeded when trying to connect|Connection terminated)/.test(message)
}
