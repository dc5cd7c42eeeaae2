import type { Case } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import type { OwnApplication, Target } from './queries/own-application.ts'

type Wishes = Pick<OwnApplication, 'proposedStartOn' | 'proposedMonths' | 'target'>

/** What an application asks for, as the rules read it; what is left open stays out. */
export function askedFor(
  { proposedStartOn: startOn, proposedMonths: months, target }: Wishes,
  appliedOn: PlainDate,
): Case['application'] {
  const hostCountry = hostCountryOf(target)
  return {
    appliedOn,
    ...(startOn !== null && { startOn }),
    ...(months !== null && { months }),
    ...(hostCountry !== null && { hostCountry }),
  }
}

/** Where the office stands, whichever country it serves. Of any office of a kind it is not known. */
function hostCountryOf(target: Target): string | null {
  return target.to === 'kind' ? null : target.office.country
}
