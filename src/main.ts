import type { Command, CommandIo } from './platform/command/index.ts'
import { exit } from './platform/command/index.ts'

type Entry = {
  /** One line for `help`. */
  readonly does: string
  /** Loaded when called, so that `eligibility` does not wait for the web server's packages, nor for a database. */
  readonly load: () => Promise<Command>
  /** Has a database to close: ends by itself when nobody reads its output any more. */
  readonly opensDatabase?: true
}

const commands: Readonly<Record<string, Entry>> = {
  serve: {
    does: 'the web application and its worker',
    load: async () => (await import('./commands/serve.ts')).serve,
    opensDatabase: true,
  },
  worker: {
    does: 'the worker alone, for more machines',
    load: async () => (await import('./commands/worker.ts')).workerCommand,
    opensDatabase: true,
  },
  migrate: {
    does: 'brings the database up to date; serve does so itself on the embedded database',
    load: async () => (await import('./commands/migrate.ts')).migrateCommand,
    opensDatabase: true,
  },
  demo: {
    does: 'loads the demonstration programme into an empty database',
    load: async () => (await import('./commands/demo.ts')).demoCommand,
    opensDatabase: true,
  },
  user: {
    does: 'accounts: user add EMAIL, user role EMAIL, user reset EMAIL',
    load: async () => (await import('./commands/user.ts')).userCommand,
    opensDatabase: true,
  },
  notice: {
    does: 'reads a vacancy notice: notice parse FILE, notice lint FILE',
    load: async () => (await import('./commands/notice.ts')).noticeOnTerminal,
  },
  policy: {
    does: 'the rules: policy list, policy show ID, policy check FILE, policy compare --from ID --to ID FILE',
    load: async () => (await import('./eligibility/cli.ts')).policyCommand,
  },
  eligibility: {
    does: 'assesses one case, with reasons and start windows: eligibility --policy ID FILE',
    load: async () => (await import('./eligibility/cli.ts')).eligibilityCommand,
  },
  screen: {
    does: 'assesses many, a line each: screen --policy ID FILE',
    load: async () => (await import('./eligibility/cli.ts')).screenCommand,
  },
  doctor: {
    does: 'checks the installation and says how to mend it',
    load: async () => (await import('./commands/doctor.ts')).doctorCommand,
    opensDatabase: true,
  },
  help: { does: 'this list', load: async () => helpCommand },
}

async function helpCommand(_args: readonly string[], io: CommandIo): Promise<number> {
  io.stdout.write(
    `usage: passerelle COMMAND …\n\n${listOf(commands)}\nHow one of them is called: passerelle COMMAND --help\n`,
  )
  return exit.done
}

function listOf(entries: Readonly<Record<string, Entry>>): string {
  const width = Math.max(...Object.keys(entries).map(name => name.length))
  return Object.entries(entries)
    .map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}\n`)
    .join('')
}

/** `| head` has read enough: that is no mistake, and what has a database open goes on to close it. A full disk is one, and is said. */
function endWhenUnwritable({ opensDatabase }: Entry): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      process.stderr.write(`passerelle: the result cannot be written: ${error.message}\n`)
      process.exit(exit.failed)
    }
    if (opensDatabase !== true) process.exit(exit.done)
  })
}

const [asked, ...args] = process.argv.slice(2)
const name = asked === undefined || asked === '--help' || asked === '-h' ? 'help' : asked
const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
if (entry === undefined || asked === undefined) {
  process.stderr.write(
    `passerelle: ${asked === undefined ? 'say what to do' : `there is no command "${asked}"`}; the commands are\n\n${listOf(commands)}`,
  )
  process.exitCode = exit.usage
} else {
  endWhenUnwritable(entry)
  try {
    const command = await entry.load()
    process.exitCode = await command(args, { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr })
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    process.stderr.write(`passerelle: ${fault.message.split('\n')[0] ?? ''}\n${fault.stack ?? ''}\n`)
    process.exitCode = exit.failed
  }
}
