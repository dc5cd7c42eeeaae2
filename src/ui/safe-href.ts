/**
 * An address that is safe to link to: a path or anchor of ours, http, https or mailto; '#' for anything else.
 * Browsers drop tabs and line breaks and read `\` as `/`: an address with those says one thing and does another.
 */
export function safeHref(href: string): string {
  if (/[\p{Cc}\\]/u.test(href)) return '#'
  if (/^(\/(?!\/)|#|\?)/.test(href)) return href
  return /^(https?:\/\/|mailto:)/i.test(href) ? href : '#'
}
