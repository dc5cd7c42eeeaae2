/** An address that is safe to link to: a path or anchor of ours, http, https or mailto; '#' for anything else. */
export function safeHref(href: string): string {
  if (/^(\/(?!\/)|#|\?)/.test(href)) return href
  return /^(https?:\/\/|mailto:)/i.test(href) ? href : '#'
}
