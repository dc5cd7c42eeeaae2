// What the checks know of the code: its files, and what each of them imports and exports.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'

const notOurs = new Set(['node_modules', 'dist', 'data', '.cache', '.git'])
const code = /\.(ts|tsx)$/
const generated = /\.generated\.ts$/

/** The reasons for which an import may break a rule, written at the end of its line: `// -- slow start`. */
export const reasons = ['slow start', 'optional dependency', 'composition root']

/**
 * @typedef {object} Import
 * @property {string} specifier  as written
 * @property {string | null} to  the file it leads to, from the root; null for a package
 * @property {number} line
 * @property {boolean} typeOnly  gone when the code runs
 * @property {boolean} lazy      `import()`: runs later, if at all
 * @property {string[]} names    what is taken; `*` for everything
 * @property {string | null} reason
 */

/** All files under the root whose path matches, sorted, with `/` on every system. */
export function filesIn(root, pattern, folder = '.') {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap(entry => {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesIn(root, pattern, path)
      return pattern.test(path) ? [path] : []
    })
    .sort()
}

export function linesOf(root, file) {
  return readFileSync(join(root, file), 'utf8').split('\n')
}

/** Every TypeScript file that people write, read once. @returns {Map<string, { imports: Import[], exports: { name, line }[] }>} */
export function codeOf(root) {
  const files = filesIn(root, code).filter(file => !generated.test(file))
  return new Map(files.map(file => [file, read(root, file)]))
}

export function isTest(file) {
  return /\.test\.(ts|tsx|mjs)$/.test(file) || file.startsWith('test/') || file.startsWith('bench/')
}

function read(root, file) {
  const text = readFileSync(join(root, file), 'utf8')
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind)
  const place = { root, file, text, source }
  const found = { imports: [], exports: [] }
  for (const statement of source.statements) {
    found.imports.push(...importsOf(statement, place))
    found.exports.push(...exportsOf(statement).map(({ name, at }) => ({ name, line: lineOf(place, at) })))
  }
  found.imports.push(...innerImports(place))
  return found
}

function importsOf(statement, place) {
  if (ts.isImportDeclaration(statement)) {
    return [entry(place, statement, statement.moduleSpecifier.text, clauseNames(statement.importClause))]
  }
  if (ts.isExportDeclaration(statement) && statement.moduleSpecifier) {
    const named = statement.exportClause && ts.isNamedExports(statement.exportClause)
    const names = named ? statement.exportClause.elements : null
    return [
      entry(place, statement, statement.moduleSpecifier.text, {
        typeOnly: statement.isTypeOnly || (names?.length > 0 && names.every(name => name.isTypeOnly)),
        names: names?.map(({ propertyName, name }) => (propertyName ?? name).text) ?? ['*'],
      }),
    ]
  }
  return []
}

/** `import 'x'` takes nothing by name but runs the file: no clause. */
function clauseNames(clause) {
  if (!clause) return { typeOnly: false, names: [] }
  const bindings = clause.namedBindings
  const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : []
  const names = elements.map(({ propertyName, name }) => (propertyName ?? name).text)
  if (bindings && ts.isNamespaceImport(bindings)) names.push('*')
  if (clause.name) names.push('default')
  const allTypes = !clause.name && elements.length > 0 && elements.every(name => name.isTypeOnly)
  return { typeOnly: clause.isTypeOnly || allTypes, names }
}

/** `import('…')` in expressions and in types. */
function innerImports(place) {
  const found = []
  const visit = node => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments
      if (specifier && ts.isStringLiteralLike(specifier)) {
        found.push(entry(place, node, specifier.text, { typeOnly: false, lazy: true, names: ['*'] }))
      }
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push(entry(place, node, node.argument.literal.text, { typeOnly: !node.isTypeOf, names: ['*'] }))
    }
    ts.forEachChild(node, visit)
  }
  // Most files have none, and walking every node is what takes time.
  if (place.text.includes('import(')) visit(place.source)
  return found
}

function entry(place, node, specifier, { typeOnly, names, lazy = false }) {
  const start = node.getStart(place.source)
  return {
    specifier,
    to: specifier.startsWith('.') ? resolve(place, specifier) : null,
    line: lineOf(place, start),
    typeOnly,
    lazy,
    names,
    reason: reasonOn(place.text, start, node.end),
  }
}

/** Paths carry their endings here, so that a file is found without guessing. */
function resolve({ root, file }, specifier) {
  const to = posix.join(dirname(file), specifier)
  return statSync(join(root, to), { throwIfNoEntry: false })?.isDirectory() ? posix.join(to, 'index.ts') : to
}

/** The text after `--` in a comment on the lines of the import, or null. */
function reasonOn(text, start, end) {
  const lineEnd = text.indexOf('\n', end)
  const lines = text.slice(start, lineEnd === -1 ? undefined : lineEnd)
  return /\/\/ *-- *(.+?) *$/m.exec(lines)?.[1] ?? null
}

function lineOf({ source }, position) {
  return source.getLineAndCharacterOfPosition(position).line + 1
}

function exportsOf(statement) {
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
    // What is passed on from another file is counted where it is written.
    if (statement.moduleSpecifier) return []
    return statement.exportClause.elements.map(({ name }) => ({ name: name.text, at: statement.end }))
  }
  if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
  if (!ts.isVariableStatement(statement))
    return statement.name ? [{ name: statement.name.text, at: statement.name.end }] : []
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [{ name: name.text, at: name.end }] : [],
  )
}
