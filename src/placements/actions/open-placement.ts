import { isSelf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { placementMessages } from '../messages.ts'
import { placementPaths } from '../paths.ts'
import { placementOf } from '../queries.ts'
import { checkInPlan } from '../rules.ts'

/**
 * Makes the placement of an accepted offer: its dates, unit, supervisors and policy, the goals that the notice names and the plan
 * of check-ins. Called in the transaction of the acceptance, whose caller holds the application's lock and has asked who may.
 * Asked twice, the second call finds the first's placement.
 *
 * @param of.by the person who accepts: the placement is theirs
 * @returns the number of the placement, in state `agreed`
 * @throws Error if the offer is not of this application, or no office can be told: a caller's bug
 */
export async function openPlacement(
  app: App,
  tx: Tx,
  {
    applicationId,
    offerId,
    by: actor,
  }: { readonly applicationId: number; readonly offerId: number; readonly by: Actor },
  now: Instant,
): Promise<number> {
  const offer = await offerFor(tx, applicationId, offerId)
  if (!isSelf(actor, offer.personId) && actor.kind !== 'system') throw new Error('a placement is opened by its intern')
  const text = offer.noticeId === null ? null : await noticeText(tx, offer.noticeId, offer.language)
  const id = await insertPlacement(tx, offer, text?.title ?? placementMessages[offer.language].standingTitle, now)
  if (id === null) return existing(tx, applicationId)
  await insertSupervisors(tx, id, offer)
  await insertGoals(tx, id, text)
  const days = checkInPlan(today(now), offer.startOn, offer.endOn)
  await tx
    .insertInto('checkIns')
    .values(days.map(plannedOn => ({ placementId: id, plannedOn })))
    .execute()
  await recordEvent(tx, { subject: 'placement', id, event: 'open', to: 'agreed' }, actor, now)
  await tellSupervisors(app, tx, id, now)
  return id
}

type Offer = Awaited<ReturnType<typeof offerFor>>

async function offerFor(tx: Tx, applicationId: number, offerId: number) {
  const row = await tx
    .selectFrom('offers as f')
    .innerJoin('applications as a', 'a.id', 'f.applicationId')
    .leftJoin('notices as n', 'n.id', 'a.noticeId')
    .leftJoin('units as u', 'u.id', 'f.unitId')
    .where('f.id', '=', offerId)
    .where('a.id', '=', applicationId)
    .select([
      'a.id as applicationId',
      'a.personId',
      'a.noticeId',
      'a.partnerId',
      'a.policyId',
      'a.language',
      'n.roundId',
    ])
    .select(['f.startOn', 'f.endOn', 'f.unitId', 'f.overallSupervisorId', 'f.directSupervisorId'])
    .select(({ fn }) => fn.coalesce('n.officeId', 'a.officeId', 'u.officeId').as('officeId'))
    .executeTakeFirstOrThrow()
  if (row.officeId === null) throw new Error(`offer ${offerId} names no office: a unit of one is expected`)
  return { ...row, officeId: row.officeId }
}

/** The notice's text in the applicant's language, else in English, else in the language that it has. */
async function noticeText(
  tx: Tx,
  noticeId: number,
  language: Language,
): Promise<{ title: string; learningObjectives: string[]; outputs: string[] } | null> {
  const rows = await tx
    .selectFrom('noticeTexts')
    .where('noticeId', '=', noticeId)
    .orderBy('language')
    .select(['language', 'title', 'learningObjectives', 'outputs'])
    .execute()
  return rows.find(row => row.language === language) ?? rows.find(row => row.language === 'en') ?? rows[0] ?? null
}

/** @returns null where the application has its placement already */
async function insertPlacement(tx: Tx, offer: Offer, title: string, now: Instant): Promise<number | null> {
  const { applicationId, personId, noticeId, officeId, unitId, partnerId, roundId, policyId, startOn, endOn } = offer
  const row = await tx
    .insertInto('placements')
    .values({
      applicationId,
      personId,
      noticeId,
      officeId,
      unitId,
      partnerId,
      roundId,
      policyId,
      startOn,
      endOn,
      title,
      stateSince: now,
      createdAt: now,
    })
    .onConflict(conflict => conflict.constraint('one_placement_per_application').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

async function existing(tx: Tx, applicationId: number): Promise<number> {
  const row = await tx
    .selectFrom('placements')
    .where('applicationId', '=', applicationId)
    .select('id')
    .executeTakeFirstOrThrow()
  return row.id
}

async function insertSupervisors(tx: Tx, placementId: number, offer: Offer): Promise<void> {
  const { overallSupervisorId: overall, directSupervisorId: direct } = offer
  const rows = [
    ...(overall === null ? [] : [{ placementId, personId: overall, kind: 'overall' as const }]),
    ...(direct === null || direct === overall ? [] : [{ placementId, personId: direct, kind: 'direct' as const }]),
  ]
  if (rows.length > 0) await tx.insertInto('placementSupervisors').values(rows).execute()
}

async function insertGoals(
  tx: Tx,
  placementId: number,
  text: { learningObjectives: string[]; outputs: string[] } | null,
): Promise<void> {
  const goals = (
    kind: 'objective' | 'output',
    wordings: readonly string[],
  ): { placementId: number; kind: typeof kind; position: number; wording: string }[] =>
    wordings.map((wording, index) => ({ placementId, kind, position: index + 1, wording }))
  const rows = [...goals('objective', text?.learningObjectives ?? []), ...goals('output', text?.outputs ?? [])]
  if (rows.length > 0) await tx.insertInto('goals').values(rows).execute()
}

async function tellSupervisors(app: App, tx: Tx, id: number, now: Instant): Promise<void> {
  const placement = await placementOf(tx, id)
  if (placement === null) return
  for (const supervisor of placement.supervisors)
    await queueMail(
      tx,
      app.enqueue,
      {
        personId: supervisor.personId,
        to: supervisor.email,
        language: supervisor.language,
        kind: 'placement.supervisor-told',
        placementId: id,
        content: placementMessages[supervisor.language].mails.supervisorTold({
          to: supervisor.name,
          intern: placement.name,
          title: placement.title,
          startOn: placement.startOn,
          url: app.publicUrl + placementPaths.staff(supervisor.language, id),
        }),
      },
      now,
    )
}
