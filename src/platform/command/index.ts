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

/** Whether `--help` or `-h` is among the arguments; behind `--` stand files, whatever they are called. */
export function asksForUsage(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end === -1 ? args : args.slice(0, end)).some(arg => arg === '--help' || arg === '-h')
}

/** How a command is called, for whoever asks: the result that was wanted, and no mistake. */
export function tellUsage({ stdout }: CommandIo, usage: string): number {
  stdout.write(`usage: ${usage}\n`)
  return exit.done
}
