import { once } from 'node:events'
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shortHash } from './place.ts'
import type { Runner } from './runner.ts'
import { port } from './settings.ts'

/** What a socket's address holds, in bytes, its end mark taken off. */
const limitBytes = process.platform === 'linux' ? 107 : 103

/**
 * The folder of the server's socket, made if absent, open to its runner only: who may enter it may use the database.
 * Beside the data; in a short folder, the same at every start, when the path would be too long for a socket.
 */
export function prepareSocketDir(base: string, runner: Runner): string {
  const candidates = [
    join(base, 'socket'),
    ...[tmpdir(), '/tmp'].map(root => join(root, `passerelle-${shortHash(base)}-s`)),
  ]
  const dir = candidates.find(candidate => Buffer.byteLength(join(candidate, `.s.PGSQL.${port}`)) <= limitBytes)
  if (!dir)
    throw new Error(`No folder has a path short enough for a socket (${limitBytes} bytes): ${candidates.join(', ')}`)

  makePrivate(dir, runner)
  return dir
}

/** Whether a server answers in this folder: sweepers of temporary folders may have taken its socket away. */
export async function answersIn(socketDir: string): Promise<boolean> {
  const socket = connect(join(socketDir, `.s.PGSQL.${port}`))
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

export function makePrivate(dir: string, runner: Runner): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const found = lstatSync(dir)
  const ours = [process.getuid?.(), runner?.uid].includes(found.uid)
  if (!found.isDirectory() || !ours) {
    throw new Error(
      `${dir} is not a folder of ours: the user with number ${found.uid} made it. Look who, and remove it.`,
    )
  }
  if (runner) chownSync(dir, runner.uid, runner.gid)
  chmodSync(dir, 0o700)
}
