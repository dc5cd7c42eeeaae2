import type { Messages } from './messages.en.ts'

export const es: Messages = {
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  qr: url => `Código que lleva a ${url}`,
}
