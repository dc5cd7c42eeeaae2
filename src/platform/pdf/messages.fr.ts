import type { Messages } from './messages.en.ts'

export const fr: Messages = {
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  qr: url => `Code qui mène à ${url}`,
}
