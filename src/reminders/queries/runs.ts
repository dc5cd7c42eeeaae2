import { sql } from 'kysely'

import { system } from '../../platform/actor/index.ts'
import type { Database } from '../../platform/db/index.ts'
import type { Figure } from '../../platform/http/index.ts'

/** How the reminders do, for those who watch the machine: when a morning was last done, and what failed and still waits. */
export async function reminderFigures(database: Database): Promise<Figure[]> {
  const { rows } = await database.as(system).read(tx =>
    sql<{ last: number | null; failures: number }>`
      select extract(epoch from max(finished_at))::float8 as last,
        coalesce(sum(failures) filter (where finished_at is null), 0)::int as failures from reminder_runs`.execute(tx),
  )
  const [row = { last: null, failures: 0 }] = rows
  return [
    {
      name: 'passerelle_reminders_last_run_timestamp_seconds',
      help: 'When the reminders of a morning were last all written; 0 if never',
      value: row.last ?? 0,
    },
    {
      name: 'passerelle_reminders_failures',
      help: 'Attempts that failed, of mornings that are not done',
      value: row.failures,
    },
  ]
}
