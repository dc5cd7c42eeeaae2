import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { isFinal, lockPlacement } from '../../placements/index.ts'
import { maySign } from '../may.ts'
import { latestAgreement } from '../queries/agreements.ts'
import { partiesOf, type Kind, type Party } from '../rules.ts'
import { clearIfComplete } from './checklist.ts'

export type SignRefusal = 'not-found' | 'not-allowed' | 'wrong-state' | 'signed-already' | 'newer-version'

type Signing = {
  readonly placementId: number
  readonly party: Party
  /** The version that was read: a signature never slips under a text that its signer has not seen. */
  readonly version: number
  readonly typedName: string
}

/**
 * Signs the latest version. With the last signature the item of the checklist is verified; the partner's signature is also its
 * confirmation that the student is enrolled and sent.
 */
export async function signAgreement(
  app: App,
  actor: Actor,
  { placementId, party, version, typedName }: Signing,
  now: Instant,
): Promise<Result<Party[], SignRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const placement = await lockPlacement(tx, placementId)
    const agreement = placement === null ? null : await latestAgreement(tx, placementId)
    if (placement === null || agreement === null) return refuse('not-found')
    if (!maySign(actor, party, placement)) return refuse('not-allowed')
    if (isFinal(placement.state)) return refuse('wrong-state', { state: placement.state })
    if (agreement.version !== version) return refuse('newer-version')
    if (agreement.signatures.some(signature => signature.party === party)) return refuse('signed-already')

    await tx
      .insertInto('agreementSignatures')
      .values({ agreementId: agreement.id, party, personId: personOf(actor) ?? 0, typedName, at: now })
      .execute()
    await recordEvent(
      tx,
      { subject: 'placement', id: placementId, event: 'agreement-signed', params: { party, version } },
      actor,
      now,
    )
    const signed = [...agreement.signatures.map(signature => signature.party), party]
    const isWhole = partiesOf(placement).every(needed => signed.includes(needed))
    if (party === 'partner') await verifyBySignature(tx, placementId, 'partner-confirmation', { actor, now })
    if (isWhole) await verifyBySignature(tx, placementId, 'internship-agreement', { actor, now })
    await clearIfComplete(app, tx, { placement, by: actor }, now)
    return ok(signed)
  })
}

async function verifyBySignature(
  tx: Tx,
  placementId: number,
  kind: Kind,
  { actor, now }: { actor: Actor; now: Instant },
): Promise<void> {
  await tx
    .updateTable('clearanceItems')
    .set({ state: 'verified', handedInAt: now, settledBy: personOf(actor), settledAt: now })
    .where('placementId', '=', placementId)
    .where('kind', '=', kind)
    .execute()
}
