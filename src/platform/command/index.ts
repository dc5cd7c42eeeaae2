/** The three streams of a command, given so that tests can hold their own. */
export type CommandIo = {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
}

/** Exit codes of every command: done; a wrong input or a failure; wrong usage. */
export const exit = { done: 0, failed: 1, usage: 2 } as const

/** A command: the arguments after its name in, an exit code out. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>
