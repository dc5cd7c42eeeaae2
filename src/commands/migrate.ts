import { exit, type Command } from '../platform/command/index.ts'
import { readConfig } from '../platform/config/index.ts'
import { bringUpToDate, openInstallation } from './open.ts'
import { withoutArguments } from './usage.ts'

/** `passerelle migrate`: brings the database up to date and says what it did. */
export const migrateCommand: Command = withoutArguments('migrate', async io => {
  const config = readConfig(process.env)
  if (config.databaseUrl === null) {
    // Opening the embedded database migrates it.
    const installation = await openInstallation(config, { exclusive: false })
    await installation.close()
    io.stdout.write('the embedded database is up to date\n')
    return exit.done
  }
  const applied = await bringUpToDate({ connectionString: config.databaseUrl })
  io.stdout.write(applied.length === 0 ? 'the database is up to date\n' : `applied ${applied.join(', ')}\n`)
  return exit.done
})
