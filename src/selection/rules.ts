import { hasRole, hasRoleIn, isSelf, personOf, type Actor } from '../platform/actor/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import type { Event, State } from '../applications/index.ts'
import { hasOverrideRole, overrideRoleOf } from './override-role.ts'

/** What the rules below ask of a case. */
export type CaseFacts = {
  readonly state: State
  /** The events of the state table that this state allows. */
  readonly possible: readonly Event[]
  readonly personId: number
  readonly isReleased: boolean
  /** The office it went to; of an application to an office category, all offices of that kind. */
  readonly officeIds: readonly number[]
  /** Overall and direct supervisor of its notice. */
  readonly supervisorIds: readonly number[]
  /** Panel members of its interviews that were not cancelled. */
  readonly panelIds: readonly number[]
  readonly hasPrepared: boolean
  /** The policy of its newest assessment. */
  readonly policyId: string
  /** The rules say that a must is not met, and nobody who may has said otherwise. */
  readonly isHeld: boolean
  /** Of the offer that stands, or null. */
  readonly offerExpiresOn: PlainDate | null
}

/** Acts of an office on a case, each with the event of the state table that it brings about. */
export const acts = {
  takeUp: 'takeUp',
  shortlist: 'shortlist',
  invite: 'inviteToInterview',
  recommend: 'recommend',
  offer: 'offer',
  reserve: 'reserve',
  notSelected: 'decline',
  notEligible: 'findNotEligible',
  withdrawOffer: 'withdrawOffer',
  closeOffer: 'closeExpiredOffer',
  reopen: 'reopen',
} as const satisfies Record<string, Event>
export type Act = keyof typeof acts

/** Acts that go on with a case: not against the rules' word, unless a person of the role that the policy names says so. */
const goesOn: readonly Act[] = ['shortlist', 'invite', 'recommend', 'offer', 'reserve']

/** Whether an act waits for such a word. */
export function isHeldBack({ isHeld }: CaseFacts, act: Act): boolean {
  return isHeld && goesOn.includes(act)
}

/** The roles for which the pages of selection open at all; which cases they then show is asked case by case. */
export function mayOpenWork(actor: Actor): boolean {
  return hasRole(actor, 'hr-officer', 'programme-manager', 'hr-director', 'supervisor', 'interviewer', 'auditor')
}

/** Reading a case: its office, those who answer for all, its supervisors, its panel. Never one's own application. */
export function mayReadCase(actor: Actor, facts: CaseFacts): boolean {
  if (!facts.isReleased || isSelf(actor, facts.personId)) return false
  if (hasRole(actor, 'programme-manager', 'hr-director', 'auditor')) return true
  const asker = personOf(actor)
  if (asker === null) return false
  return isOfficerOf(actor, facts) || facts.supervisorIds.includes(asker) || facts.panelIds.includes(asker)
}

/** Moving a case: an HR officer of its office, or the programme manager. Never one's own application. */
export function mayHandleCase(actor: Actor, facts: CaseFacts): boolean {
  return facts.isReleased && mayReleaseOf(actor, facts)
}

function isOfficerOf(actor: Actor, { officeIds }: CaseFacts): boolean {
  return officeIds.some(id => hasRoleIn(actor, id, 'hr-officer'))
}

/** Whether the actor has the role for an act, whatever the state of the case. The Director of HR may reopen besides. */
export function mayEver(actor: Actor, facts: CaseFacts, act: Act): boolean {
  if (act === 'reopen' && hasRole(actor, 'hr-director') && mayReadCase(actor, facts)) return true
  return mayHandleCase(actor, facts)
}

/**
 * Whether an act may happen now: role, state, and nothing decided that waits to be told. A clock decides nothing: an offer
 * is closed by a person, and only after its last day.
 */
export function mayAct(actor: Actor, facts: CaseFacts, act: Act, today: PlainDate): boolean {
  if (!mayEver(actor, facts, act) || facts.hasPrepared || isHeldBack(facts, act)) return false
  if (act === 'closeOffer' && (facts.offerExpiresOn === null || facts.offerExpiresOn >= today)) return false
  return facts.possible.includes(acts[act]) || (act === 'invite' && facts.state === 'interview')
}

/** The acts that a page offers: those that may happen now. */
export function actsOpenTo(actor: Actor, facts: CaseFacts, today: PlainDate): Act[] {
  return (Object.keys(acts) as Act[]).filter(act => mayAct(actor, facts, act, today))
}

/** The act that usually comes next: the one button at the top of the case. */
export const mainAct: Partial<Record<State, Act>> = {
  released: 'takeUp',
  screening: 'shortlist',
  shortlisted: 'invite',
  interview: 'recommend',
  recommended: 'offer',
  reserve: 'offer',
  offered: 'closeOffer',
}

