// Checks that other programs make; each returns the lines they complain with.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export function format(root) {
  return complaints(root, 'prettier/bin/prettier.cjs', [
    '--check',
    '--log-level=warn',
    '--cache',
    '--cache-location=.cache/prettier',
    '.',
  ])
}

/**
 * The cache knows a file by its text: what another file's types would newly find in it is found when it changes, or in a
 * fresh clone, where nothing is cached.
 */
export function lint(root) {
  return complaints(root, 'eslint/bin/eslint.js', [
    '--cache',
    '--cache-location=.cache/eslint',
    '--max-warnings=0',
    '--format=./scripts/check/eslint-lines.mjs',
    '.',
  ])
}

export function types(root) {
  return complaints(root, 'typescript-7/bin/tsc', ['--noEmit', '--pretty', 'false', '-p', '.'])
}

/** Diagrams and types that are generated from the code or the database, and are older than it. */
export async function generated(root) {
  if (!existsSync(join(root, 'scripts/generate.mjs'))) return []
  return run(root, [join(root, 'scripts/generate.mjs'), '--check'])
}

function complaints(root, program, args) {
  return run(root, [join(root, 'node_modules', program), ...args])
}

/** @returns what a program that failed has said, line by line; nothing when it succeeded */
function run(root, command) {
  // In a pipeline some programs colour what they say even into a pipe.
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', text => (said += text))
  child.stderr.on('data', text => (said += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => {
      const lines = said.split('\n').filter(line => line.trim() !== '')
      if (status === 0) resolve([])
      else resolve(lines.length > 0 ? lines : [`${command.at(0)} ended with status ${status} and said nothing`])
    })
  })
}
