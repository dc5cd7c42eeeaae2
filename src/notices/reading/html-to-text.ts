const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  hellip: '…',
  middot: '·',
  euro: '€',
  pound: '£',
  ...accented('aeiou', 'acute', '\u0301'),
  ...accented('aeiou', 'grave', '\u0300'),
  ...accented('aeiou', 'circ', '\u0302'),
  ...accented('eiouy', 'uml', '\u0308'),
  ...accented('no', 'tilde', '\u0303'),
  ...accented('c', 'cedil', '\u0327'),
}

const unseen = /<(script|style|head|template|svg|noscript)\b[^<>]*>[^]*?(?:<\/\1\s*>|$)/gi
const block =
  /<\/?(?:p|div|h[1-6]|ul|ol|dl|dt|dd|tr|table|section|article|header|footer|main|nav|blockquote|pre)\b[^<>]*>/gi

/** A page's text with its lines: blocks and breaks end a line, list items carry a list sign, cells stand beside each other. */
export function htmlToText(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .split(/<tr\b[^<>]*>/i)
    .map((row, index) => (index === 0 ? row : labelledRow(row)))
    .join('\n')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n• ')
    .replace(/<\/(?:td|th)\s*>/gi, ' ')
    .replace(block, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, entity)
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/• *\n+/g, '• ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A row of two cells is a label and its value. */
function labelledRow(row: string): string {
  const [label, value, ...rest] = row.split(/<\/t[dh]\s*>/i)
  const printed = label?.replace(/<[^<>]*>/g, '').trim()
  if (!printed || value === undefined || rest.length !== 1 || printed.length > 60) return row
  return `${printed}${printed.endsWith(':') ? '' : ':'} ${value.replace(/^(?: *<[^<>]*>)+/, '')}\n${rest[0] ?? ''}`
}

function entity(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

function accented(letters: string, accent: string, mark: string): Record<string, string> {
  const pairs = [...letters, ...letters.toUpperCase()].map(letter => [
    letter + accent,
    (letter + mark).normalize('NFC'),
  ])
  return Object.fromEntries(pairs) as Record<string, string>
}
