import { noticeForApplying, type NoticeForApplying, type OfficeKind } from '../../notices/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { State } from '../states.ts'

export type Office = {
  readonly id: number
  readonly name: string
  readonly kind: OfficeKind
  readonly city: string
  readonly country: string
  readonly servesCountry: string | null
  readonly contactEmail: string | null
}

/** What an application is for. An application to a notice is also one to its office. */
export type Target =
  | { readonly to: 'notice'; readonly notice: NoticeForApplying; readonly office: Office }
  | { readonly to: 'office'; readonly office: Office }
  | { readonly to: 'kind'; readonly kind: OfficeKind }

/** What was sent, with the questions as they were asked: kept when profile, questions or words change. */
export type SentForm = {
  readonly language: Language
  readonly answers: readonly SentAnswer[]
}

type SentAnswer = { readonly id: string; readonly question: string; readonly answer: string }

export type OwnApplication = {
  readonly id: number
  readonly reference: string
  readonly personId: number
  readonly noticeId: number | null
  readonly partnerId: number | null
  readonly policyId: string
  readonly state: State
  readonly stateSince: Instant
  readonly language: Language
  readonly proposedStartOn: PlainDate | null
  readonly proposedMonths: number | null
  readonly areas: string
  readonly coverLetter: string
  readonly stepsDone: readonly string[]
  readonly submittedAt: Instant | null
  readonly submittedForm: SentForm | null
  readonly releasedAt: Instant | null
  readonly answerBy: PlainDate | null
  readonly reserveUntil: PlainDate | null
  readonly createdAt: Instant
  readonly target: Target
}

/** An application as its author sees it. @returns null where there is none or it is somebody else's, officers included */
export async function ownApplication(tx: ReadTx, actor: Actor, id: number): Promise<OwnApplication | null> {
  const row = await tx
    .selectFrom('applications')
    .where('id', '=', id)
    .where('personId', '=', personOf(actor) ?? 0)
    .select([
      'id',
      'reference',
      'personId',
      'noticeId',
      'officeId',
      'officeKind',
      'partnerId',
      'policyId',
      'state',
      'stateSince',
      'language',
      'proposedStartOn',
      'proposedMonths',
      'areas',
      'coverLetter',
      'stepsDone',
      'submittedAt',
      'submittedForm',
      'releasedAt',
      'answerBy',
      'reserveUntil',
      'createdAt',
    ])
    .executeTakeFirst()
  if (row === undefined) return null
  const { officeId, officeKind, submittedForm, ...application } = row
  const target = await targetOf(tx, { noticeId: row.noticeId, officeId, officeKind })
  return { ...application, submittedForm: submittedForm as unknown as SentForm | null, target }
}

type TargetIds = { noticeId: number | null; officeId: number | null; officeKind: OfficeKind | null }

/** @throws Error if the record that it names is not there: foreign keys keep it */
export async function targetOf(tx: ReadTx, { noticeId, officeId, officeKind }: TargetIds): Promise<Target> {
  if (noticeId === null && officeId === null && officeKind !== null) return { to: 'kind', kind: officeKind }
  const notice = noticeId === null ? null : await noticeForApplying(tx, noticeId)
  const office = await officeById(tx, notice?.officeId ?? officeId ?? 0)
  if (office === null) throw new Error('an application names what it is for')
  return notice === null ? { to: 'office', office } : { to: 'notice', notice, office }
}

/** An office that is open today or was. */
async function officeById(tx: ReadTx, id: number): Promise<Office | null> {
  const row = await tx
    .selectFrom('offices')
    .where('id', '=', id)
    .select(['id', 'name', 'kind', 'city', 'country', 'servesCountry', 'contactEmail'])
    .executeTakeFirst()
  return row ?? null
}
