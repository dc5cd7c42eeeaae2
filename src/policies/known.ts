import { installPolicies } from '../eligibility/index.ts'
import { system } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import { stampOf, versionsIn } from './queries/stored.ts'

/** The stamp of what this process keeps in memory; null before it has looked. */
let installed: number | null = null
/** One look at a time: of two the later is never overtaken by the earlier. */
let looking: Promise<void> = Promise.resolve()

/**
 * Brings what this process knows of policy versions up to date: asked for at start, before each page and job, and after a
 * publication. Where nothing changed it costs one row.
 * @throws WrongPolicy if a published version is not a policy of this program; what was known stays
 */
export async function refreshPolicies({ database }: Pick<App, 'database'>): Promise<void> {
  const { rows } = await database.pool.query<{ stamp: number }>('select stamp from policy_stamp')
  if (rows[0]?.stamp === installed) return
  const look = looking.then(() => install(database))
  looking = look.catch(() => undefined)
  await look
}

async function install(database: App['database']): Promise<void> {
  await database.as(system).read(async tx => {
    const stamp = await stampOf(tx)
    if (stamp === installed) return
    installPolicies(await versionsIn(tx))
    installed = stamp
  })
}
