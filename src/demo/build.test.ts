import { expect, test } from 'vitest'

import { addMonths, daysInMonth } from '../platform/days/index.ts'
import { buildDemonstration } from './build.ts'

/** The first and last day of each month of three years, leap day included: the demonstration is alive on all of them. */
const days = Array.from({ length: 36 }, (_, month) => addMonths('2026-01-01', month)).flatMap(first => {
  const [year, month] = first.split('-').map(Number) as [number, number]
  return [first, `${first.slice(0, 8)}${daysInMonth(year, month)}`]
})

test.each(days)('seen on %s, nothing lies wrongly in past or future', on => {
  const now = new Date(`${on}T07:30:00Z`)

  const { rows } = buildDemonstration(now).world

  const placements = rows.placements ?? []
  const wrong = {
    events: (rows.events ?? []).filter(({ at }) => at > now),
    notBegun: placements.filter(
      ({ state, startOn }) => ['active', 'extended', 'completed'].includes(state ?? '') && startOn > on,
    ),
    over: placements.filter(
      ({ state, endOn }) => ['active', 'extended', 'clearance', 'cleared'].includes(state ?? '') && endOn < on,
    ),
    notOver: placements.filter(({ state, endOn }) => state === 'completed' && endOn >= on),
    startedUncleared: placements.filter(
      ({ state, startOn }) => ['agreed', 'clearance', 'cleared', 'postponed'].includes(state ?? '') && startOn <= on,
    ),
    notes: (rows.interviewPanel ?? []).filter(({ notedAt }) => notedAt != null && notedAt > now),
    held: (rows.checkIns ?? []).filter(({ notedAt }) => notedAt != null && notedAt > now),
    settled: (rows.clearanceItems ?? []).filter(({ settledAt }) => settledAt != null && settledAt > now),
    offers: (rows.offers ?? []).filter(({ madeAt }) => madeAt > now),
    reviews: (rows.reviewRequests ?? []).filter(({ answeredAt }) => answeredAt != null && answeredAt > now),
    papers: (rows.documents ?? []).filter(({ uploadedAt }) => uploadedAt > now),
    mails: (rows.mails ?? []).filter(({ queuedAt }) => queuedAt > now),
    endorsements: (rows.endorsements ?? []).filter(({ givenAt }) => givenAt > now),
  }
  for (const [kind, found] of Object.entries(wrong)) expect([kind, found]).toEqual([kind, []])
})
