import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { system } from '../actor/index.ts'
import { folderTransport, mailJob, queueMail, smtpTransport } from './index.ts'

const world = useApp()
const folder = mkdtempSync(join(tmpdir(), 'passerelle-mail-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const now = new Date('2026-03-02T09:00:00Z')
const content = {
  subject: 'Stages : réponse\r\nBcc: everybody@example.org',
  greeting: 'Bonjour Zoé,',
  paragraphs: ['Votre candidature a été <b>reçue</b> & lue.'],
  action: { label: 'Voir :', url: 'https://example.org/fr/applications/1' },
  closing: 'Le programme',
}

async function queued(to: string): Promise<string> {
  await world.app.database
    .as(system)
    .transaction(tx =>
      queueMail(tx, world.app.enqueue, { personId: null, to, language: 'fr', kind: 'test', content }, now),
    )
  const { rows } = await world.db.owner.query<{ message_id: string }>(
    'select message_id from mails where to_address = $1',
    [to],
  )
  return rows[0]?.message_id ?? ''
}

async function stateOf(messageId: string): Promise<unknown> {
  const { rows } = await world.db.owner.query<Record<string, unknown>>(
    'select state, attempts, last_error from mails where message_id = $1',
    [messageId],
  )
  return rows[0]
}

test('a mail is a file that any mail program opens: one subject, the same words as text and as HTML', async () => {
  const messageId = await queued('zoe@example.org')

  await mailJob(world.app.database, folderTransport(folder, 'programme@example.org')).handle({ messageId }, now)

  const [file] = readdirSync(folder)
  const mail = await PostalMime.parse(readFileSync(join(folder, file ?? '')))
  expect(mail.subject).toBe('Stages : réponse Bcc: everybody@example.org')
  expect([mail.to?.map(to => to.address), mail.bcc, mail.messageId]).toEqual([
    ['zoe@example.org'],
    undefined,
    messageId,
  ])
  expect(mail.text).toContain(
    'Votre candidature a été <b>reçue</b> & lue.\n\nVoir :\nhttps://example.org/fr/applications/1',
  )
  expect(mail.html).toContain('a été &lt;b&gt;reçue&lt;/b&gt; &amp; lue.')
  expect(await stateOf(messageId)).toEqual({ state: 'sent', attempts: 1, last_error: null })
})

test('what a mail invites to is there for calendars, beside its words and as a file', async () => {
  const calendar = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n'
  const own = mkdtempSync(join(tmpdir(), 'passerelle-mail-'))
  const message = { messageId: '<i@passerelle>', to: 'zoe@example.org', subject: 'S', text: 'T', html: '<p>T</p>' }

  await folderTransport(own, 'programme@example.org').send({ ...message, language: 'en', calendar })

  const [file] = readdirSync(own)
  const { attachments } = await PostalMime.parse(readFileSync(join(own, file ?? '')))
  const found = attachments.map(({ mimeType, method, content: bytes }) => [
    mimeType,
    method,
    (typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)).split(/\r?\n/)[1],
  ])
  expect(found).toEqual([
    ['text/calendar', 'REQUEST', 'METHOD:REQUEST'],
    ['application/ics', undefined, 'METHOD:REQUEST'],
  ])
  rmSync(own, { recursive: true })
})

test('a mail of a transaction that is rolled back is never sent', async () => {
  const failing = world.app.database.as(system).transaction(async tx => {
    await queueMail(
      tx,
      world.app.enqueue,
      { personId: null, to: 'never@example.org', language: 'en', kind: 'test', content },
      now,
    )
    throw new Error('rolled back')
  })

  await expect(failing).rejects.toThrow('rolled back')
  const { rows } = await world.db.owner.query(`select 1 from mails where to_address = 'never@example.org'`)
  const jobs = await world.db.owner.query(`select count(*)::int as n from jobs.job where name = 'mail'`)
  expect([rows.length, jobs.rows]).toEqual([0, [{ n: 1 }]])
})

test('while the mail server is down the mail waits; it is sent once when it is back, and not again by a second run', async () => {
  const messageId = await queued('later@example.org')
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString())
        done()
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  const job = mailJob(world.app.database, smtpTransport(`smtp://127.0.0.1:${port}`, 'programme@example.org'))
  const down = mailJob(world.app.database, smtpTransport('smtp://127.0.0.1:1', 'programme@example.org'))

  await expect(down.handle({ messageId }, now)).rejects.toThrow('was not taken')
  expect(await stateOf(messageId)).toEqual({ state: 'queued', attempts: 1, last_error: 'ESOCKET' })
  await job.handle({ messageId }, now)
  await job.handle({ messageId }, now)

  expect(received.length).toBe(1)
  expect(received[0]).toContain(`Message-ID: ${messageId}`)
  expect(await stateOf(messageId)).toEqual({ state: 'sent', attempts: 2, last_error: null })
  await new Promise<void>(resolve => server.close(resolve))
})
