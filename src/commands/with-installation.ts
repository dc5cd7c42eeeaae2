import { exit, type CommandIo } from '../platform/command/index.ts'
import { readConfig, WrongSetting } from '../platform/config/index.ts'
import { CannotOpen, openInstallation, type Opened } from './open.ts'

/** Opens the installation beside a server that may be running, works, and closes it; reasons not to open become one line. */
export async function withInstallation(io: CommandIo, work: (opened: Opened) => Promise<number>): Promise<number> {
  let opened: Opened
  try {
    opened = await openInstallation(readConfig(process.env), { exclusive: false })
  } catch (error) {
    if (!isToldToTheOperator(error)) throw error
    io.stderr.write(`passerelle: ${error.message}\n`)
    return exit.failed
  }
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

/** A setting that is wrong, or a database that is not there: the sentence says it; a stack would not help. */
function isToldToTheOperator(error: unknown): error is Error {
  if (error instanceof CannotOpen || error instanceof WrongSetting) return true
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
