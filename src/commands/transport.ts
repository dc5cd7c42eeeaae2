import { join } from 'node:path'

import type { Config } from '../platform/config/index.ts'
import { folderTransport, smtpTransport, type Transport } from '../platform/mail/index.ts'

/** How mail leaves: by the SMTP server that is named, else into a folder. */
export function transportOf(config: Config): Transport {
  if (config.smtpUrl !== null) return smtpTransport(config.smtpUrl, config.mailFrom)
  return folderTransport(mailFolder(config), config.mailFrom)
}

export function mailFolder({ dataDir }: Config): string {
  return join(dataDir, 'mail')
}
