import type { Placement } from './placement.ts'
import { add, link, nameOf, type World } from './world.ts'

/** The internship agreement, frozen, with the signatures of its parties. @returns when the last of them signed */
export function signAgreement(world: World, placement: Placement, begins: Date): Date {
  const { journey, id, startOn, endOn } = placement
  const { applicant, target } = journey
  const { office } = target
  const createdAt = new Date(begins.getTime() + 30 * 60_000)
  const agreementId = add(world, 'internshipAgreements', {
    placementId: id,
    version: 1,
    language: applicant.person.language,
    terms: {
      intern: nameOf(applicant.person),
      office: office.name,
      city: office.city,
      country: office.country,
      startOn,
      endOn,
    },
    createdAt,
  })
  const sign = (
    party: 'intern' | 'organisation',
    person: { id: number; givenName: string; familyName: string },
    hours: number,
  ): Date => {
    const at = new Date(createdAt.getTime() + hours * 3_600_000)
    link(world, 'agreementSignatures', { agreementId, party, personId: person.id, typedName: nameOf(person), at })
    return at
  }
  sign('organisation', office.officer, 1)
  return sign('intern', applicant.person, 3)
}
