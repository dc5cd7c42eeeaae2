import { idOf, notFound, refused, type Answer, type Ask } from '../../platform/http/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Refusal } from '../../platform/result/index.ts'
import { applicationPaths } from '../paths.ts'
import { ownApplication, type OwnApplication } from '../queries/own-application.ts'
import { draftMessages } from '../views/draft/messages.ts'
import type { DraftMessages } from '../views/draft/messages.en.ts'

/** The asker's own application of the address, with whatever else the page needs, read together. @returns null where it is not theirs */
export async function readOwn<T>(
  ask: Ask,
  more: (tx: ReadTx, own: OwnApplication) => Promise<T>,
): Promise<{ own: OwnApplication; more: T } | null> {
  return ask.db.read(async tx => {
    const own = await ownApplication(tx, ask.actor, applicationId(ask))
    return own === null ? null : { own, more: await more(tx, own) }
  })
}

export function applicationId(ask: Ask): number {
  return idOf(ask.params.application)
}

/** A refusal in the asker's words; what is not there, or not theirs, looks the same as any page that is not there. */
export function answerRefusal(ask: Ask, refusal: Refusal<'not-found' | keyof DraftMessages['refusals']>): Answer {
  if (refusal.code === 'not-found') return notFound
  const id = applicationId(ask)
  const back = id === 0 ? applicationPaths.list(ask.language) : applicationPaths.application(ask.language, id)
  return refused(refusal, draftMessages[ask.language].refusals[refusal.code], back)
}
