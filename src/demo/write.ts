import { sql } from 'kysely'

import type { Tx } from '../platform/db/index.ts'
import type { Table, World } from './world.ts'

/** Tables in an order in which each row finds the rows that it points to. */
const order: readonly Table[] = [
  'organisation',
  'offices',
  'units',
  'persons',
  'profileSections',
  'partners',
  'agreements',
  'rounds',
  'funds',
  'fundRounds',
  'roleGrants',
  'notices',
  'noticeTexts',
  'noticeFunds',
  'applications',
  'documents',
  'applicationDocuments',
  'sentProfiles',
  'assessments',
  'decisions',
  'interviews',
  'interviewPanel',
  'offers',
  'offerConditions',
  'endorsements',
  'reviewRequests',
  'placements',
  'placementSupervisors',
  'internshipAgreements',
  'agreementSignatures',
  'clearanceItems',
  'checkIns',
  'goals',
  'extensions',
  'evaluations',
  'certificates',
  'awards',
  'mails',
  'events',
  'referenceCounters',
]

/**
 * Writes the whole world, a table at a time, and moves each table's counter past what was written.
 * @param wrote called after each table with the number of tables written
 */
export async function writeWorld(tx: Tx, world: World, wrote: (tables: number, of: number) => void): Promise<void> {
  const forgotten = Object.keys(world.rows).filter(table => !(order as readonly string[]).includes(table))
  if (forgotten.length > 0) throw new Error(`no order is known for ${forgotten.join(', ')}`)
  for (const [index, table] of order.entries()) {
    const rows = rowsOf(world, table)
    if (rows.length > 0) await writeTable(tx, table, rows)
    wrote(index + 1, order.length)
  }
}

/** Events are numbered in the order of time, as if they had happened. */
function rowsOf(world: World, table: Table): readonly object[] {
  const rows = (world.rows[table] ?? []) as readonly object[]
  if (table !== 'events') return rows
  const inOrder = (world.rows.events ?? []).toSorted((a, b) => Number(a.at) - Number(b.at))
  return inOrder.map((row, index) => ({ ...row, id: index + 1 }))
}

/** Rows with the same columns go in together: a column that a row leaves out gets its default. */
async function writeTable(tx: Tx, table: Table, rows: readonly object[]): Promise<void> {
  const alike = Map.groupBy(rows, row => Object.keys(row).toSorted().join(' '))
  for (const group of alike.values()) await insertRows(tx, snake(table), group)
  const isNumbered = table !== 'organisation' && rows.every(row => 'id' in row)
  if (isNumbered)
    await sql`select count(nextval(pg_get_serial_sequence(${snake(table)}, 'id')))
      from generate_series(1, ${rows.length}::integer)`.execute(tx)
}

async function insertRows(tx: Tx, table: string, rows: readonly object[]): Promise<void> {
  const named = rows.map(row =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value as unknown])),
  )
  const columns = sql.join(Object.keys(named[0] ?? {}).map(column => sql.id(column)))
  const into = sql.id(table)
  await sql`insert into ${into} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${into}, ${JSON.stringify(named)}::json)`.execute(tx)
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
