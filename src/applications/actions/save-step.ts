import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { attachableKinds, mayEdit } from '../rules.ts'
import { lockApplication } from './move.ts'

export type StepAnswers =
  | { readonly step: 'dates'; readonly proposedStartOn: PlainDate; readonly proposedMonths: number }
  | { readonly step: 'areas'; readonly areas: string }
  | { readonly step: 'letter'; readonly coverLetter: string }
  | { readonly step: 'documents'; readonly documents: readonly number[] }

type StepRefusal = 'not-found' | 'already-sent'

/** Keeps one step of a draft. What was sent stays as it was sent. */
export async function saveStep(
  app: App,
  actor: Actor,
  id: number,
  answers: StepAnswers,
): Promise<Result<null, StepRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const application = await lockApplication(tx, id)
    if (application === null) return refuse('not-found')
    if (!mayEdit(actor, application)) return refuse('already-sent')

    const { step, ...values } = answers
    if ('documents' in values) {
      await tx.deleteFrom('applicationDocuments').where('applicationId', '=', id).execute()
      // Only the person's own papers, and none that concern health, whatever numbers were sent.
      await tx
        .insertInto('applicationDocuments')
        .columns(['applicationId', 'documentId'])
        .expression(eb =>
          eb
            .selectFrom('documents')
            .where('personId', '=', application.personId)
            .where('removedAt', 'is', null)
            .where('kind', 'in', attachableKinds)
            .where('id', 'in', values.documents.length === 0 ? [0] : values.documents)
            .select([eb.val(id).as('applicationId'), 'id']),
        )
        .execute()
    } else await tx.updateTable('applications').set(values).where('id', '=', id).execute()
    await tx
      .updateTable('applications')
      .set(eb => ({
        stepsDone: eb.fn<string[]>('array_append', [eb.fn('array_remove', ['stepsDone', eb.val(step)]), eb.val(step)]),
      }))
      .where('id', '=', id)
      .execute()
    return ok(null)
  })
}

/** Adds a document just uploaded to a draft, so that nothing chosen before it is lost. */
export async function attachDocument(
  app: App,
  actor: Actor,
  id: number,
  documentId: number,
): Promise<Result<null, StepRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const application = await lockApplication(tx, id)
    if (application === null) return refuse('not-found')
    if (!mayEdit(actor, application)) return refuse('already-sent')
    await tx
      .insertInto('applicationDocuments')
      .values({ applicationId: id, documentId })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return ok(null)
  })
}
