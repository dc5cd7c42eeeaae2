/** The three streams of a command, given so that tests can hold their own. */
export type CommandIo = {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
}

/** Exit codes of every command: done; a wrong input or a failure; wrong usage. */
export const exit = { done: 0, failed: 1, usage: 2 } as const
