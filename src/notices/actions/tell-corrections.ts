import { sql } from 'kysely'

import { system } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { changesIn, type Change } from '../corrections/changes.ts'
import { correctionMail } from '../mails/correction.ts'
import { noticePaths } from '../paths.ts'

/** States of applications, by what their people still wait for; the applications slice knows them. */
export type Waiting = {
  /** Sent, and not released: it can be released until the closing day. */
  readonly unreleased: readonly string[]
  /** Sent, and not answered. */
  readonly unanswered: readonly string[]
}

/**
 * Writes to those who had applied and wait, one mail each, in their language: of a closing day to those alone who must still
 * release by it. A promised day that moved moves with it on their applications. Told once: run again, nothing happens.
 *
 * @param told numbers of the notice and of the event that corrected it
 */
export async function tellCorrection(
  app: App,
  waiting: Waiting,
  told: { readonly notice: number; readonly event: number },
  now: Instant,
): Promise<void> {
  await app.database.as(system).transaction(async tx => {
    await tx.selectFrom('notices').where('id', '=', told.notice).select('id').forUpdate().executeTakeFirst()
    const event = await correctionEvent(tx, told)
    if (event === null) return
    const changes = changesIn(event.params)
    await movePromises(tx, told.notice, waiting, changes)
    const isClosingAlone = changes.length > 0 && changes.every(({ field }) => field === 'closesOn')
    const people = await applicants(tx, told.notice, isClosingAlone ? waiting.unreleased : waiting.unanswered)
    for (const person of people) {
      const { language, email: to, personId, applicationId } = person
      const url = app.publicUrl + noticePaths.ownApplication(language, applicationId)
      const content = correctionMail(language, { ...person, url, changes, why: event.why })
      const mail = { personId, to, language, kind: 'notice.corrected', content, applicationId }
      await queueMail(tx, app.enqueue, mail, now)
    }
    const params = { correction: told.event, number: people.length }
    await recordEvent(tx, { subject: 'notice', id: told.notice, event: 'applicants-told', params }, system, now)
  })
}

type Correction = { readonly params: Readonly<Record<string, unknown>>; readonly why: string }

/** @returns null where it has been told already */
async function correctionEvent(
  tx: Tx,
  { notice, event }: { notice: number; event: number },
): Promise<Correction | null> {
  const { rows } = await sql<Correction>`
    select e.params, e.why from events e where e.id = ${event} and e.subject = 'notice' and e.subject_id = ${notice}
      and not exists (select from events t where t.subject = 'notice' and t.subject_id = ${notice}
        and t.event = 'applicants-told' and t.params->>'correction' = ${String(event)})`.execute(tx)
  return rows[0] ?? null
}

async function movePromises(
  tx: Tx,
  notice: number,
  { unanswered }: Waiting,
  changes: readonly Change[],
): Promise<void> {
  const moved = changes.find(({ field }) => field === 'answerBy')
  if (moved === undefined) return
  await sql`update applications set answer_by = ${moved.to} where notice_id = ${notice} and answer_by = ${moved.from}
    and state::text = any (${unanswered})`.execute(tx)
}

type Applicant = {
  readonly applicationId: number
  readonly personId: number
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly reference: string
  readonly title: string
  readonly contact: string
}

async function applicants(tx: Tx, notice: number, states: readonly string[]): Promise<Applicant[]> {
  const { rows } = await sql<Applicant>`
    select a.id as application_id, a.person_id, p.given_name as name, p.email, p.language, a.reference,
      coalesce((select t.title from notice_texts t where t.notice_id = a.notice_id
        order by t.language = p.language desc, t.language limit 1), a.reference) as title,
      coalesce(o.contact_email, (select contact_email from organisation), '') as contact
    from applications a join persons p on p.id = a.person_id join notices n on n.id = a.notice_id
      join offices o on o.id = n.office_id
    where a.notice_id = ${notice} and a.state::text = any (${states}) order by a.id`.execute(tx)
  return rows
}
