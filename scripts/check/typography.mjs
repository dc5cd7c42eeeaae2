import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { filesIn, linesOf } from './tree.mjs'

const files = /\/messages\.(en|fr|es)\.tsx?$/
/** Policies carry their words in three languages, by key. */
const policies = /^policy\/[^/]+\.json$/
const apostrophe = [/\p{L}'\p{L}/u, 'the apostrophe is ’']
const mend = 'node scripts/typography.mjs mends it'

/** What a reader of each language sees at once. */
const faults = {
  en: [apostrophe],
  fr: [
    apostrophe,
    [/[^\u202f][;?!](\s|$)/, `a narrow no-break space goes before ; ? ! (${mend})`],
    [/[^\u00a0\u202f]:(\s|$)/, `a no-break space goes before : (${mend})`],
    [/«[^\u00a0\u202f]|[^\u00a0\u202f]»/, `no-break spaces go inside « » (${mend})`],
    [/(^|[\s(])"\p{L}|\p{L}"([\s.,)]|$)/u, 'quotation marks are « »'],
  ],
  es: [
    [/^[^¿]*\p{L}\?/u, 'a question opens with ¿'],
    [/^[^¡]*\p{L}!/u, 'an exclamation opens with ¡'],
  ],
}

/** Messages are written as the language is printed: its own apostrophes, spaces and marks. */
export function typography(root) {
  const inMessages = filesIn(root, files).flatMap(file => {
    const language = files.exec(file)[1]
    return textsOf(readFileSync(join(root, file), 'utf8')).flatMap(text => faultsOf(file, language, text))
  })
  return [...inMessages, ...filesIn(root, policies).flatMap(file => inPolicy(root, file))]
}

function faultsOf(file, language, { text, line }) {
  return faults[language].filter(([pattern]) => pattern.test(text)).map(([, message]) => ({ file, line, message }))
}

/** Each text stands on a line of its own, or with those of the other languages. */
function inPolicy(root, file) {
  return linesOf(root, file).flatMap((content, index) =>
    [...content.matchAll(/"(en|fr|es)": ("(?:[^"\\]|\\.)*")/g)].flatMap(([, language, quoted]) =>
      faultsOf(file, language, { text: JSON.parse(quoted), line: index + 1 }),
    ),
  )
}

/** Writes the spaces of French texts as they are printed. @returns the files that changed */
export function mendTypography(root) {
  return [...filesIn(root, /\/messages\.fr\.tsx?$/), ...filesIn(root, policies)].filter(file => {
    const before = readFileSync(join(root, file), 'utf8')
    const after = policies.test(file) ? before.replace(/^ *"fr": ".*$/gm, spaced) : mended(before)
    if (after !== before) writeFileSync(join(root, file), after)
    return after !== before
  })
}

function mended(source) {
  let result = source
  // From the end, so that the places found before stay where they are.
  for (const { start, end } of textsOf(source).reverse()) {
    result = result.slice(0, start) + spaced(source.slice(start, end)) + result.slice(end)
  }
  return result
}

function spaced(text) {
  return text
    .replace(/ (?=[;?!](\s|$|['"`](,|$)))/g, '\u202f')
    .replace(/ (?=:(\s|$|['"`](,|$)))/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')
}

/** The texts of a file and the pieces of its patterns, in order; what stands beside a value is not a text's end. */
function textsOf(content) {
  const source = ts.createSourceFile('messages.tsx', content, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const texts = []
  const visit = node => {
    if (isText(node)) {
      const start = node.getStart(source)
      const text = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) ? `${node.text}x` : node.text
      const before = ts.isTemplateMiddleOrTemplateTail(node) ? 'x' : ''
      const line = source.getLineAndCharacterOfPosition(start).line + 1
      texts.push({ text: before + text, line, start, end: node.end })
    }
    const isCode = ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)
    if (!isCode) ts.forEachChild(node, visit)
  }
  visit(source)
  return texts
}

function isText(node) {
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node)) return true
  // A key is not read by anybody.
  return ts.isStringLiteralLike(node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)
}
