import { isSelf, personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'

/** A person changes their own name or the language in which they are written to. */
export async function saveAccount(
  app: App,
  actor: Actor,
  values: { givenName: string; familyName: string; language: Language },
  now: Instant,
): Promise<void> {
  const id = personOf(actor)
  if (id === null || !isSelf(actor, id)) return
  await app.database.as(actor).transaction(async tx => {
    await tx.updateTable('persons').set(values).where('id', '=', id).execute()
    await recordEvent(tx, { subject: 'person', id, event: 'account-changed' }, actor, now)
  })
}
