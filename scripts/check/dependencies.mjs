import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = 'docs/dependencies.md'
const row = /^\| *([@\w][^ |]*) *\| *(.*?) *\| *(.*?) *\|$/

/** The program's packages, and those that it is only measured against. */
const manifests = ['package.json', 'bench/eligibility/package.json']

/** docs/dependencies.md lists every package of the manifests once, with its reason and the licence that is installed. */
export function dependencies(root) {
  const wanted = manifests.flatMap(path => packagesOf(join(root, path)))
  const listed = rowsOf(root)
  const missing = wanted.filter(name => !listed.some(entry => entry.name === name))
  return [
    ...missing.map(name => ({ file: page, line: 1, message: `lacks ${name}: say what it is for, and its licence` })),
    ...listed.flatMap((entry, at) => {
      const message = fault(root, entry, { wanted, before: listed.slice(0, at) })
      return message ? [{ file: page, line: entry.line, message }] : []
    }),
  ]
}

function packagesOf(file) {
  if (!existsSync(file)) return []
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8'))
  return Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies })
}

function rowsOf(root) {
  return readFileSync(join(root, page), 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const [, name, reason, licence] = row.exec(text) ?? []
      return name && name !== 'package' ? [{ name, reason, licence, line: index + 1 }] : []
    })
}

function fault(root, { name, reason, licence }, { wanted, before }) {
  if (!wanted.includes(name)) return `${name} is not in package.json`
  if (before.some(entry => entry.name === name)) return `${name} is listed twice`
  if (reason === '') return `say what ${name} is for`
  const installed = licenceOf(root, name)
  if (installed && installed !== licence) return `${name} is under ${installed}, not ${licence}`
  return null
}

/** Null where the package is for another system, or its manifest points to a file instead of naming a licence. */
function licenceOf(root, name) {
  const file = join(root, 'node_modules', name, 'package.json')
  if (!existsSync(file)) return null
  const { license } = JSON.parse(readFileSync(file, 'utf8'))
  return typeof license === 'string' && !license.startsWith('SEE ') ? license : null
}
