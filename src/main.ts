import type { CommandIo } from './platform/command/index.ts'

type Command = (args: string[], io: CommandIo) => Promise<number>

/** Loaded when called, so that `eligibility` does not wait for the web server's packages. */
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
}

const [name = 'help', ...args] = process.argv.slice(2)
const load = commands[name]
if (load === undefined) {
  process.stderr.write(
    `passerelle: ${name === 'help' ? 'say what to do' : `there is no command "${name}"`}; the commands are ${Object.keys(commands).join(', ')}\n`,
  )
  process.exitCode = 2
} else {
  const command = await load()
  process.exitCode = await command(args, { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr })
}
