import { type CommandIo, exit } from '../../platform/command/index.ts'
import { answering, CommandError, contentOf, jsonFrom, noPolicy, orThrow, wrongUsage } from './command.ts'
import { compare } from './compare.ts'
import { overlapErrors } from '../lines.ts'
import { policies, policyById } from '../policies.ts'
import { readPolicy } from '../policy.ts'

const usage =
  'passerelle policy list | policy show ID | policy check FILE | policy compare --from ID --to ID FILE, each with --json'

/**
 * `policy list`, `policy show ID`, `policy check FILE`: the versions that are known, one whole, a file held against the schema.
 * `policy compare --from ID --to ID FILE`: what a change of policy does to many cases.
 */
export function policyCommand(args: readonly string[], io: CommandIo): Promise<number> {
  return answering(io, async () => {
    if (args[0] === 'compare') return compare(args.slice(1), io)
    const json = args.includes('--json')
    const [command, subject, ...more] = args.filter(arg => arg !== '--json')
    if (more.length > 0) throw wrongUsage(`too many arguments: ${more.join(' ')}`, usage)
    if (command === 'list' && subject === undefined) io.stdout.write(list(json))
    else if (command === 'show' && subject !== undefined) io.stdout.write(show(subject))
    else if (command === 'check' && subject !== undefined) io.stdout.write(await check(subject, json, io))
    else throw wrongUsage(command === undefined ? 'a command is missing' : `cannot do “${args.join(' ')}”`, usage)
    return exit.done
  })
}

function list(json: boolean): string {
  const known = policies().map(({ id, title, from, to, sources }) => ({
    id,
    title,
    from,
    to,
    sources: Object.values(sources),
  }))
  if (json) return `${JSON.stringify(known, null, 2)}\n`
  return known.map(({ id, title, from, to }) => `${id}  ${from} – ${to ?? ''}  ${title.en}\n`).join('')
}

/** A policy is a document: its text for a person is its JSON. */
function show(id: string): string {
  const policy = policyById(id)
  if (policy === null) {
    throw new CommandError(exit.usage, noPolicy(id))
  }
  return `${JSON.stringify(policy, null, 2)}\n`
}

async function check(file: string, json: boolean, io: CommandIo): Promise<string> {
  const policy = orThrow(file, readPolicy(jsonFrom(file, await contentOf(file, io))))
  const errors = overlapErrors(policy, policies())
  orThrow(file, errors.length === 0 ? { ok: true, value: policy } : { ok: false, errors })
  return json ? `${JSON.stringify({ valid: true, id: policy.id })}\n` : `${policy.id} is a policy that can be used\n`
}
