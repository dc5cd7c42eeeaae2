import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'

import { noticeCommand } from '../notices/reading/index.ts' // -- composition root
import type { CommandIo } from '../platform/command/index.ts'

/** `passerelle notice …`: reads a file of this machine or standard input; needs no database. */
export function noticeOnTerminal(args: readonly string[], io: CommandIo): Promise<number> {
  return noticeCommand(args, {
    language: 'en',
    readFile: path => readFile(path),
    readStdin: () => buffer(io.stdin),
    out: text => void io.stdout.write(text),
    err: text => void io.stderr.write(text),
  })
}
