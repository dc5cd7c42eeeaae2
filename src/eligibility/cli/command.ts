import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'

import { asksForUsage, type CommandIo, exit, tellUsage } from '../../platform/command/index.ts'
import { isLanguage, type Language } from '../../platform/i18n/languages.ts'
import { inOneLine, type Read } from '../input-error.ts'
import { policies, policyById } from '../policies.ts'
import type { Policy } from '../policy.ts'

/** Ends a command: the first line says what is wrong. */
export class CommandError extends Error {
  readonly code: 1 | 2
  constructor(code: 1 | 2, message: string) {
    super(message)
    this.code = code
  }
}

/** Ends a command that was asked how it is called. */
class UsageAsked extends Error {
  readonly usage: string
  constructor(usage: string) {
    super('asked for the usage')
    this.usage = usage
  }
}

/** Runs a command's body; what is wrong with usage or input becomes lines on standard error and an exit code. */
export async function answering(io: CommandIo, body: () => Promise<number>): Promise<number> {
  try {
    return await body()
  } catch (error) {
    if (error instanceof UsageAsked) return tellUsage(io, error.usage)
    if (!(error instanceof CommandError)) throw error
    io.stderr.write(`${error.message}\n`)
    return error.code
  }
}

export type Options = {
  readonly policy: Policy
  readonly file: string
  readonly json: boolean
  readonly explain: boolean
  readonly language: Language
}

/** `--policy ID FILE`, in any order. @throws CommandError for wrong usage */
export function optionsOf(usage: string, args: readonly string[]): Options {
  answerHelp(usage, args)
  const { values, positionals } = parsing(usage, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        policy: { type: 'string' },
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        language: { type: 'string', default: 'en' },
      },
    }),
  )
  if (values.policy === undefined) throw wrongUsage('--policy is missing', usage)
  const policy = policyById(values.policy)
  const [file, ...more] = positionals
  if (policy === null) throw wrongUsage(noPolicy(values.policy), usage)
  if (file === undefined || more.length > 0)
    throw wrongUsage('exactly one FILE is needed, or - for standard input', usage)
  return { policy, file, json: values.json, explain: values.explain, language: languageOf(usage, values.language) }
}

/** The commands about rules answer anywhere, without an installation: what was published in one, only its pages know. */
const knownHere =
  'It reads no database: the versions that it knows are those of this release, not those published in an installation.'

/** Before anything else is read of the arguments, so that a mistake among them does not hide the help. @throws UsageAsked */
export function answerHelp(usage: string, args: readonly string[]): void {
  if (asksForUsage(args)) throw new UsageAsked(`${usage}\n\n${knownHere}`)
}

/** @throws CommandError for a language that is not one of ours */
export function languageOf(usage: string, typed: string): Language {
  if (isLanguage(typed)) return typed
  throw wrongUsage('--language must be en, fr or es', usage)
}

/** What `parseArgs` gives; its complaints, without advice, as wrong usage. @throws CommandError */
export function parsing<Parsed>(usage: string, parse: () => Parsed): Parsed {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw wrongUsage(error.message.split('. ')[0] ?? error.message, usage)
  }
}

/** What is said where a version is not known. */
export function noPolicy(id: string): string {
  const known = policies().map(policy => policy.id)
  return `no policy “${id}”; known: ${known.join(', ')}`
}

export function wrongUsage(problem: string, usage: string): CommandError {
  return new CommandError(exit.usage, `${problem}\nusage: ${usage}`)
}

/** The value, or a CommandError whose first line is the first error, the others below it. */
export function orThrow<T>(file: string, read: Read<T>): T {
  if (read.ok) return read.value
  throw new CommandError(exit.failed, read.errors.map(error => `${nameOf(file)}: ${inOneLine(error)}`).join('\n'))
}

/** @throws CommandError if the text is not JSON */
export function jsonFrom(file: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new CommandError(exit.failed, `${nameOf(file)}: not JSON: ${error.message.replaceAll(/\s+/g, ' ')}`)
  }
}

/** A file's text, or that of standard input for `-`. @throws CommandError if it cannot be read */
export async function contentOf(file: string, io: CommandIo): Promise<string> {
  try {
    return file === '-' ? await text(io.stdin) : await readFile(file, 'utf8')
  } catch (error) {
    throw unreadable(file, error)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file: its path leads through something that is no folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
  ERR_STRING_TOO_LONG: 'is too large',
}
const readings = ['open', 'stat', 'fstat', 'read', 'close']

/** What a failed read says to the person at the terminal, known or not; anything else is thrown on. */
export function unreadable(file: string, error: unknown): CommandError {
  const { code = '', syscall = '' }: NodeJS.ErrnoException = error instanceof Error ? error : new Error()
  const reason = reasons[code] ?? (readings.includes(syscall) ? `cannot be read (${code})` : undefined)
  if (reason === undefined) throw error
  return new CommandError(exit.failed, `${nameOf(file)}: ${reason}`)
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
