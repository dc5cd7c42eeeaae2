import { requiredItems } from '../clearance/rules.ts'
import { addDays } from '../platform/days/index.ts'
import { coordinatorOf } from './agreements.ts'
import { attach } from './papers.ts'
import type { Placement } from './placement.ts'
import { add, type Row, type World } from './world.ts'

type Item = Row<'clearanceItems'>
type Kind = Item['kind']
export type Progress = 'whole' | 'under-way'

const paperOf = {
  'medical-certificate': 'medical-certificate',
  'vaccination-record': 'vaccination-record',
  'medical-insurance': 'medical-insurance',
  'evacuation-cover': 'medical-insurance',
  visa: 'visa',
  'security-course': 'course-certificate',
  'conduct-course': 'course-certificate',
} as const satisfies Partial<Record<Kind, Row<'documents'>['kind']>>

const withValidity: readonly Kind[] = ['medical-insurance', 'evacuation-cover', 'accident-cover', 'visa']

type Required = Pick<Item, 'kind' | 'isRequired' | 'reasonCode'> & { readonly reasonParams: Record<string, string> }

/** The house's own checklist, from the facts of this placement. */
function required({ journey, startOn, endOn }: Placement): Required[] {
  const { target, applicant } = journey
  const nationalities = applicant.facts.nationalities ?? undefined
  const facts = {
    startOn,
    endOn,
    nationalities,
    hostCountry: target.office.country,
    hasPartner: target.partnerId !== null,
  }
  return requiredItems(facts).map(({ kind, isRequired, reason, params }) => ({
    kind,
    isRequired,
    reasonCode: reason,
    reasonParams: { ...params },
  }))
}

/** Where an item stands while clearance is under way: some verified, one refused, some handed in, some still open. */
const underWay: Readonly<Record<Kind, Item['state']>> = {
  'internship-agreement': 'open',
  'accident-cover': 'verified',
  'conduct-course': 'verified',
  'security-course': 'handed-in',
  'medical-certificate': 'handed-in',
  'vaccination-record': 'open',
  'medical-insurance': 'refused',
  'evacuation-cover': 'open',
  visa: 'open',
  'partner-confirmation': 'open',
}

type How = { readonly begins: Date; readonly signed: Date; readonly progress: Progress }

/** The checklist of a placement, as far as it has come. */
export function clear(world: World, placement: Placement, how: How): void {
  for (const [index, item] of required(placement).entries()) {
    const state = stateOf(placement, item, how.progress)
    const given = handIn(
      world,
      placement,
      { item, state, at: new Date(how.signed.getTime() + (26 + 5 * index) * 3_600_000) },
      how,
    )
    add(world, 'clearanceItems', { placementId: placement.id, ...item, state, ...given })
  }
}

function stateOf({ journey }: Placement, { kind, isRequired }: Required, progress: Progress): Item['state'] {
  if (!isRequired) return 'open'
  // Without a partner, both parties have signed at once.
  const isSigned = kind === 'internship-agreement' && journey.target.partnerId === null
  return progress === 'whole' || isSigned ? 'verified' : underWay[kind]
}

type Handing = { readonly item: Required; readonly state: Item['state']; readonly at: Date }
type Given = Pick<Item, 'documentId' | 'validFrom' | 'validUntil' | 'handedInAt' | 'settledBy' | 'settledAt' | 'why'>

function handIn(world: World, placement: Placement, { item, state, at }: Handing, { signed }: How): Given {
  const nothing = {
    documentId: null,
    validFrom: null,
    validUntil: null,
    handedInAt: null,
    settledBy: null,
    settledAt: null,
    why: '',
  }
  if (state === 'open' || state === undefined) return nothing
  const { kind } = item
  const paper = kind in paperOf ? paperOf[kind as keyof typeof paperOf] : null
  const handedInAt = earlier(paper === null ? signed : at, world.now)
  const isSettled = state !== 'handed-in'
  const validity = withValidity.includes(kind)
    ? {
        validFrom: addDays(placement.startOn, -7),
        validUntil: addDays(placement.endOn, state === 'refused' ? -30 : 45),
      }
    : { validFrom: null, validUntil: null }
  return {
    documentId: paper === null ? null : attach(world, placement.journey.applicant.person, paper, handedInAt),
    ...validity,
    handedInAt,
    settledBy: isSettled ? settlerOf(world, placement, kind) : null,
    settledAt: isSettled ? earlier(new Date(handedInAt.getTime() + 3 * 3_600_000), world.now) : null,
    why:
      state === 'refused' ? 'The cover ends a month before the last day. Please ask your insurer to prolong it.' : '',
  }
}

function earlier(wanted: Date, limit: Date): Date {
  return wanted < limit ? wanted : new Date(limit.getTime() - 3_600_000)
}

/** Health papers are the medical officer's; accident cover is entered by the system. */
function settlerOf(world: World, placement: Placement, kind: Kind): number | null {
  if (kind === 'accident-cover') return null
  if (kind === 'internship-agreement' || kind === 'partner-confirmation')
    return coordinatorOf(world, placement)?.id ?? placement.journey.applicant.person.id
  if (kind !== 'medical-certificate' && kind !== 'vaccination-record') return placement.journey.target.office.officer.id
  return world.rows.roleGrants?.find(grant => grant.role === 'medical-officer')?.personId ?? null
}
