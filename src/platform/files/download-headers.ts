import { safeFileName } from './names.ts'

/**
 * Headers under which somebody else's file may leave: saved, never shown as a page of ours, whatever it holds.
 *
 * @source RFC 6266 and RFC 8187: an ASCII name for old programs, the true one beside it
 */
export function downloadHeaders({ mime, name }: { mime: string; name: string }): Record<string, string> {
  return {
    'content-type': mime,
    'content-disposition': `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encoded(safeFileName(name))}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}

/** "Łukasz Nguyễn.pdf" becomes "_ukasz Nguyen.pdf": marks go, what has no plain letter is a line. */
function asciiName(name: string): string {
  return safeFileName(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]|["\\%/;]/gu, '_')
}

/** `encodeURIComponent` leaves four characters that the header's grammar does not allow. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/gu, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
