import { accessSync, constants } from 'node:fs'

import { createTransport } from 'nodemailer'

import type { Config } from '../../platform/config/index.ts'
import { mailFolder } from '../transport.ts'
import { failedWith, good, type Check } from './check.ts'
import { nearest } from './machine.ts'

/** The SMTP server answers and takes the password; or the folder for mail can be written. Nothing is sent. */
export async function checkMail(config: Config): Promise<Check> {
  if (config.smtpUrl === null) return checkFolder(mailFolder(config))
  const { hostname, port } = new URL(config.smtpUrl)
  const what = `mail server ${hostname}${port === '' ? '' : `:${port}`}`
  const limits = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 }
  const mailer = createTransport(config.smtpUrl, limits as never)
  try {
    await mailer.verify()
    return good(what)
  } catch (error) {
    return failedWith(what, error, 'correct SMTP_URL, or start the server: mail waits until then')
  } finally {
    mailer.close()
  }
}

function checkFolder(folder: string): Check {
  const what = `mail goes to the folder ${folder}`
  try {
    accessSync(nearest(folder), constants.W_OK | constants.X_OK)
    return good(`${what}; SMTP_URL names a server that sends it`)
  } catch (error) {
    return failedWith(what, error, 'give it to the user who runs Passerelle')
  }
}
