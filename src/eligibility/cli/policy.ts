import { parseArgs } from 'node:util'

import { type CommandIo, exit } from '../../platform/command/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  answerHelp,
  answering,
  CommandError,
  contentOf,
  jsonFrom,
  languageOf,
  noPolicy,
  orThrow,
  parsing,
  wrongUsage,
} from './command.ts'
import { compare, compareUsage } from './compare.ts'
import { overlapErrors } from '../lines.ts'
import { policies, policyById } from '../policies.ts'
import { readPolicy } from '../policy.ts'
import { policyText } from './show/show.ts'
import { widthOf } from './show/wrapped.ts'

const usages = {
  list: 'passerelle policy list [--json] [--language en|fr|es]',
  show: 'passerelle policy show ID [--json] [--language en|fr|es]',
  check: 'passerelle policy check FILE [--json]',
  compare: compareUsage,
} as const
const usage = Object.values(usages).join('\n       ')

/**
 * `policy list`, `policy show ID`, `policy check FILE`: the versions that are known, one whole, a file held against the schema.
 * `policy compare --from ID --to ID FILE`: what a change of policy does to many cases.
 */
export function policyCommand(args: readonly string[], io: CommandIo): Promise<number> {
  return answering(io, async () => {
    if (namedIn(args) === 'compare') return compare(args.toSpliced(args.indexOf('compare'), 1), io)
    const { verb, subject, json, language } = wantedOf(args)
    if (verb === 'list') io.stdout.write(list(json, language))
    else if (verb === 'show') io.stdout.write(show(subject, json, { language, width: widthOf(io.stdout) }))
    else io.stdout.write(await check(subject, json, io))
    return exit.done
  })
}

/** What is to be done, whatever options stand before it. */
function namedIn(args: readonly string[]): keyof typeof usages | undefined {
  const first = args.find(arg => !arg.startsWith('-'))
  return (Object.keys(usages) as (keyof typeof usages)[]).find(name => name === first)
}

type Wanted = {
  readonly verb: 'list' | 'show' | 'check'
  /** An ID, a FILE; '' for the list. */
  readonly subject: string
  readonly json: boolean
  readonly language: Language
}

/** @throws CommandError for wrong usage */
function wantedOf(args: readonly string[]): Wanted {
  const named = namedIn(args)
  const own = named === undefined ? usage : usages[named]
  answerHelp(own, args)
  const { values, positionals } = parsing(own, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, language: { type: 'string', default: 'en' } },
    }),
  )
  const language = languageOf(own, values.language)
  const [verb, ...subjects] = positionals
  if (verb === undefined) throw wrongUsage('a command is missing', usage)
  if (verb !== 'list' && verb !== 'show' && verb !== 'check') throw wrongUsage(`cannot do “${verb}”`, usage)
  const [subject = '', ...more] = verb === 'list' ? ['', ...subjects] : subjects
  if (more.length > 0) throw wrongUsage(`too many arguments: ${more.join(' ')}`, own)
  if (verb === 'show' && subject === '')
    throw wrongUsage('an ID is missing; “policy list” names those that are known', own)
  if (verb === 'check' && subject === '') throw wrongUsage('a FILE is missing, or - for standard input', own)
  return { verb, subject, json: values.json, language }
}

function list(json: boolean, language: Language): string {
  const known = policies().map(({ id, title, from, to, sources }) => ({
    id,
    title,
    from,
    to,
    sources: Object.values(sources),
  }))
  if (json) return `${JSON.stringify(known, null, 2)}\n`
  return known.map(({ id, title, from, to }) => `${id}  ${from} – ${to ?? ''}  ${title[language]}\n`).join('')
}

type Page = { readonly language: Language; readonly width: number }

function show(id: string, json: boolean, { language, width }: Page): string {
  const policy = policyById(id)
  if (policy === null) throw new CommandError(exit.usage, noPolicy(id))
  return json ? `${JSON.stringify(policy, null, 2)}\n` : policyText(policy, language, width)
}

async function check(file: string, json: boolean, io: CommandIo): Promise<string> {
  const policy = orThrow(file, readPolicy(jsonFrom(file, await contentOf(file, io))))
  const errors = overlapErrors(policy, policies())
  orThrow(file, errors.length === 0 ? { ok: true, value: policy } : { ok: false, errors })
  return json ? `${JSON.stringify({ valid: true, id: policy.id })}\n` : `${policy.id} is a policy that can be used\n`
}
