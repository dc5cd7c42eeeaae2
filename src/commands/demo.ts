import { loadDemonstration, type DemoAccounts } from '../demo/index.ts'
import { system } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import { exit, type Command } from '../platform/command/index.ts'
import { withInstallation } from './with-installation.ts'
import { withoutArguments } from './usage.ts'

/** `passerelle demo`: the demonstration into an empty database, then addresses that sign in, one for every role. */
export const demoCommand: Command = withoutArguments('demo', async io => {
  return withInstallation(io, async ({ app }) => {
    const bar = progressBar(io.stderr)
    const loaded = await loadDemonstration(app, bar.show)
    bar.end()
    if (!loaded.ok) {
      io.stderr.write(`passerelle: the database is not empty: ${await whatIsThere(app)}. Nothing was changed.\n`)
      io.stderr.write('The demonstration needs an empty database: name another DATA_DIR, or an empty DATABASE_URL.\n')
      return exit.failed
    }
    io.stdout.write(accountsTable(loaded.value))
    return exit.done
  })
})

/** Roles on the left, addresses on the right. Whoever opens one is signed in, once, within a day. */
export function accountsTable(accounts: DemoAccounts): string {
  const width = Math.max(...accounts.map(({ role }) => role.length))
  const lines = accounts.map(({ role, signIn }) => `${role.padEnd(width)}  ${signIn}`)
  return `The demonstration is loaded. Each address signs in once, within a day:\n\n${lines.join('\n')}\n`
}

async function whatIsThere({ database }: App): Promise<string> {
  return database.as(system).read(async tx => {
    const organisation = await tx.selectFrom('organisation').select(['name', 'isDemonstration']).executeTakeFirst()
    const { people } = await tx
      .selectFrom('persons')
      .select(({ fn }) => fn.countAll<bigint>().as('people'))
      .executeTakeFirstOrThrow()
    const accounts = `${people} ${people === 1n ? 'account' : 'accounts'}`
    if (organisation === undefined) return `it has ${accounts} and no organisation yet`
    return organisation.isDemonstration
      ? `it has the demonstration already, with ${accounts}`
      : `it is that of ${organisation.name}, with ${accounts}`
  })
}

type Bar = { readonly show: (done: number, of: number) => void; readonly end: () => void }

const barWidth = 40

/** A bar on a terminal, nothing in a log file. */
function progressBar(stderr: NodeJS.WritableStream): Bar {
  const isTerminal = 'isTTY' in stderr && stderr.isTTY === true
  if (!isTerminal) return { show: () => undefined, end: () => undefined }
  return {
    show: (done, of) => {
      const full = Math.round((done / of) * barWidth)
      const percent = String(Math.round((done / of) * 100)).padStart(3)
      stderr.write(`\rLoading the demonstration  [${'='.repeat(full)}${' '.repeat(barWidth - full)}] ${percent} %`)
    },
    end: () => void stderr.write('\r\u001b[K'),
  }
}
