import type pg from 'pg'

import type { Instant } from '../../platform/clock/index.ts'
import { bad, good, type Check } from './check.ts'

/** How the mornings went: when the last was done, and those of the last days that failed and are not done. */
type Mornings = {
  readonly lastDoneAt: Instant | null
  readonly failed: readonly { readonly zone: string; readonly day: string; readonly error: string | null }[]
}

/** A day, and a morning to catch up. */
const latestHours = 36

export async function checkReminders(client: pg.Client, now: Instant): Promise<Check> {
  const { rows: done } = await client.query<{ at: Date | null }>('select max(finished_at) as at from reminder_runs')
  const { rows: failed } = await client.query<Mornings['failed'][number]>(
    `select zone, day::text, last_error as error from reminder_runs
     where finished_at is null and failures > 0 and day > $1::timestamptz - interval '3 days' order by day desc, zone`,
    [now],
  )
  return judgeReminders({ lastDoneAt: done[0]?.at ?? null, failed }, now)
}

/** Nobody is reminded while this is not ok, and nobody else says so. */
export function judgeReminders({ lastDoneAt, failed }: Mornings, now: Instant): Check {
  const [worst] = failed
  if (worst !== undefined)
    return bad(
      `reminders: ${worst.zone} failed on ${worst.day} (${worst.error ?? 'unknown'})`,
      'the worker tries again every half hour; its log says why it failed',
    )
  if (lastDoneAt === null) return good('reminders: no morning yet')
  const at = `${lastDoneAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const hours = (now.getTime() - lastDoneAt.getTime()) / 3_600_000
  if (hours <= latestHours) return good(`reminders: last written ${at}`)
  return bad(`reminders: last written ${at}`, 'run "bin/passerelle serve" or "worker": it catches up')
}
