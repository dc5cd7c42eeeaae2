import { issueToken } from '../accounts/index.ts'
import { system } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import { setUpPaths } from './paths.ts'

const setUpHours = 24

/**
 * The address at which an empty installation is set up, with a new one-time secret; earlier ones no longer work.
 * @returns null once there is an organisation
 */
export async function setUpAddress(app: App): Promise<string | null> {
  return app.database.as(system).transaction(async tx => {
    const organisation = await tx.selectFrom('organisation').select('id').executeTakeFirst()
    if (organisation !== undefined) return null
    await tx.deleteFrom('tokens').where('purpose', '=', 'set-up').execute()
    const token = { purpose: 'set-up', personId: null, minutes: setUpHours * 60 } as const
    return app.publicUrl + setUpPaths.setUp('en', await issueToken(tx, token, app.clock.now()))
  })
}
