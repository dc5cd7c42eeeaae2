import { isIP } from 'node:net'
import { resolve } from 'node:path'

/** What the environment says, read once, in `main.ts`. */
export type Config = {
  readonly port: number
  readonly host: string
  /** null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  /** null: mail is written to a folder. */
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** Where people reach this installation: the start of every link in a mail. */
  readonly publicUrl: string
  readonly trustProxy: false | string
  /** null: by where the log goes; a person at a terminal reads only what went wrong. */
  readonly logLevel: string | null
  /** Keys of health papers, base64, the current one first; undefined: the key file in `dataDir`. */
  readonly healthKey: string | undefined
}

/** A setting that cannot be used: the sentence is for the operator, and a stack would not help. */
export class WrongSetting extends Error {}

/** @throws WrongSetting with a sentence that names the variable, what it holds and what it may hold */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = wholeNumber(env, 'PORT', 3000)
  const host = env.HOST ?? '127.0.0.1'
  const publicUrl = (env.PUBLIC_URL ?? `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`).replace(/\/$/, '')
  if (!/^https?:\/\/[^/]+$/.test(publicUrl))
    throw new WrongSetting(`PUBLIC_URL is "${publicUrl}"; it must be like https://interns.example.org`)
  return {
    port,
    host,
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: resolve(env.DATA_DIR ?? './data'),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? `internships@${new URL(publicUrl).hostname}`,
    publicUrl,
    trustProxy: trustedProxies(env.TRUST_PROXY),
    logLevel: logLevel(env.LOG_LEVEL),
    healthKey: env.HEALTH_KEY,
  }
}

/** Addresses and networks, by commas. */
function trustedProxies(text: string | undefined): string | false {
  if (text === undefined || text === '' || text === 'no') return false
  for (const part of text.split(',')) {
    const [address = '', bits = '0', ...more] = part.trim().split('/')
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
    if (most === -1 || more.length > 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most)
      throw new WrongSetting(
        `TRUST_PROXY is "${text}"; it must be the address or network of the proxy, like 127.0.0.1 or 10.0.0.0/8`,
      )
  }
  return text
}

const logLevels = ['debug', 'info', 'warn', 'error', 'fatal', 'silent']

function logLevel(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (!logLevels.includes(text)) throw new WrongSetting(`LOG_LEVEL is "${text}"; it must be ${logLevels.join(', ')}`)
  return text
}

function wholeNumber(env: Readonly<Record<string, string | undefined>>, name: string, otherwise: number): number {
  const text = env[name]
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > 65535)
    throw new WrongSetting(`${name} is "${text}"; it must be a number from 0 to 65535`)
  return value
}
