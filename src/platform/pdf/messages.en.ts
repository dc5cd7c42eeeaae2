export const en = {
  pageOf: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  qr: (url: string): string => `Code that leads to ${url}`,
}

export type Messages = typeof en
