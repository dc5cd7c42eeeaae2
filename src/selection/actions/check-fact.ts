import { isDeepStrictEqual } from 'node:util'

import {
  assessAgain,
  checkedProfileOf,
  latestAssessment,
  type Assessed,
  type CheckedFact,
  type CheckedProfile,
} from '../../applications/index.ts'
import { verdictText, type Facts } from '../../eligibility/index.ts'
import { personOf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { correctedProfile, factsWith, factTitle, type FactValue } from '../../profile/index.ts'
import { factStamp } from '../fact-stamp.ts'
import { factsOf } from '../queries/case.ts'
import { mayCheckFacts } from '../rules.ts'
import { lockCase, type CaseRefusal, type CaseRequest, type OpenCase } from './open-case.ts'
import { applicantPath, tellApplicant } from './tell.ts'

/** A confirmation holds for what counts now: as sent, or as it was corrected before. */
export type Finding =
  | { readonly outcome: 'confirmed' }
  | { readonly outcome: 'corrected'; readonly value: FactValue | null; readonly why: string }

type Found = OpenCase & { readonly checked: CheckedProfile; readonly fact: CheckedFact; readonly before: Assessed }

/**
 * An officer confirms a fact that was sent, or says what is true instead. After a correction the case is assessed anew under the
 * policy version of the assessment before, which stays beside it; the person is written to where the answer is another. The
 * state of the application does not move.
 *
 * @param request `seen` is `factStamp` of the fact as the page showed it
 * @param name of the fact's slot
 */
export async function checkFact(
  app: App,
  request: CaseRequest & { readonly fact: string },
  finding: Finding,
): Promise<Result<null, CaseRefusal>> {
  return app.database.as(request.actor).transaction(async tx => {
    const found = await factToCheck(tx, request, finding)
    if (!found.ok) return found
    const after = finding.outcome === 'corrected' ? await assessCorrected(tx, found.value, finding.value) : null
    await insertCheck(tx, found.value, { finding, assessmentId: after?.id ?? null })
    if (finding.outcome === 'corrected' && after !== null && after.assessed.verdict !== found.value.before.verdict)
      await tellCorrection(app, tx, found.value, { finding, verdict: after.assessed.verdict })
    return ok(null)
  })
}

async function factToCheck(
  tx: Tx,
  request: CaseRequest & { readonly fact: string },
  finding: Finding,
): Promise<Result<Found, CaseRefusal>> {
  const open = await lockCase(tx, request)
  if (open === null) return refuse('not-found')
  if (!mayCheckFacts(request.actor, factsOf(open.one))) return refuse('not-allowed')
  const checked = await checkedProfileOf(tx, open.one.id)
  const before = await latestAssessment(tx, open.one.id)
  const fact = checked?.facts.find(({ slot }) => slot.name === request.fact)
  if (checked === null || before === null || fact === undefined) return refuse('not-found')
  if (factStamp(fact) !== request.seen) return overtaken(open, fact, finding)
  return ok({ ...open, checked, fact, before })
}

/** Somebody checked it since the page was shown: the asker's own finding, sent twice, is one. */
function overtaken(
  { actor, one }: OpenCase,
  { checks: [last], current }: CheckedFact,
  finding: Finding,
): Result<never, CaseRefusal> {
  if (last === undefined) return refuse('changed-meanwhile', { what: '', by: '', at: '', state: one.state })
  const isSame =
    last.outcome === finding.outcome &&
    (finding.outcome === 'confirmed' || (isDeepStrictEqual(current, finding.value) && last.why === finding.why))
  if (last.by === personOf(actor) && isSame) return refuse('done-already')
  const params = { by: last.byName, at: last.at.toISOString(), state: one.state }
  return refuse('changed-meanwhile', { what: `fact-${last.outcome}`, ...params })
}

/** Only the corrected fact changes: all others stay as they were assessed before. */
async function assessCorrected(
  tx: Tx,
  { one, checked, fact, before, now }: Found,
  value: FactValue | null,
): Promise<{ id: number; assessed: Assessed }> {
  const key = fact.slot.fact
  const profile = correctedProfile(checked.sent, [...checked.corrections, { name: fact.slot.name, value }])
  const { [key]: found } = factsWith(profile, checked.records, checked.sentOn)
  const { [key]: _earlier, ...others } = before.case.facts
  const facts: Facts = found === undefined ? others : { ...others, [key]: found }
  return assessAgain(tx, one.id, { before, facts }, now)
}

async function insertCheck(
  tx: Tx,
  { one, actor, now, fact }: Found,
  { finding, assessmentId }: { finding: Finding; assessmentId: number | null },
): Promise<void> {
  const { outcome } = finding
  const said = outcome === 'corrected' ? { value: JSON.stringify(finding.value), why: finding.why } : {}
  await tx
    .insertInto('factChecks')
    .values({
      applicationId: one.id,
      fact: fact.slot.name,
      outcome,
      ...said,
      checkedBy: personOf(actor) ?? 0,
      checkedAt: now,
      assessmentId,
    })
    .execute()
  const why = finding.outcome === 'corrected' ? finding.why : ''
  const event = { subject: 'application', id: one.id, event: `fact-${outcome}`, why } as const
  await recordEvent(tx, { ...event, params: { fact: fact.slot.name } }, actor, now)
}

async function tellCorrection(
  app: App,
  tx: Tx,
  { one, fact: { slot }, now }: Found,
  { finding, verdict }: { finding: Extract<Finding, { outcome: 'corrected' }>; verdict: Assessed['verdict'] },
): Promise<void> {
  const { language } = one
  // Of an entry its list: its own title names an institution, or a relative.
  const title = factTitle(language, slot, null)
  const isLeftOut = finding.value === null
  const answer = verdictText(verdict, language)
  await tellApplicant(app, tx, {
    one,
    kind: 'selection.fact-corrected',
    path: applicantPath(one.id),
    words: (mails, about) => mails.factCorrected(about, { title, isLeftOut, why: finding.why, verdict: answer }),
    now,
  })
}
