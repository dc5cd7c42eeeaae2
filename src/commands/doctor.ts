import { exit, type Command } from '../platform/command/index.ts'
import { readConfig, type Config } from '../platform/config/index.ts'
import { checkDatabase } from './doctor/database.ts'
import { failedWith, type Check } from './doctor/check.ts'
import { checkMail } from './doctor/mail.ts'
import { checkBinaries, checkDataFolder, checkDisk, checkKeys, checkNode } from './doctor/machine.ts'
import { withoutArguments } from './usage.ts'

/** `passerelle doctor`: a line for each thing that must hold, "ok" or how to mend it. Changes nothing. Ends with 1 if anything is not ok. */
export const doctorCommand: Command = withoutArguments('doctor', async io => {
  const checks: Check[] = []
  for await (const check of examine()) {
    checks.push(check)
    io.stdout.write(`${lineOf(check)}\n`)
  }
  const bad = checks.filter(({ ok }) => !ok).length
  if (bad === 0) return exit.done
  io.stderr.write(`passerelle: ${bad === 1 ? 'one thing is' : `${bad} things are`} not ok\n`)
  return exit.failed
})

export function lineOf({ ok, what, mend }: Check): string {
  return ok ? `ok       ${what}` : `not ok   ${what}: ${mend}`
}

async function* examine(): AsyncGenerator<Check> {
  yield checkNode(process.versions.node)
  let config: Config
  try {
    config = readConfig(process.env)
  } catch (error) {
    yield failedWith('settings', error)
    return
  }
  yield checkDataFolder(config.dataDir)
  yield await checkDisk(config.dataDir)
  yield await checkKeys(config)
  if (config.databaseUrl === null) yield checkBinaries()
  yield* checkDatabase(config)
  yield await checkMail(config)
}
