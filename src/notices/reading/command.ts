import { asksForUsage } from '../../platform/command/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Result } from '../../platform/result/index.ts'
import { fileToText, type FileRefusal } from './file-to-text.ts'
import { lintNotice } from './lint-notice.ts'
import { en } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import type { NoticeReading, Span } from './notice-reading.ts'
import { readNotice } from './read-notice.ts'
import { reportOf } from './report.ts'

const messages = { en, fr, es }

/** What the command touches of the world. `readFile` and `readStdin` throw the system's error when they cannot. */
export type NoticeCommandIo = {
  readonly language: Language
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly readStdin: () => Promise<Uint8Array>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

type Wanted = { readonly verb: 'parse' | 'lint'; readonly file: string; readonly json: boolean }

/**
 * `notice parse FILE [--json]` and `notice lint FILE [--json]`, without the word `notice`; `-` is standard input.
 *
 * @returns 0 for any verdict, 1 for an input that cannot be read, 2 for wrong usage
 */
export async function noticeCommand(args: readonly string[], io: NoticeCommandIo): Promise<number> {
  const say = messages[io.language].command
  if (asksForUsage(args)) {
    io.out(`${say.usage}\n`)
    return 0
  }
  const wanted = wantedOf(args)
  if (!wanted) {
    io.err(`${say.usage}\n`)
    return 2
  }
  const text = await textOfFile(wanted.file, io)
  if (!text.ok) {
    io.err(`${wanted.file}: ${say.refusals[text.refusal.code](text.refusal.params['named'] ?? '')}\n`)
    return 1
  }
  io.out(
    wanted.verb === 'parse'
      ? parsed(readNotice(text.value), wanted.json, io.language)
      : linted(readNotice(text.value), wanted.json, io.language),
  )
  return 0
}

function wantedOf(args: readonly string[]): Wanted | undefined {
  const [verb, ...rest] = args
  const files = rest.filter(arg => arg === '-' || !arg.startsWith('-'))
  const options = rest.filter(arg => arg !== '-' && arg.startsWith('-'))
  const [file] = files
  if ((verb !== 'parse' && verb !== 'lint') || file === undefined || files.length > 1) return undefined
  return options.every(option => option === '--json') ? { verb, file, json: options.length > 0 } : undefined
}

async function textOfFile(file: string, io: NoticeCommandIo): Promise<Result<string, FileRefusal | 'not-found'>> {
  let bytes: Uint8Array
  try {
    bytes = file === '-' ? await io.readStdin() : await io.readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
      return { ok: false, refusal: { code: 'not-found', params: { named: error.code } } }
    }
    throw error
  }
  return fileToText(bytes, file)
}

function parsed(reading: NoticeReading, json: boolean, language: Language): string {
  return json ? `${JSON.stringify(reading, null, 2)}\n` : reportOf(reading, language)
}

function linted(reading: NoticeReading, json: boolean, language: Language): string {
  const remarks = lintNotice(reading)
  if (json) return `${JSON.stringify(remarks, null, 2)}\n`
  const say = messages[language]
  if (remarks.length === 0) return `${say.complete}\n`
  const lines = remarks.map(remark => {
    const place = 'span' in remark && remark.span ? `${say.place(lineOf(reading, remark.span))} ` : ''
    return `- ${place}${remark.explanation[language]}`
  })
  return [say.remarks(remarks.length), ...lines, ''].join('\n')
}

function lineOf(reading: NoticeReading, [from]: Span): number {
  return reading.text.slice(0, from).split('\n').length
}
