import { refuse, type Result } from '../../platform/result/index.ts'

/** A refusal found after the first write: thrown through the transaction so that it rolls back, caught right outside it. */
export class RolledBack<Code extends string> extends Error {
  readonly code: Code
  readonly params: Readonly<Record<string, string>>
  constructor(code: Code, params: Readonly<Record<string, string>>) {
    super(code)
    this.code = code
    this.params = params
  }
}

export function rolledBack<Code extends string>(error: unknown): Result<never, Code> {
  if (error instanceof RolledBack) return refuse(error.code as Code, error.params)
  throw error
}
