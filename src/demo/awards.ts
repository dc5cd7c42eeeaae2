import type { Partnership } from './partnership.ts'
import type { Placement } from './placement.ts'
import { add, happened, type World } from './world.ts'

/** What the funds promised to the placements of the partner: the way there and part of the living costs, by rotation. */
export function award(world: World, placements: readonly Placement[], { funds }: Partnership, finance: number): void {
  for (const [index, { id, journey, openedAt }] of placements.entries()) {
    const isAbroad = journey.target.office.place !== 'london'
    const fundId = isAbroad ? ([funds.mobility, funds.trust, funds.gift][index % 3] ?? funds.mobility) : funds.bursary
    promise(world, { fundId, placementId: id, pounds: isAbroad ? 1_800 : 900, promisedBy: finance, openedAt })
    if (index % 4 === 0 && isAbroad)
      promise(world, { fundId: funds.bursary, placementId: id, pounds: 600, promisedBy: finance, openedAt })
  }
}

type Promised = { fundId: number; placementId: number; pounds: number; promisedBy: number; openedAt: Date }

function promise(world: World, { fundId, placementId, pounds, promisedBy, openedAt }: Promised): void {
  const promisedAt = new Date(openedAt.getTime() + 6 * 3_600_000)
  const amount = pounds * 100
  add(world, 'awards', { fundId, placementId, amount, promisedBy, promisedAt })
  const params = { placement: placementId, amount }
  happened(world, { subject: 'fund', id: fundId, event: 'award-promised', by: promisedBy, at: promisedAt, params })
}
