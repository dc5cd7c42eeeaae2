import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Placement } from '../../placements/index.ts'
import { agreementText } from '../agreement-text.ts'
import { factsToAgree, latestAgreement } from '../queries/agreements.ts'

/**
 * Draws up the internship agreement, or a new version of it where a fact has changed since: facts and text frozen, to sign anew.
 *
 * @returns whether there is something new to sign
 */
export async function drawUpAgreement(tx: Tx, placement: Placement, now: Instant): Promise<boolean> {
  const facts = await factsToAgree(tx, placement.id)
  const latest = await latestAgreement(tx, placement.id)
  if (latest !== null && sameFacts(latest.facts, facts)) return false
  const terms = { facts, text: agreementText(placement.language, facts) }
  await tx
    .insertInto('internshipAgreements')
    .values({
      placementId: placement.id,
      version: (latest?.version ?? 0) + 1,
      language: placement.language,
      terms: JSON.stringify(terms),
      createdAt: now,
    })
    .execute()
  return true
}

/** jsonb keeps its keys in an order of its own: compared key by key. */
function sameFacts(left: object, right: object): boolean {
  const ordered = (facts: object): string =>
    JSON.stringify(
      Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)),
      (_key, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
          : value,
    )
  return ordered(left) === ordered(right)
}
