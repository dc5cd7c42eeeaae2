import type { Actor } from '../platform/actor/index.ts'
import { isSelf } from '../platform/actor/index.ts'

/** A profile is its person's own: nobody else fills it in or corrects it. */
export function mayEditProfile(actor: Actor, personId: number): boolean {
  return isSelf(actor, personId)
}

/** Entries of one list: more than anybody has, few enough for a page. */
export const mostEntries = 40
