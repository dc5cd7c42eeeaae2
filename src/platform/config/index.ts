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
  readonly trustProxy: boolean | string
  readonly logLevel: string
}

/** @throws Error with a sentence that names the variable, what it holds and what it may hold */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = wholeNumber(env, 'PORT', 3000)
  const host = env.HOST ?? '127.0.0.1'
  const publicUrl = (env.PUBLIC_URL ?? `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`).replace(/\/$/, '')
  if (!/^https?:\/\/[^/]+$/.test(publicUrl))
    throw new Error(`PUBLIC_URL is "${publicUrl}"; it must be like https://interns.example.org`)
  return {
    port,
    host,
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: resolve(env.DATA_DIR ?? './data'),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? `internships@${new URL(publicUrl).hostname}`,
    publicUrl,
    trustProxy: env.TRUST_PROXY === undefined || env.TRUST_PROXY === 'no' ? false : env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL ?? 'info',
  }
}

function wholeNumber(env: Readonly<Record<string, string | undefined>>, name: string, otherwise: number): number {
  const text = env[name]
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > 65535)
    throw new Error(`${name} is "${text}"; it must be a number from 0 to 65535`)
  return value
}
