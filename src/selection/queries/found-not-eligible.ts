import { sql } from 'kysely'

import { next, states, type Assessed, type State } from '../../applications/index.ts'
import { hasRole, officesOf, personOf, type Actor } from '../../platform/actor/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'

/** A case of which the program says that a rule is not met, and a person has said nothing yet. */
export type FoundRow = {
  readonly id: number
  readonly reference: string
  readonly name: string
  readonly state: State
  readonly titles: Partial<Record<Language, string>> | null
  readonly officeName: string | null
  readonly answerBy: PlainDate | null
  /** In which the person reads mail. */
  readonly language: Language
  /** The person asked for a review and has no answer yet. */
  readonly asksReview: boolean
  readonly assessmentId: number
  readonly assessment: Assessed['assessment']
  readonly caseFacts: Assessed['case']
}

/** On one page, at most: so that a person can read why before ticking. */
export const readAtOnce = 50

/** The states from which a person may confirm that a rule is not met. */
const undecidedStates = states.filter(state => next(state, 'findNotEligible') !== null)

/**
 * Cases that the asker decides on and whose newest assessment says that a rule is not met, the oldest promise first.
 * @param ids only these, or null for the first `readAtOnce`
 */
export async function foundNotEligible(
  tx: ReadTx,
  actor: Actor,
  ids: readonly number[] | null,
): Promise<{ rows: FoundRow[]; total: number }> {
  const offices = officesOf(actor, 'hr-officer')
  const theirs = hasRole(actor, 'programme-manager')
    ? sql<boolean>`true`
    : sql<boolean>`(a.office_id = any (${offices}::int[]) or (a.office_id is null and exists (select from offices k
        where k.kind = a.office_kind and k.closed_on is null and k.id = any (${offices}::int[]))))`
  const { rows } = await sql<FoundRow & { total: number }>`
    select a.id, a.reference, p.given_name || ' ' || p.family_name as name, a.state, o.name as office_name,
      a.answer_by::text as answer_by, a.language, s.id as assessment_id, s.assessment, s.case_facts, count(*) over ()::int as total,
      exists (select from review_requests q where q.application_id = a.id and q.answered_at is null) as asks_review,
      (select json_object_agg(t.language, t.title) from notice_texts t where t.notice_id = a.notice_id) as titles
    from applications a
    join persons p on p.id = a.person_id
    join lateral (select * from assessments where application_id = a.id order by id desc limit 1) s on s.verdict = 'not-eligible'
    left join offices o on o.id = a.office_id
    where a.released_at is not null and a.person_id <> ${personOf(actor) ?? 0} and ${theirs}
      and a.state = any (${undecidedStates}::application_state[])
      and not exists (select from rule_overrides x where x.assessment_id = s.id)
      and not exists (select from decisions d
        where d.application_id = a.id and d.released_at is null and d.taken_back_at is null)
      and ${ids === null ? sql`true` : sql`a.id = any (${ids}::int[])`}
    order by a.answer_by nulls last, a.id limit ${readAtOnce}`.execute(tx)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** The newest assessment's number; 0 where there is none. */
export async function newestAssessment(tx: ReadTx, applicationId: number): Promise<number> {
  const row = await tx
    .selectFrom('assessments')
    .where('applicationId', '=', applicationId)
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst()
  return row?.id ?? 0
}
