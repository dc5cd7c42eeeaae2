import { sql } from 'kysely'

import { system } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { wallClock } from '../../platform/days/zones.ts'
import { officesByZone } from '../queries/places.ts'
import { clocks, type Clock } from '../clocks.ts'
import { hasMorningCome } from '../rules.ts'
import { remindAll, type Morning } from './remind.ts'
import { sendDigests } from './send-digests.ts'

/**
 * Writes what is due this morning in every time zone where an office is and it has become morning; once a day and zone. May run as
 * often as it likes, also beside itself: what was done is not done again, what broke off is gone on with.
 *
 * @throws AggregateError if a zone failed, after the others had their turn: the queue then tries again
 */
export async function runMornings(app: App, now: Instant): Promise<void> {
  const failed: unknown[] = []
  for (const zone of await app.database.as(system).read(officesByZone)) {
    const { day: today, time } = wallClock(zone.zone, now)
    if (!hasMorningCome(time)) continue
    try {
      await runMorning(app, { zone, today, now })
    } catch (error) {
      failed.push(error)
      await noteFailure(app, { zone, today, now }, error)
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `reminders of ${failed.length} time zones failed`)
}

async function runMorning(app: App, morning: Morning): Promise<void> {
  if (!(await begin(app, morning))) return
  for (const clock of Object.keys(clocks) as Clock[]) await remindAll(app, clock, morning)
  await sendDigests(app, morning)
  await finish(app, morning)
}

/** @returns false if this morning was finished before */
async function begin(app: App, { zone, today, now }: Morning): Promise<boolean> {
  return app.database.as(system).transaction(async tx => {
    await tx
      .insertInto('reminderRuns')
      .values({ zone: zone.zone, day: today, begunAt: now })
      .onConflict(conflict => conflict.columns(['zone', 'day']).doNothing())
      .execute()
    const run = await tx
      .selectFrom('reminderRuns')
      .where('zone', '=', zone.zone)
      .where('day', '=', today)
      .select('finishedAt')
      .executeTakeFirstOrThrow()
    return run.finishedAt === null
  })
}

async function finish(app: App, { zone, today, now }: Morning): Promise<void> {
  await app.database
    .as(system)
    .transaction(tx =>
      tx
        .updateTable('reminderRuns')
        .set({ finishedAt: now, lastError: null })
        .where('zone', '=', zone.zone)
        .where('day', '=', today)
        .execute(),
    )
}

/** Kept for those who run the machine: how often, and the fault's code. */
async function noteFailure(app: App, { zone, today, now }: Morning, error: unknown): Promise<void> {
  const code = (error as { code?: string }).code ?? (error instanceof Error ? error.name : 'unknown')
  await app.database.as(system).transaction(tx =>
    tx
      .insertInto('reminderRuns')
      .values({ zone: zone.zone, day: today, begunAt: now, failures: 1, lastError: code })
      .onConflict(conflict =>
        conflict
          .columns(['zone', 'day'])
          .doUpdateSet({ failures: sql<number>`reminder_runs.failures + 1`, lastError: code }),
      )
      .execute(),
  )
}
