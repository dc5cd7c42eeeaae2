import { asksForUsage, exit, tellUsage, type Command, type CommandIo } from '../platform/command/index.ts'

/** Wrong usage: what is wrong in the first line, then how the command is called. */
export function refuseUsage(io: CommandIo, problem: string, usage: string): number {
  io.stderr.write(`passerelle: ${problem}\nusage: ${usage}\n`)
  return exit.usage
}

/** A command that is only told to begin: says how it is called when asked, and refuses anything that it would have to ignore. */
export function withoutArguments(name: string, work: (io: CommandIo) => Promise<number>): Command {
  const usage = `passerelle ${name}`
  return async (args, io) => {
    if (asksForUsage(args)) return tellUsage(io, usage)
    if (args.length > 0) return refuseUsage(io, `${name} takes no arguments`, usage)
    return work(io)
  }
}
