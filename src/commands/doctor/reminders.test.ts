import { expect, test } from 'vitest'

import { judgeReminders } from './reminders.ts'

const now = new Date('2026-03-02T09:00:00Z')

test('the doctor is content with reminders of this morning, and before the first', () => {
  expect(judgeReminders({ lastDoneAt: new Date('2026-03-02T04:00:00Z'), failed: [] }, now)).toEqual({
    ok: true,
    what: 'reminders: last written 2026-03-02 04:00 UTC',
  })
  expect(judgeReminders({ lastDoneAt: null, failed: [] }, now).ok).toBe(true)
})

test('the doctor says when no reminder was written for two mornings', () => {
  expect(judgeReminders({ lastDoneAt: new Date('2026-02-28T04:00:00Z'), failed: [] }, now)).toEqual({
    ok: false,
    what: 'reminders: last written 2026-02-28 04:00 UTC',
    mend: 'run "bin/passerelle serve" or "worker": it catches up',
  })
})

test('the doctor names the zone and the fault of a morning that failed', () => {
  const failed = [{ zone: 'Africa/Nairobi', day: '2026-03-02', error: '57014' }]

  expect(judgeReminders({ lastDoneAt: now, failed }, now)).toMatchObject({
    ok: false,
    what: 'reminders: Africa/Nairobi failed on 2026-03-02 (57014)',
  })
})
