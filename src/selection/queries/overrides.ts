import type { ReadTx } from '../../platform/db/index.ts'
import type { ConfirmedFinding } from '../decision.ts'

export type Override = {
  readonly findings: readonly ConfirmedFinding[]
  readonly reason: string
  readonly byName: string
  readonly decidedBy: number
  readonly at: Date
}

/** Where people went on against the rules' word in one case, newest first. */
export async function overridesOf(tx: ReadTx, applicationId: number): Promise<Override[]> {
  const rows = await tx
    .selectFrom('ruleOverrides as o')
    .innerJoin('persons as p', 'p.id', 'o.decidedBy')
    .where('o.applicationId', '=', applicationId)
    .orderBy('o.id', 'desc')
    .select(['o.findings', 'o.reason', 'o.decidedBy', 'o.decidedAt as at', 'p.givenName', 'p.familyName'])
    .execute()
  return rows.map(({ givenName, familyName, findings, ...row }) => ({
    ...row,
    findings: findings as unknown as ConfirmedFinding[],
    byName: `${givenName} ${familyName}`.trim(),
  }))
}
