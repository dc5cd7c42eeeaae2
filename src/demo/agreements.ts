import { agreementText } from '../clearance/agreement-text.ts'
import { wordingFor } from './target.ts'
import type { Placement } from './placement.ts'
import { organisation, university } from './places.ts'
import { add, happened, link, nameOf, rowOf, type World } from './world.ts'

type Signatory = { readonly id: number; readonly givenName: string; readonly familyName: string }

/**
 * The internship agreement, frozen, with the signatures of its parties; under way, the partner's is still to come.
 * @returns when the last of them signed
 */
export function signAgreement(
  world: World,
  placement: Placement,
  { begins, isWhole }: { begins: Date; isWhole: boolean },
): Date {
  const { journey, id } = placement
  const { person } = journey.applicant
  const createdAt = new Date(begins.getTime() + 60_000)
  const agreementId = add(world, 'internshipAgreements', {
    placementId: id,
    version: 1,
    language: person.language,
    terms: termsOf(world, placement) as never,
    createdAt,
  })
  const coordinator = coordinatorOf(world, placement)
  const parties: readonly (readonly ['intern' | 'organisation' | 'partner', Signatory])[] = [
    ['organisation', journey.target.office.officer],
    ['intern', person],
    ...(coordinator === null || !isWhole ? [] : [['partner', coordinator] as const]),
  ]
  let last = createdAt
  for (const [index, [party, signatory]] of parties.entries()) {
    last = new Date(createdAt.getTime() + (20 + index * 90) * 60_000)
    link(world, 'agreementSignatures', {
      agreementId,
      party,
      personId: signatory.id,
      typedName: nameOf(signatory),
      at: last,
    })
    const params = { party, version: 1 }
    happened(world, { subject: 'placement', id, event: 'agreement-signed', by: signatory.id, at: last, params })
  }
  return last
}

/** Who signs for the partner; null where the placement has none. */
export function coordinatorOf(world: World, { journey }: Placement): Signatory | null {
  if (journey.target.partnerId === null) return null
  const grant = world.rows.roleGrants?.find(({ role }) => role === 'partner-coordinator')
  if (grant === undefined) return null
  const { givenName, familyName } = rowOf(world, 'persons', grant.personId)
  return { id: grant.personId, givenName, familyName }
}

function termsOf(world: World, { journey, startOn, endOn }: Placement): object {
  const { applicant, target } = journey
  const { office, notice } = target
  const { language } = applicant.person
  const wording = wordingFor(target, language)
  const facts = {
    organisation: organisation.name,
    intern: nameOf(applicant.person),
    title: wording?.title ?? 'Internship',
    office: office.name,
    city: office.city,
    country: office.country,
    unit: notice === null ? null : rowOf(world, 'units', notice.unit).name,
    partner: target.partnerId === null ? null : university,
    startOn,
    endOn,
    overall: nameOf(office.overall),
    direct: nameOf(office.direct),
    objectives: wording?.learningObjectives ?? [],
    outputs: wording?.outputs ?? [],
    allowance: target.partnerId === null ? { amount: '90000', currency: 'USD' } : null,
  }
  return { facts, text: agreementText(language, facts) }
}
