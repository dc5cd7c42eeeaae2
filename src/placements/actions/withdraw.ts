import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { placementMessages } from '../messages.ts'
import { placementPaths } from '../paths.ts'
import type { Placement } from '../queries.ts'
import { isOwnPlacement } from '../rules.ts'
import { next } from '../states.ts'
import { movePlacement } from './move.ts'

/**
 * Its intern will not come: a locked placement is cancelled in the caller's transaction, with their reason, and the officers of the
 * office and the supervisors are told. Called by whatever takes the acceptance back, so that no placement is left behind.
 *
 * @param why in the intern's words, or ''
 */
export async function withdrawIntern(
  app: App,
  tx: Tx,
  { placement, by, why }: { readonly placement: Placement; readonly by: Actor; readonly why: string },
  now: Instant,
): Promise<Result<null, 'not-allowed' | 'wrong-state'>> {
  if (!isOwnPlacement(by, placement)) return refuse('not-allowed')
  if (next(placement.state, 'cancel') === null) return refuse('wrong-state', { state: placement.state })

  await movePlacement(tx, placement, { event: 'cancel', by, now, why, params: { by: 'intern' } })
  const { id, name, title, office, startOn } = placement
  for (const reader of await readersOf(tx, placement)) {
    const { language } = reader
    const url = app.publicUrl + placementPaths.staff(language, id)
    const news = { to: reader.name, intern: name, title, office, startOn, why, url }
    const content = placementMessages[language].mails.internWithdrew(news)
    const mail = { personId: reader.personId, to: reader.email, language, kind: 'placement.intern-withdrew' }
    await queueMail(tx, app.enqueue, { ...mail, placementId: id, content }, now)
  }
  return ok(null)
}

type Reader = {
  readonly personId: number
  readonly name: string
  readonly email: string
  readonly language: Language
}

/** The officers of the office, and the supervisors; each once. */
async function readersOf(tx: Tx, { officeId, supervisors }: Placement): Promise<Reader[]> {
  const officers = await tx
    .selectFrom('roleGrants as g')
    .innerJoin('persons as p', 'p.id', 'g.personId')
    .where('g.role', '=', 'hr-officer')
    .where('g.officeId', '=', officeId)
    .where('g.endedAt', 'is', null)
    .where('p.disabledAt', 'is', null)
    .orderBy('p.id')
    .select(['p.id as personId', 'p.givenName as name', 'p.email', 'p.language'])
    .execute()
  const all = [...officers, ...supervisors]
  return all.filter(({ personId }, index) => all.findIndex(other => other.personId === personId) === index)
}
