import { z } from 'zod'

import { type Sponsor, type SponsorKind, sponsorKinds } from '../case.ts'
import { and, type Answer, isIn, type Reading, settled, shared, type Truth } from '../rule.ts'

/** Sponsored by an institution of one of these kinds; `relevantArea`: to work in an area relevant to both. */
export const sponsorshipParameters = z.strictObject({
  kinds: z.array(z.enum(sponsorKinds)).min(1),
  relevantArea: z.boolean(),
})

type Parameters = z.infer<typeof sponsorshipParameters>

/** `sponsor` as given; null is known to be none, `not-known` is not known at all. */
export type SponsorshipFound = Parameters & { readonly sponsor: Sponsor | null | 'not-known' }

/** An institution sponsors the internship, in a relevant area where that is asked. */
export function sponsorship({ facts: { sponsor } }: Reading, given: Given): Answer<SponsorshipFound> {
  if (sponsor === null) return given.nobody
  const { kinds, relevantArea } = given.parameters
  const params: SponsorshipFound = { kinds, relevantArea, sponsor: sponsor === undefined ? 'not-known' : sponsor }
  return settled(sponsor === undefined ? null : meets(sponsor, given), params, asked)
}

type Given = {
  readonly parameters: Parameters
  readonly kinds: readonly SponsorKind[]
  readonly nobody: Answer<SponsorshipFound>
}

export function sponsorshipGiven(parameters: Parameters): Given {
  const { kinds, relevantArea } = parameters
  return { parameters, kinds: [...new Set(kinds)], nobody: shared(false, { kinds, relevantArea, sponsor: null }) }
}

const asked = ['sponsor'] as const

function meets(sponsor: Sponsor, { kinds, parameters: { relevantArea } }: Given): Truth {
  const relevant = sponsor.relevantArea === undefined ? null : sponsor.relevantArea === true
  return and(isOfKind(sponsor.kind, kinds), relevantArea ? relevant : true)
}

/** Where every kind will do, it need not be known. */
function isOfKind(kind: SponsorKind | undefined, kinds: readonly SponsorKind[]): Truth {
  if (kind !== undefined) return isIn(kinds, kind)
  return kinds.length === sponsorKinds.length ? true : null
}
