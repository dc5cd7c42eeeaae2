import { existsSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { filesIn, linesOf } from './tree.mjs'

const pages = /^(docs\/.*|[A-Z_]+)\.md$/
const link = /!?\[(?:[^\]\\]|\\.)*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g
const reference = /^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]+)>?/
const embedded = /<(?:a|img|source)\s[^>]*?(?:href|src|srcset)="([^"\s]+)/g
const elsewhere = /^[a-z][a-z0-9+.-]*:/i

/** Every relative link in README, docs and the other pages leads to a file, and its anchor to a heading of it. */
export function links(root) {
  return filesIn(root, pages).flatMap(file => linksOf(root, file).flatMap(found => fault(root, file, found)))
}

function linksOf(root, file) {
  return withoutCode(linesOf(root, file)).flatMap((text, index) => {
    const targets = [...text.matchAll(link), ...text.matchAll(embedded)].map(match => match[1])
    const defined = reference.exec(text)?.[1]
    return [...targets, ...(defined ? [defined] : [])].map(target => ({ target, line: index + 1 }))
  })
}

/** The same lines, those of fenced blocks emptied and inline code taken out: what is shown there is no link. */
function withoutCode(lines) {
  let fence = null
  return lines.map(text => {
    const mark = /^\s*(```+|~~~+)/.exec(text)?.[1]
    if (mark && fence === null) fence = mark
    else if (mark?.startsWith(fence)) fence = null
    else if (fence === null) return text.replace(/`[^`]*`/g, '')
    return ''
  })
}

function fault(root, file, { target, line }) {
  if (elsewhere.test(target) || target.startsWith('//')) return []
  const [path, anchor] = decodeURI(target).split('#')
  const to = path === '' ? file : posix.join(path.startsWith('/') ? '' : dirname(file), path)
  if (!existsSync(join(root, to))) return [{ file, line, message: `leads to ${to}, which is not there` }]
  if (!anchor || !to.endsWith('.md') || statSync(join(root, to)).isDirectory()) return []
  if (anchorsOf(root, to).has(anchor)) return []
  return [{ file, line, message: `leads to #${anchor}, which ${to} has not` }]
}

/** As the usual code hosts make them from headings: lower case, punctuation gone, a number from the second on. */
function anchorsOf(root, file) {
  const anchors = new Set()
  const lines = linesOf(root, file)
  for (const text of withoutCode(lines).map((text, index) => (text.startsWith('#') ? lines[index] : text))) {
    for (const [, id] of text.matchAll(/<[a-z]+\s[^>]*?(?:id|name)="([^"]+)"/g)) anchors.add(id)
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1]
    if (heading === undefined) continue
    const slug = slugOf(heading)
    let unique = slug
    for (let times = 1; anchors.has(unique); times += 1) unique = `${slug}-${times}`
    anchors.add(unique)
  }
  return anchors
}

function slugOf(heading) {
  return heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
