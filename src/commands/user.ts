import { parseArgs } from 'node:util'

import { asksForUsage, exit, tellUsage, type CommandIo } from '../platform/command/index.ts'
import { inputOf, roleUsage, type UserInput } from './user-input.ts'
import { addAccount, changeRoles, resetAccount, rolesOf, type Told } from './user-accounts.ts'
import { refuseUsage } from './usage.ts'
import { withInstallation } from './with-installation.ts'

const usage = [
  'passerelle user add EMAIL --name "GIVEN FAMILY" [--language en|fr|es] [--role ROLE [--office NAME] …]',
  `       passerelle user role EMAIL [--grant ROLE | --end ROLE] ${roleUsage}`,
  '       passerelle user reset EMAIL',
].join('\n')

/**
 * `passerelle user …`: accounts from the terminal, for the first administrator and for whoever is locked out. What it does is
 * recorded as done by the system. Links are printed, not mailed: the terminal's owner hands them over.
 */
export async function userCommand(args: readonly string[], io: CommandIo): Promise<number> {
  if (asksForUsage(args)) return tellUsage(io, usage)
  const read = readArguments(args)
  if (!read.ok) return refuseUsage(io, read.problem, usage)
  return withInstallation(io, async ({ app }) => {
    const told = await act(app, read.input)
    if (!told.ok) {
      io.stderr.write(`passerelle: ${told.problem}\n`)
      return exit.failed
    }
    io.stdout.write(`${told.lines.join('\n')}\n`)
    return exit.done
  })
}

function act(app: Parameters<typeof addAccount>[0], input: UserInput): Promise<Told> {
  if (input.verb === 'add') return addAccount(app, input)
  if (input.verb === 'reset') return resetAccount(app, input.email)
  return input.change === null ? rolesOf(app, input.email) : changeRoles(app, input.email, input.change)
}

type ReadArguments = { readonly ok: true; readonly input: UserInput } | { readonly ok: false; readonly problem: string }

function readArguments(args: readonly string[]): ReadArguments {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: text,
        language: text,
        role: text,
        grant: text,
        end: text,
        office: text,
        partner: text,
        fund: text,
      },
    })
    return inputOf(positionals, values)
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, problem: error.message.split('\n')[0] ?? '' }
    throw error
  }
}
