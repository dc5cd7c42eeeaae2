import { documentsOf, type DocumentRow } from '../../documents/index.ts'
import { factsReadBy, policyById, type Facts } from '../../eligibility/index.ts'
import { factsWith, missingSections, profileOf, type SectionName } from '../../profile/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { Ask } from '../../platform/http/index.ts'
import { attachedDocuments, type AttachedDocument } from '../queries/attached-documents.ts'
import type { OwnApplication } from '../queries/own-application.ts'
import { ownRecords } from '../queries/own-records.ts'
import {
  asksForLetter,
  attachableKinds,
  hasLetter,
  policyIdOn,
  stepsOf,
  type AttachableKind,
  type StepState,
} from '../rules.ts'
import { readOwn } from './own.ts'

/** A draft with all that its pages need: the papers attached, those that could be, and what the profile says. */
export type DraftInHand = {
  readonly own: OwnApplication
  readonly attached: readonly AttachedDocument[]
  readonly attachable: readonly (DocumentRow & { readonly kind: AttachableKind })[]
  readonly facts: Facts
  readonly letter: { readonly asked: boolean; readonly attached: boolean }
  readonly steps: readonly StepState[]
  /** Sections of the profile that are asked for this application and were not called complete. */
  readonly openSections: readonly SectionName[]
}

/** @returns null where the application is not the asker's; one that was sent is returned too */
export async function draftInHand(ask: Ask): Promise<DraftInHand | null> {
  const read = await readOwn(ask, async (tx, own) => ({
    attached: await attachedDocuments(tx, own.id),
    documents: await documentsOf(tx, own.personId),
    records: await ownRecords(tx, own),
    profile: await profileOf(tx, own.personId),
  }))
  if (read === null) return null
  const { own, more } = read
  const facts = factsWith(more.profile, more.records, ask.today)
  const letter = { asked: asksForLetter(facts), attached: hasLetter(more.attached) }
  return {
    own,
    attached: more.attached,
    attachable: more.documents.filter(isAttachable),
    facts,
    letter,
    steps: stepsOf(own, letter),
    openSections: missingSections(more.profile, readUnder(own, ask.today)),
  }
}

function readUnder(own: OwnApplication, on: PlainDate): ReturnType<typeof factsReadBy> {
  const policy = policyById(policyIdOn(own, on))
  return policy === null ? new Set() : factsReadBy(policy)
}

function isAttachable(document: DocumentRow): document is DocumentRow & { kind: AttachableKind } {
  return (attachableKinds as readonly string[]).includes(document.kind)
}
