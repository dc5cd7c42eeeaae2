import type { ReadTx } from '../../platform/db/index.ts'
import type { Settings } from '../forms.ts'

/** The organisation's names and address; null before it is set up. */
export async function settingsOf(tx: ReadTx): Promise<Settings | null> {
  const row = await tx.selectFrom('organisation').select(['name', 'shortName', 'contactEmail']).executeTakeFirst()
  return row ?? null
}
