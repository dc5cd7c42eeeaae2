import { exit, type CommandIo } from '../platform/command/index.ts'

/** Wrong usage: what is wrong in the first line, then how the command is called. */
export function refuseUsage(io: CommandIo, problem: string, usage: string): number {
  io.stderr.write(`passerelle: ${problem}\nusage: ${usage}\n`)
  return exit.usage
}
