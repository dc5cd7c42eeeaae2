// `npm run generate` writes what documents take from the code; with --check it only says what is stale, and fails.
// (The database's types need a database: scripts/generate/schema.mjs.)
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import prettier from 'prettier'
import { policiesPage } from './generate/policies.mjs'
import { slicesPicture } from './generate/slices.mjs'
import { statesPage } from './generate/states.mjs'

const root = join(import.meta.dirname, '..')
const checkOnly = process.argv.includes('--check')
/** Padded tables of whole sentences would be three times as long. */
const asWritten = new Set(['docs/policies.md'])
const begin = '<!-- generated: slices -->'
const end = '<!-- end of generated -->'

const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
const pages = {
  'docs/states.md': await statesPage(root),
  'docs/policies.md': await policiesPage(root),
  'docs/architecture.md': between(architecture, slicesPicture(root)),
}

let stale = 0
for (const [file, text] of Object.entries(pages)) {
  const path = join(root, file)
  const written = asWritten.has(file) ? text : await formatted(path, text)
  if (read(path) === written) continue
  stale += 1
  if (checkOnly) console.log(`${file}:1  is stale: npm run generate`)
  else writeFileSync(path, written)
}
process.exitCode = checkOnly && stale > 0 ? 1 : 0

async function formatted(path, text) {
  return prettier.format(text, { ...(await prettier.resolveConfig(path)), parser: 'markdown' })
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return null
  }
}

/** Puts a picture between its two marks; the rest of the page is written by hand. */
function between(page, picture) {
  const [before, after] = [page.indexOf(begin) + begin.length, page.indexOf(end)]
  if (before < begin.length || after < before) throw new Error(`docs/architecture.md lacks ${begin} … ${end}`)
  return `${page.slice(0, before)}\n\n${picture}\n\n${page.slice(after)}`
}
