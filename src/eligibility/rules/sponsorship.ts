import { z } from 'zod'

import { type Sponsor, type SponsorKind, sponsorKinds } from '../case.ts'
import { and, type Answer, type Reading, settled, type Truth } from '../rule.ts'

/** Sponsored by an institution of one of these kinds; `relevantArea`: to work in an area relevant to both. */
export const sponsorshipParameters = z.strictObject({
  kinds: z.array(z.enum(sponsorKinds)).min(1),
  relevantArea: z.boolean(),
})

type Parameters = z.infer<typeof sponsorshipParameters>

/** `sponsor` as given; null is known to be none, `not-known` is not known at all. */
export type SponsorshipFound = Parameters & { readonly sponsor: Sponsor | null | 'not-known' }

/** An institution sponsors the internship, in a relevant area where that is asked. */
export function sponsorship(reading: Reading, parameters: Parameters): Answer<SponsorshipFound> {
  const { sponsor } = reading.facts
  const { kinds, relevantArea } = parameters
  const params: SponsorshipFound = { kinds, relevantArea, sponsor: sponsor === undefined ? 'not-known' : sponsor }
  return settled(meets(sponsor, parameters), params, asked)
}

const asked = ['sponsor'] as const

function meets(sponsor: Sponsor | null | undefined, { kinds, relevantArea }: Parameters): Truth {
  if (sponsor === undefined) return null
  if (sponsor === null) return false
  const relevant = sponsor.relevantArea === undefined ? null : sponsor.relevantArea === true
  return and(isOfKind(sponsor.kind, kinds), relevantArea ? relevant : true)
}

/** Where every kind will do, it need not be known. */
function isOfKind(kind: SponsorKind | undefined, kinds: readonly SponsorKind[]): Truth {
  if (kind !== undefined) return kinds.includes(kind)
  return sponsorKinds.every(each => kinds.includes(each)) ? true : null
}
