import { sql } from 'kysely'

import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'

/** The ids of the policy versions under which open notices are decided, each once. */
export async function policiesOfOpenNotices(tx: ReadTx, today: PlainDate): Promise<readonly string[]> {
  const { rows } = await sql<{ policyId: string }>`
    select distinct n.policy_id from notices n
    where n.state = 'published' and n.round_id is null and (n.closes_on is null or n.closes_on >= ${today})`.execute(tx)
  return rows.map(({ policyId }) => policyId)
}
