import type { ReadTx } from '../../platform/db/index.ts'

export type PolicyUse = { readonly notices: number; readonly agreements: number; readonly applications: number }

export const unused: PolicyUse = { notices: 0, agreements: 0, applications: 0 }

/** What each policy version is used for, as far as the reader sees it, by its id. Discarded drafts use nothing. */
export async function policyUses(tx: ReadTx): Promise<ReadonlyMap<string, PolicyUse>> {
  const count = tx.fn.countAll<bigint>().as('count')
  const notices = await tx
    .selectFrom('notices')
    .where('state', '!=', 'discarded')
    .groupBy('policyId')
    .select(['policyId', count])
    .execute()
  const agreements = await tx.selectFrom('agreements').groupBy('policyId').select(['policyId', count]).execute()
  const applications = await tx.selectFrom('applications').groupBy('policyId').select(['policyId', count]).execute()
  const uses = new Map<string, PolicyUse>()
  const add = (key: keyof PolicyUse, rows: readonly { policyId: string; count: bigint }[]): void =>
    rows.forEach(row => uses.set(row.policyId, { ...(uses.get(row.policyId) ?? unused), [key]: Number(row.count) }))
  add('notices', notices)
  add('agreements', agreements)
  add('applications', applications)
  return uses
}
