import type { Tx } from '../../platform/db/index.ts'

/**
 * Who can administer now: holds the role, is not disabled, has proved their address. Whoever takes one away holds this lock, so
 * that of two at once the second sees what the first did.
 *
 * @returns ids, ascending, each once
 */
export async function lockAdministrators(tx: Tx): Promise<number[]> {
  await tx
    .selectFrom('roleGrants')
    .where('role', '=', 'administrator')
    .where('endedAt', 'is', null)
    .orderBy('id')
    .select('id')
    .forUpdate()
    .execute()
  // A statement of its own, which sees what was done by whoever held the lock before.
  const rows = await tx
    .selectFrom('roleGrants as g')
    .innerJoin('persons as p', 'p.id', 'g.personId')
    .where('g.role', '=', 'administrator')
    .where('g.endedAt', 'is', null)
    .where('p.disabledAt', 'is', null)
    .where('p.emailConfirmedAt', 'is not', null)
    .orderBy('p.id')
    .distinct()
    .select('p.id')
    .execute()
  return rows.map(({ id }) => id)
}
