import type { Facts, Paper } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import { factsFrom } from './facts.ts'
import type { Profile } from './sections.ts'

/** What the organisation knows of an applicant by its own records, beside what the person says. */
export type OwnRecords = {
  /** Internships of this programme that are over. */
  readonly service: readonly Stay[]
  /** Applications sent before the one in hand; null where they were not counted. */
  readonly applications: { readonly ever: number; readonly round: number } | null
  /** The papers of the application; null while they are still being put together. */
  readonly papers: readonly Paper[] | null
}
type Stay = { readonly from: PlainDate; readonly to: PlainDate }

export const noRecords: OwnRecords = { service: [], applications: null, papers: null }

/** All that the rules may know of an applicant: as `factsFrom`, with what the records know beyond doubt. */
export function factsWith(profile: Profile, { service, applications, papers }: OwnRecords, on?: PlainDate): Facts {
  const facts = factsFrom(profile, on)
  return {
    ...facts,
    ...(service.length > 0 && { formerService: withStays(facts.formerService ?? null, service) }),
    ...(applications !== null && { formerApplications: applications }),
    ...(papers !== null && { documents: papers }),
  }
}

type Services = NonNullable<Facts['formerService']>

/**
 * Of a list that is not called whole, what the records know and one service of which nothing is known. An internship that the
 * person tells of is that of the records where their days overlap and it ends no later: their days then count.
 */
function withStays(told: Services | null, stays: readonly Stay[]): Services {
  const own = stays.map(({ from, to }) => ({ kind: 'internship' as const, from, to }))
  if (told === null) return [...own, {}]
  return [...own, ...told.filter(service => !stays.some(stay => isSame(service, stay)))]
}

function isSame({ kind, from, to }: Services[number], stay: Stay): boolean {
  if (kind !== 'internship' || typeof to !== 'string') return false
  return (from ?? to) <= stay.to && stay.from <= to && to <= stay.to
}
