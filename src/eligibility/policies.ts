import type { PlainDate } from '../platform/days/index.ts'
import { inOneLine } from './input-error.ts'
import { overlapErrors } from './lines.ts'
import { policyFiles } from './policy-files.ts'
import { type Policy, readPolicy } from './policy.ts'

/** What stops a start: a version that is not a policy of this program, or two that stand in each other's way. */
export class WrongPolicy extends Error {}

/** The files' versions, by organisation and day. */
const files: readonly Policy[] = Object.entries(policyFiles).map(([id, content]) => load(id, content))

/** A version that was published and not shipped: its name, and its content as it was stored. */
export type PublishedVersion = { readonly id: string; readonly content: unknown }

/** What this process knows: whole and replaced whole, so that nobody reads half of a change. */
let known = byId(versionsWith([], new Map()))

/** The policy versions that are known: the files', then the published ones. The terminal without a database knows the files'. */
export function policies(): readonly Policy[] {
  return [...known.values()]
}

export function policyById(id: string): Policy | null {
  return known.get(id) ?? null
}

/** From now on this process knows these versions. @param versions from `versionsWith` */
export function installPolicies(versions: readonly Policy[]): void {
  known = byId(versions)
}

/**
 * The files' versions and published ones together, each with the last day that was set for it, whatever its content says.
 * @throws WrongPolicy if one of them is not a policy of this program, or two stand in each other's way: naming it, the path and what is allowed
 */
export function versionsWith(
  published: readonly PublishedVersion[],
  ends: ReadonlyMap<string, PlainDate>,
): readonly Policy[] {
  const stored = published.map(({ id, content }) => read(`published policy ${id}`, id, content))
  const all = [...files, ...stored].map(policy => endedOn(policy, ends.get(policy.id)))
  all.forEach((policy, index) => {
    const twin = all.findIndex(other => other.id === policy.id)
    if (twin !== index) throw new WrongPolicy(`published policy ${policy.id}: id: is already that of another version`)
    const [overlap] = overlapErrors(policy, all)
    if (overlap !== undefined) throw new WrongPolicy(`policy ${policy.id}: ${inOneLine(overlap)}`)
  })
  return all
}

function endedOn(policy: Policy, to: PlainDate | undefined): Policy {
  return to === undefined || to === policy.to ? policy : { ...policy, to }
}

function byId(versions: readonly Policy[]): ReadonlyMap<string, Policy> {
  return new Map(versions.map(policy => [policy.id, policy]))
}

function load(id: string, content: unknown): Policy {
  return read(`policy/${id}.json`, id, content)
}

/** @throws WrongPolicy naming the place, the path and what is allowed */
function read(place: string, id: string, content: unknown): Policy {
  const policy = readPolicy(content)
  const errors = policy.ok ? [] : policy.errors.map(inOneLine)
  if (policy.ok && policy.value.id === id) return policy.value
  throw new WrongPolicy(`${place}: ${errors[0] ?? 'id: must be its name'}`)
}
