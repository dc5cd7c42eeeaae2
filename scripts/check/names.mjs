import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesIn, linesOf } from './tree.mjs'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const noNames = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'types', 'service', 'services'])
const decision = /^docs\/decisions\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/
const migration = /^db\/migrations\/(\d{4})_[a-z0-9_]+\.sql$/
const languages = ['en', 'fr', 'es']

/** Names say what is in a file, decisions are dated, migrations numbered once, messages there in every language. */
export function names(root) {
  return [...sourceNames(root), ...decisions(root), ...migrations(root), ...messages(root)]
}

function sourceNames(root) {
  const files = filesIn(root, /^(src|policy)\//)
  return files.flatMap(file => {
    const words = file.split('/').map(part => part.split('.')[0])
    const odd = words.find(word => !kebab.test(word))
    if (odd !== undefined) return [finding(file, `"${odd}" is not in lower case with hyphens`)]
    const empty = words.find(word => noNames.has(word))
    return empty === undefined ? [] : [finding(file, `"${empty}" says nothing of what is in it`)]
  })
}

const parts = ['## Context', '## Decision', '## Consequences', 'We would revisit this if']

function decisions(root) {
  return filesIn(root, /^docs\/decisions\/.*\.md$/).flatMap(file => {
    if (!decision.test(file)) return [finding(file, 'decisions are named YYYY-MM-DD-subject.md')]
    const lines = linesOf(root, file)
    const missing = parts.filter(part => !lines.some(line => line.replace(/^#+ (?=We )/, '').startsWith(part)))
    return missing.map(part => finding(file, `lacks "${part}"`))
  })
}

function migrations(root) {
  const seen = new Set()
  return filesIn(root, /^db\/migrations\//).flatMap(file => {
    const number = migration.exec(file)?.[1]
    if (!number) return [finding(file, 'migrations are named 0001_what_it_does.sql')]
    if (seen.has(number)) return [finding(file, `another migration has the number ${number}`)]
    seen.add(number)
    return []
  })
}

/** messages.en.ts without its French or Spanish sister would still compile, unimported. */
function messages(root) {
  return filesIn(root, /\/messages\.\w\w\.tsx?$/).flatMap(file => {
    const [, stem, ending] = /^(.*\/messages)\.\w\w(\.tsx?)$/.exec(file)
    const missing = languages.filter(language => !existsSync(join(root, `${stem}.${language}${ending}`)))
    return missing.map(language => finding(file, `has no ${basename(stem)}.${language}${ending} beside it`))
  })
}

function finding(file, message) {
  return { file, line: 1, message }
}
