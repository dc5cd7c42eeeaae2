import { system } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import type { ReadTx } from '../platform/db/index.ts'

export type Organisation = { readonly name: string; readonly contactEmail: string; readonly isDemonstration: boolean }

/** The organisation that runs this installation; null before it is set up. */
export async function organisationOf(tx: ReadTx): Promise<Organisation | null> {
  const row = await tx.selectFrom('organisation').select(['name', 'contactEmail', 'isDemonstration']).executeTakeFirst()
  return row ?? null
}

/**
 * Whether this is the demonstration, for the line above every page: looked up now and again every five seconds, so that a
 * page costs no query for it.
 */
export async function watchDemonstration(app: App): Promise<() => boolean> {
  let isDemonstration = false
  const look = async (): Promise<void> => {
    isDemonstration = (await app.database.as(system).read(organisationOf))?.isDemonstration ?? false
  }
  await look()
  setInterval(() => void look().catch(() => undefined), 5_000).unref()
  return () => isDemonstration
}
