import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { createTransport } from 'nodemailer'

import type { Language } from '../i18n/languages.ts'

export type Message = {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: Language
  readonly calendar: string | null
}

export type Transport = { send(message: Message): Promise<void> }

/** Each mail a file of its own, `.eml`, that any mail program opens; for its owner's eyes, as sign-in links are in it. The default where no SMTP server is named. */
export function folderTransport(folder: string, from: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    send: async message => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const { message: eml } = await composer.sendMail(envelope(message, from))
      const name = join(folder, `${message.messageId.replace(/[^a-zA-Z0-9_-]/g, '')}.eml`)
      await writeFile(`${name}.part`, eml as Buffer, { mode: 0o600 })
      await rename(`${name}.part`, name)
    },
  }
}

/** @param url smtp://user:password@host:587 or smtps://… */
export function smtpTransport(url: string, from: string): Transport {
  const mailer = createTransport(url, {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  } as never)
  return { send: async message => void (await mailer.sendMail(envelope(message, from))) }
}

function envelope(message: Message, from: string): Parameters<ReturnType<typeof createTransport>['sendMail']>[0] {
  const { messageId, to, subject, text, html, language, calendar } = message
  return {
    from,
    to,
    subject,
    text,
    html,
    messageId,
    ...(calendar === null
      ? {}
      : { icalEvent: { method: methodOf(calendar), content: calendar, filename: 'invitation.ics' } }),
    headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
  }
}

/** What a calendar shall do with it: REQUEST, CANCEL. Mail programs look for it beside the text, too. */
function methodOf(calendar: string): string {
  return /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'PUBLISH'
}
