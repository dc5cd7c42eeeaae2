import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of package.json: the sources run from `src/`, the built program from `dist/`. */
export function projectRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

export function migrationsFolder(): string {
  return join(projectRoot(), 'db', 'migrations')
}
