import { sql } from 'kysely'

import type { Verdict } from '../../eligibility/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Tried } from '../tried.ts'
import { emptySummary, type TrialSummary } from '../trial-summary.ts'

export type Trial = Tried & {
  readonly id: number
  /** Of a draft; null where a known version was tried. */
  readonly draftId: number | null
  readonly draftRevision: number | null
  readonly roundIds: readonly number[]
  readonly outsideRounds: boolean
  readonly askedAt: Instant
  readonly askedBy: string
  readonly cases: number
  readonly done: number
  /** Null while it runs. */
  readonly summary: TrialSummary | null
}

const mostListed = 50

/** Which trials are asked for: one, or those of one draft; all where neither is said. */
type Which = { readonly id?: number; readonly draft?: number }

/** Trials, the newest first. */
export async function trials(tx: ReadTx, { id, draft }: Which = {}): Promise<Trial[]> {
  const rows = await tx
    .selectFrom('policyTrials as t')
    .innerJoin('persons as p', 'p.id', 't.askedBy')
    .$if(id !== undefined, query => query.where('t.id', '=', id ?? 0))
    .$if(draft !== undefined, query => query.where('t.draftId', '=', draft ?? 0))
    .orderBy('t.id', 'desc')
    .limit(mostListed)
    .select(['t.draftId', 't.draftRevision', 't.content'])
    .select(['t.id', 't.policyId', 't.roundIds', 't.outsideRounds', 't.askedAt', 't.cases', 't.done', 't.summary'])
    .select(['p.givenName', 'p.familyName'])
    .execute()
  return rows.map(({ givenName, familyName, summary, ...trial }) => ({
    ...trial,
    askedBy: `${givenName} ${familyName}`.trim(),
    summary: summary === null ? null : { ...emptySummary(), ...(summary as unknown as TrialSummary) },
  }))
}

export type WhoChanges = {
  readonly applicationId: number
  readonly personId: number
  readonly reference: string
  readonly name: string
  readonly office: string | null
  readonly from: Verdict
  readonly to: Verdict
  readonly because: readonly string[]
  /** Whether what the version finds was kept. */
  readonly hasFindings: boolean
}

export const changesPerPage = 50

/** Who would change, those who would lose first; of the cases that the asker sees. @param page from 1 */
export async function whoChanges(tx: ReadTx, trialId: number, page: number): Promise<WhoChanges[]> {
  const rows = await tx
    .selectFrom('policyTrialResults as c')
    .innerJoin('applications as a', 'a.id', 'c.applicationId')
    .innerJoin('persons as p', 'p.id', 'a.personId')
    .leftJoin('offices as o', 'o.id', 'a.officeId')
    .where('c.trialId', '=', trialId)
    .where('c.direction', 'is not', null)
    .orderBy(sql`array_position(array['loses', 'gains', 'stays-open'], c.direction)`)
    .orderBy('c.applicationId')
    .limit(changesPerPage)
    .offset((page - 1) * changesPerPage)
    .select(['c.applicationId', 'a.personId', 'a.reference', 'p.givenName', 'p.familyName', 'o.name as office'])
    .select(['c.fromVerdict as from', 'c.toVerdict as to', 'c.because'])
    .select(eb => eb('c.assessment', 'is not', null).$castTo<boolean>().as('hasFindings'))
    .execute()
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, name: `${givenName} ${familyName}`.trim() }))
}

/** The names of offices and partners by their numbers, as a summary counts them. */
export async function namesOfGroups(
  tx: ReadTx,
): Promise<{ readonly offices: ReadonlyMap<string, string>; readonly partners: ReadonlyMap<string, string> }> {
  const offices = await tx.selectFrom('offices').select(['id', 'name']).execute()
  const partners = await tx.selectFrom('partners').select(['id', 'name']).execute()
  const named = (rows: readonly { id: number; name: string }[]): ReadonlyMap<string, string> =>
    new Map(rows.map(({ id, name }) => [String(id), name]))
  return { offices: named(offices), partners: named(partners) }
}