/** Offering a place in an office: its HR officers and the programme manager. By it, an application to a category becomes that office's. */
export function mayOfferIn(actor: Actor, officeId: number): boolean {
  return hasRole(actor, 'programme-manager') || hasRoleIn(actor, officeId, 'hr-officer')
}

/** Releasing or taking back a prepared decision. */
export function mayReleaseDecisions(actor: Actor, facts: CaseFacts): boolean {
  return mayHandleCase(actor, facts)
}

/** The same of a row that a list shows. */
export function mayReleaseOf(
  actor: Actor,
  { personId, officeIds }: { readonly personId: number; readonly officeIds: readonly number[] },
): boolean {
  if (isSelf(actor, personId)) return false
  return hasRole(actor, 'programme-manager') || officeIds.some(id => hasRoleIn(actor, id, 'hr-officer'))
}

/** The roles that decide at all; for which case is asked case by case. */
export function mayPrepareSomewhere(actor: Actor): boolean {
  return hasRole(actor, 'hr-officer', 'programme-manager')
}

/** The same, and the Director of HR: reopening a case, settling a condition. */
export function mayOverrideSomewhere(actor: Actor): boolean {
  return mayPrepareSomewhere(actor) || hasRole(actor, 'hr-director')
}

/** The roles that may be asked onto a panel. */
export function mayNoteSomewhere(actor: Actor): boolean {
  return hasRole(actor, 'interviewer', 'supervisor', 'hr-officer')
}

/** Writing a note and a score: each panel member their own, while the case is being selected. */
export function mayNote(actor: Actor, facts: CaseFacts, panel: readonly number[]): boolean {
  const asker = personOf(actor)
  if (asker === null || !panel.includes(asker) || isSelf(actor, facts.personId)) return false
  return facts.isReleased && ['interview', 'recommended'].includes(facts.state)
}

/**
 * Reading what others of the panel noted: who handles or answers for the case; a panel member only after writing their own,
 * so that the first loud voice does not make the others.
 */
export function mayReadNotes(actor: Actor, facts: CaseFacts, hasNoted: boolean): boolean {
  if (!mayReadCase(actor, facts)) return false
  const asker = personOf(actor)
  if (asker !== null && facts.panelIds.includes(asker)) return hasNoted
  return true
}

export const conditionVerdicts = ['met', 'unmet', 'waived'] as const
export type ConditionVerdict = (typeof conditionVerdicts)[number]

/** What the actor may say of an offer's condition: the office, whether it is met; the Director of HR alone, that it is waived. */
export function conditionVerdictsOpenTo(actor: Actor, facts: CaseFacts): ConditionVerdict[] {
  if (!['offered', 'accepted', 'placed'].includes(facts.state)) return []
  const verdicts: ConditionVerdict[] = mayHandleCase(actor, facts) ? ['met', 'unmet'] : []
  if (hasRole(actor, 'hr-director') && mayReadCase(actor, facts)) verdicts.push('waived')
  return verdicts
}

export function mayAnswerReview(actor: Actor, facts: CaseFacts): boolean {
  return mayHandleCase(actor, facts)
}

/** An offer is answered by the person it was made to. */
export function mayAnswerOffer(actor: Actor, offer: { readonly personId: number }): boolean {
  return isSelf(actor, offer.personId)
}

/** Released and not yet answered: the promised day still runs. */
export function undecided(state: State): boolean {
  return ['released', 'screening', 'shortlisted', 'interview', 'recommended'].includes(state)
}

/** The roles that confirm and correct facts at all; of which case is asked case by case. */
export function mayCheckSomewhere(actor: Actor): boolean {
  return mayPrepareSomewhere(actor)
}

/** Saying of a fact that it is true, or what is true instead: the office, as long as anything may follow from it. */
export function mayCheckFacts(actor: Actor, facts: CaseFacts): boolean {
  return mayHandleCase(actor, facts) && !['withdrawn', 'placed'].includes(facts.state)
}

/** Whether the actor has the role that the policy names for going on against the rules' word. Never in one's own case. */
export function mayEverOverrideRules(actor: Actor, facts: CaseFacts): boolean {
  return mayReadCase(actor, facts) && hasOverrideRole(actor, overrideRoleOf(facts.policyId), facts.officeIds)
}

/** Only where the rules hold a case back that is still being decided. */
export function mayOverrideRules(actor: Actor, facts: CaseFacts): boolean {
  return mayEverOverrideRules(actor, facts) && facts.isHeld && (undecided(facts.state) || facts.state === 'reserve')
}
