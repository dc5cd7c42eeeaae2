import type { FastifyRequest } from 'fastify'

import { isUnavailable } from '../db/errors.ts'
import { StorageFull } from '../files/faults.ts'
import type { KeptWords } from './answer.ts'

/** What went wrong with a request, as the page that tells of it needs it. */
export type Problem =
  | { readonly kind: 'not-found'; readonly status: 404 }
  | { readonly kind: 'not-allowed'; readonly status: 403 }
  /** The form did not come from a page of ours, or the page had been open too long. */
  | { readonly kind: 'forged'; readonly status: 403 }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly sentence: string
      readonly back?: string
      /** What was typed and would be lost with the page. */
      readonly kept: readonly KeptWords[]
    }
  | { readonly kind: 'bad-request'; readonly status: number }
  | { readonly kind: 'too-many'; readonly status: 429 }
  | { readonly kind: 'unavailable'; readonly status: 503 }
  | { readonly kind: 'fault'; readonly status: 500; readonly request: string }

/** Logs a fault by codes and ids, never with a person's data, and says what the person is told. */
export function problemOf(error: unknown, request: FastifyRequest): Problem {
  const { statusCode, code, name } = error as { statusCode?: number; code?: string; name?: string }
  if (statusCode === 429) return { kind: 'too-many', status: 429 }
  if (isUnavailable(error) || error instanceof StorageFull) {
    request.log.error({ code, name }, 'unavailable')
    return { kind: 'unavailable', status: 503 }
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return { kind: 'bad-request', status: statusCode }
  request.log.error({ code, name, stack: safeStack(error) }, 'fault')
  return { kind: 'fault', status: 500, request: request.id }
}

/** Frames only: the message of an error may quote what somebody typed. */
function safeStack(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .filter(line => line.startsWith('    at '))
    .slice(0, 8)
}
