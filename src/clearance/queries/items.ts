import type { PlainDate } from '../../platform/days/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { kinds, openItems, type ItemState, type Kind, type ReasonCode } from '../rules.ts'

export type Item = {
  readonly id: number
  readonly placementId: number
  readonly kind: Kind
  readonly isRequired: boolean
  readonly reason: ReasonCode
  readonly params: Readonly<Record<string, string>>
  readonly state: ItemState
  readonly documentId: number | null
  readonly validFrom: PlainDate | null
  readonly validUntil: PlainDate | null
  readonly handedInAt: Instant | null
  readonly settledBy: string | null
  readonly settledAt: Instant | null
  /** Why it was refused or excused; of a health item a code (`healthRefusals`). */
  readonly why: string
}

/** The checklist of a placement, in the order of `kinds`; empty before clearance is opened. */
export async function itemsOf(tx: ReadTx, placementId: number): Promise<Item[]> {
  const rows = await selectItems(tx).where('c.placementId', '=', placementId).execute()
  return rows.map(itemOf).sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}

/** One item of one placement, or null. */
export async function itemById(tx: ReadTx, placementId: number, id: number): Promise<Item | null> {
  const row = await selectItems(tx).where('c.placementId', '=', placementId).where('c.id', '=', id).executeTakeFirst()
  return row === undefined ? null : itemOf(row)
}

type ItemRow = Awaited<ReturnType<ReturnType<typeof selectItems>['executeTakeFirstOrThrow']>>

function selectItems(tx: ReadTx) {
  return tx
    .selectFrom('clearanceItems as c')
    .leftJoin('persons as s', 's.id', 'c.settledBy')
    .select(['c.id', 'c.placementId', 'c.kind', 'c.isRequired', 'c.reasonCode', 'c.reasonParams', 'c.state'])
    .select(['c.documentId', 'c.validFrom', 'c.validUntil', 'c.handedInAt', 'c.settledAt', 'c.why'])
    .select(['s.givenName', 's.familyName'])
}

function itemOf({ reasonCode, reasonParams, givenName, familyName, ...row }: ItemRow): Item {
  return {
    ...row,
    reason: reasonCode as ReasonCode,
    params: reasonParams as Record<string, string>,
    settledBy: givenName === null ? null : `${givenName} ${familyName ?? ''}`.trim(),
  }
}

/**
 * The day after which an extended internship may not go on, because papers that the extension outlives are open still: the last day
 * before the latest extension. No further one is granted before they are settled.
 *
 * @returns null where nothing holds it back
 */
export async function coveredUntil(
  tx: ReadTx,
  placement: { readonly id: number; readonly state: string; readonly startOn: PlainDate; readonly endOn: PlainDate },
): Promise<PlainDate | null> {
  if (placement.state !== 'extended' || openItems(await itemsOf(tx, placement.id), placement).length === 0) return null
  const row = await tx
    .selectFrom('extensions')
    .where('placementId', '=', placement.id)
    .orderBy('id', 'desc')
    .limit(1)
    .select('fromEndOn')
    .executeTakeFirst()
  return row?.fromEndOn ?? null
}
