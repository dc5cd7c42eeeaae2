// Writes src/platform/db/schema.generated.ts from a migrated database: `node scripts/generate/schema.mjs DATABASE_URL`.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const target = join(root, 'src/platform/db/schema.generated.ts')

/** The table types of the database at `url`, with whole numbers as bigint and days as text, as `database.ts` parses them. */
export function schemaTypes(url) {
  execFileSync(
    join(root, 'node_modules/.bin/kysely-codegen'),
    [
      '--dialect',
      'postgres',
      '--camel-case',
      '--date-parser',
      'string',
      '--url',
      url,
      '--out-file',
      `${target}.new`,
      '--exclude-pattern',
      'pgboss.*',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const text = readFileSync(`${target}.new`, 'utf8')
  rmSync(`${target}.new`)
  return text.replace(
    /export type Int8 = .*/,
    'export type Int8 = ColumnType<bigint, bigint | number, bigint | number>;',
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = schemaTypes(process.argv[2])
  writeFileSync(target, text)
}
