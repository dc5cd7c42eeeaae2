import type { App } from '../platform/app/index.ts'
import type { Job } from '../platform/jobs/index.ts'
import { runMornings } from './actions/run-morning.ts'

export const reminderQueue = 'reminders'

/** Clocks warn, once a morning of each office's time zone; asked for often, so that a machine that slept catches up. */
export function reminderJob(app: App): Job {
  return { queue: reminderQueue, everyMinutes: 30, handle: (_data, now) => runMornings(app, now) }
}
