import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const house = join(import.meta.dirname, '..')

/** A small tree of its own for one test, gone when the test ends. @param {Record<string, string>} files text by path */
export function treeOf(files) {
  const root = mkdtempSync(join(tmpdir(), 'passerelle-tree-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries({ 'package.json': '{\n  "type": "module"\n}\n', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** The same with files of the house copied in, and its packages within reach. */
export function houseWith(copied, files) {
  const root = treeOf(files)
  for (const path of copied) cpSync(join(house, path), join(root, path), { recursive: true })
  symlinkSync(join(house, 'node_modules'), join(root, 'node_modules'))
  return root
}
