import { sql } from 'kysely'

import { next, type State } from '../../applications/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { DecisionKind } from '../reasons.ts'
import { acts, type CaseFacts } from '../rules.ts'

export type Prepared = {
  readonly id: number
  readonly kind: DecisionKind
  readonly byId: number
  readonly byName: string
  readonly at: Date
}

/** An application as those who select see it: what every tab of the case needs, and what the rules ask. */
export type Case = {
  readonly id: number
  readonly reference: string
  readonly personId: number
  readonly name: string
  readonly givenName: string
  readonly email: string
  /** The language in which the person is written to. */
  readonly language: Language
  readonly state: State
  readonly stateSince: Date
  readonly releasedAt: Date | null
  readonly answerBy: PlainDate | null
  readonly policyId: string
  readonly noticeId: number | null
  readonly noticeReference: string | null
  /** Title of the notice by language; {} for an application without a notice. */
  readonly titles: Partial<Record<Language, string>>
  readonly noticeMonths: { readonly min: number; readonly max: number } | null
  readonly noticeSupervisors: { readonly overall: number | null; readonly direct: number | null }
  readonly noticeUnitId: number | null
  readonly officeId: number | null
  readonly officeKind: string | null
  readonly officeIds: readonly number[]
  readonly officeName: string | null
  readonly city: string | null
  readonly country: string | null
  readonly officeEmail: string | null
  /** Days on which the office does not work. */
  readonly holidays: readonly PlainDate[]
  readonly proposedStartOn: PlainDate | null
  readonly proposedMonths: number | null
  readonly reserveRank: number | null
  readonly reserveUntil: PlainDate | null
  readonly panelIds: readonly number[]
  readonly prepared: Prepared | null
  /** Its newest assessment; null before it was assessed. */
  readonly assessmentId: number | null
  /** That assessment says that a must is not met, and nobody who may has said otherwise. */
  readonly isHeld: boolean
  /** The person asked for a review and has no answer yet. */
  readonly asksReview: boolean
  /** Who last decided that its newest assessment does not hold it back; null where nobody did. */
  readonly overriddenBy: string | null
  readonly offer: { readonly id: number; readonly expiresOn: PlainDate } | null
}

type Row = Omit<Case, 'noticeMonths' | 'noticeSupervisors' | 'prepared' | 'offer' | 'titles'> & {
  readonly titles: Case['titles'] | null
  readonly monthsMin: number | null
  readonly monthsMax: number | null
  readonly overallSupervisorId: number | null
  readonly directSupervisorId: number | null
  readonly preparedId: number | null
  readonly preparedKind: DecisionKind | null
  readonly preparedBy: number | null
  readonly preparedName: string | null
  readonly preparedAt: Date | null
  readonly offerId: number | null
  readonly offerExpiresOn: PlainDate | null
}

/** One case, as far as row security shows it. In a transaction that holds the row's lock it is what the lock saw. */
export async function caseOf(tx: ReadTx, id: number): Promise<Case | null> {
  const { rows } = await sql<Row>`
    select a.id, a.reference, a.person_id, p.given_name || ' ' || p.family_name as name, p.given_name, p.email, p.language,
      a.state, a.state_since, a.released_at, a.answer_by, a.policy_id, a.notice_id, n.reference as notice_reference,
      (select json_object_agg(t.language, t.title) from notice_texts t where t.notice_id = a.notice_id) as titles,
      n.months_min, n.months_max, n.overall_supervisor_id, n.direct_supervisor_id, n.unit_id as notice_unit_id,
      a.office_id, a.office_kind, o.name as office_name, o.city, o.country, o.contact_email as office_email,
      array(select h.day::text from office_holidays h where h.office_id = a.office_id order by h.day) as holidays,
      case when a.office_id is not null then array[a.office_id]
        else array(select k.id from offices k where k.kind = a.office_kind and k.closed_on is null order by k.id) end as office_ids,
      a.proposed_start_on, a.proposed_months, a.reserve_rank, a.reserve_until,
      array(select distinct s.person_id from interviews i join interview_panel s on s.interview_id = i.id
        where i.application_id = a.id and i.cancelled_at is null) as panel_ids,
      d.id as prepared_id, d.kind as prepared_kind, d.decided_by as prepared_by,
      dp.given_name || ' ' || dp.family_name as prepared_name, d.decided_at as prepared_at,
      f.id as offer_id, f.expires_on as offer_expires_on, s.id as assessment_id,
      coalesce(s.verdict = 'not-eligible' and not exists (select from rule_overrides x where x.assessment_id = s.id), false) as is_held,
      exists (select from review_requests r where r.application_id = a.id and r.answered_at is null) as asks_review,
      (select xp.given_name || ' ' || xp.family_name from rule_overrides x join persons xp on xp.id = x.decided_by
        where x.assessment_id = s.id order by x.id desc limit 1) as overridden_by
    from applications a
    join persons p on p.id = a.person_id
    left join notices n on n.id = a.notice_id
    left join offices o on o.id = a.office_id
    left join decisions d on d.application_id = a.id and d.released_at is null and d.taken_back_at is null
    left join persons dp on dp.id = d.decided_by
    left join lateral (select id, expires_on from offers where application_id = a.id order by id desc limit 1) f on true
    left join lateral (select id, verdict from assessments where application_id = a.id order by id desc limit 1) s on true
    where a.id = ${id} and a.released_at is not null`.execute(tx)
  const row = rows[0]
  return row === undefined ? null : caseFrom(row)
}

function caseFrom(row: Row): Case {
  const { monthsMin, monthsMax, overallSupervisorId, directSupervisorId } = row
  const { preparedId, preparedKind, preparedBy, preparedName, preparedAt, offerId, offerExpiresOn, ...rest } = row
  const isPrepared = preparedId !== null && preparedKind !== null && preparedBy !== null && preparedAt !== null
  return {
    ...rest,
    titles: row.titles ?? {},
    noticeMonths: monthsMin === null || monthsMax === null ? null : { min: monthsMin, max: monthsMax },
    noticeSupervisors: { overall: overallSupervisorId, direct: directSupervisorId },
    prepared: isPrepared
      ? { id: preparedId, kind: preparedKind, byId: preparedBy, byName: preparedName ?? '', at: preparedAt }
      : null,
    offer: offerId === null || offerExpiresOn === null ? null : { id: offerId, expiresOn: offerExpiresOn },
  }
}

/** What the rules ask of a case. */
export function factsOf(one: Case): CaseFacts {
  const { overall, direct } = one.noticeSupervisors
  return {
    state: one.state,
    possible: Object.values(acts).filter(event => next(one.state, event) !== null),
    personId: one.personId,
    isReleased: one.releasedAt !== null,
    officeIds: one.officeIds,
    supervisorIds: [overall, direct].filter(id => id !== null),
    panelIds: one.panelIds,
    hasPrepared: one.prepared !== null,
    policyId: one.policyId,
    isHeld: one.isHeld,
    offerExpiresOn: one.state === 'offered' ? (one.offer?.expiresOn ?? null) : null,
  }
}

/**
 * What a form was filled in before: compared when it is sent, so that nobody decides on what has changed meanwhile, facts and
 * what the rules say of them included.
 */
export function stampOf({ state, prepared, assessmentId }: Case): string {
  return `${state}.${prepared?.id ?? 0}.${assessmentId ?? 0}`
}

/** What a word against the rules was written before: the newest assessment, and whether it still holds the case back. */
export function heldStamp({ assessmentId, isHeld }: Case): string {
  return `held.${assessmentId ?? 0}.${isHeld ? 1 : 0}`
}
