import { isDeepStrictEqual } from 'node:util'

import { assessmentsOf } from '../../applications/index.ts'
import type { GroupFound } from '../../eligibility/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { ConfirmedFinding, Decision, Found } from '../decision.ts'
import { openFindings } from '../open-findings.ts'

type Confirmed = { readonly rule: string; readonly found: Found }

/**
 * Whether the newest assessment still leaves each finding that a person confirmed not met or open, and for the same reasons. Asked
 * by what the findings are, not by their words, which a later version of the program may choose better.
 *
 * @param decision with the number of its row
 */
export async function isStillFound(
  tx: Tx,
  applicationId: number,
  { id, decision }: { readonly id: number; readonly decision: Decision },
): Promise<boolean> {
  if (decision.kind !== 'not-eligible') return true
  const assessments = await assessmentsOf(tx, applicationId)
  const newest = assessments[0]
  if (newest === undefined) return true
  const now = openFindings(newest)

  let then: readonly Confirmed[] = decision.findings.filter(isKept)
  if (then.length < decision.findings.length) {
    // A row from before what was found was kept in it: it is read in the assessment that was the newest at that time.
    const { decidedAt } = await tx
      .selectFrom('decisions')
      .where('id', '=', id)
      .select('decidedAt')
      .executeTakeFirstOrThrow()
    const read = assessments.find(({ at }) => at <= decidedAt)
    const open = read === undefined ? [] : openFindings(read)
    if (!decision.findings.every(({ rule }) => open.some(one => one.rule === rule))) return false
    then = open.filter(({ rule }) => decision.findings.some(confirmed => confirmed.rule === rule))
  }
  return then.every(one => now.some(other => isDeepStrictEqual(essenceOf(one), essenceOf(other))))
}

function isKept(finding: ConfirmedFinding): finding is ConfirmedFinding & Confirmed {
  return finding.found !== undefined
}

/** Rule, outcome and parameters, of a group those of its parts: not where it is written, which is words, too. */
function essenceOf({ rule, found: { outcome, params } }: Confirmed): object {
  if (!('parts' in params)) return { rule, outcome, params }
  const { parts, ...rest } = params as GroupFound
  return { rule, outcome, ...rest, parts: parts.map(part => essenceOf({ rule: part.rule, found: part })) }
}
