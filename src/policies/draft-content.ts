import { groupKinds, lineOf, type GroupKind, type Policy, type TermName } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import type { InEveryLanguage } from '../platform/i18n/languages.ts'

/** A condition of a draft: as in a policy file, but what it asks may be unfinished. */
export type DraftNode = {
  readonly rule?: string
  readonly parameters?: unknown
  readonly name?: string
  readonly anyOf?: readonly DraftNode[]
  readonly allOf?: readonly DraftNode[]
  readonly noneOf?: readonly DraftNode[]
  readonly source: { readonly in: string; readonly clause: string }
  readonly weight?: 'must' | 'should'
}

/** Something that the text says beside its rules: as in a policy file, but possibly unfinished. */
export type DraftTerm = Readonly<Record<string, unknown>> & {
  readonly source: { readonly in: string; readonly clause: string }
}

/** One way in which a stipend is reckoned, possibly unfinished. */
export type DraftPayment = Readonly<Record<string, unknown>>

export type DraftTerms = { readonly [name in TermName]?: DraftTerm | undefined } & {
  readonly remarks?: readonly DraftTerm[] | undefined
}

/** The content of a draft: the shape of a policy file, its texts possibly empty. What else a file holds is kept as it is. */
export type DraftContent = Omit<Policy, 'rules' | 'from' | 'terms'> & {
  readonly from: string
  readonly rules: readonly DraftNode[]
  readonly terms?: DraftTerms | undefined
}

export type Beginning = { readonly id: string; readonly title: InEveryLanguage; readonly from: PlainDate }

/** A copy of a known version under a name of its own, in the same line, without an end. */
export function draftFrom(base: Policy, { id, title, from }: Beginning): DraftContent {
  return { ...base, id, line: lineOf(base), title, from, to: null }
}

/** Where a condition stands: its place among the rules, then among the members of each group. */
export type NodePath = readonly number[]

export function pathText(path: NodePath): string {
  return path.join('.')
}

/** @returns null where a text is not the place of a condition */
export function pathFrom(text: string): NodePath | null {
  return /^\d{1,3}(\.\d{1,3}){0,9}$/.test(text) ? text.split('.').map(Number) : null
}

export function groupKindOf(node: DraftNode): GroupKind | null {
  return groupKinds.find(kind => node[kind] !== undefined) ?? null
}

export function membersOfNode(node: DraftNode): readonly DraftNode[] {
  const kind = groupKindOf(node)
  return kind === null ? [] : (node[kind] ?? [])
}

export function nodeAt({ rules }: Pick<DraftContent, 'rules'>, path: NodePath): DraftNode | null {
  let [members, found]: [readonly DraftNode[], DraftNode | null] = [rules, null]
  for (const index of path) {
    found = members[index] ?? null
    if (found === null) return null
    members = membersOfNode(found)
  }
  return found
}

/** How many conditions there are, groups and what is in them. */
export function countNodes({ rules }: Pick<DraftContent, 'rules'>): number {
  const below = (nodes: readonly DraftNode[]): number =>
    nodes.reduce((sum, node) => sum + 1 + below(membersOfNode(node)), 0)
  return below(rules)
}

/** @returns null where there is no such condition */
export function withNode(content: DraftContent, path: NodePath, node: DraftNode): DraftContent | null {
  if (nodeAt(content, path) === null) return null
  const [index, parent] = [path.at(-1)!, path.slice(0, -1)]
  return withMembers(content, parent, members => members.with(index, node))
}

/** At the end of the rules, or of a group. @returns null where there is no such group */
export function withAdded(content: DraftContent, parent: NodePath, node: DraftNode): DraftContent | null {
  return withMembers(content, parent, members => [...members, weighed(node, parent)])
}

export function without(content: DraftContent, path: NodePath): DraftContent | null {
  if (nodeAt(content, path) === null) return null
  return withMembers(content, path.slice(0, -1), members => members.toSpliced(path.at(-1)!, 1))
}

/** One place up or down among its neighbours; at the end it stays where it is. */
export function withMoved(content: DraftContent, path: NodePath, by: -1 | 1): DraftContent | null {
  if (nodeAt(content, path) === null) return null
  return withMembers(content, path.slice(0, -1), members => moved(members, path.at(-1)!, by))
}

/** Where a condition stands once it was moved up or down. */
export function placeMoved(content: DraftContent, path: NodePath, by: -1 | 1): NodePath {
  const parent = path.slice(0, -1)
  const group = nodeAt(content, parent)
  const neighbours = group === null ? content.rules : membersOfNode(group)
  return [...parent, Math.min(Math.max(path.at(-1)! + by, 0), neighbours.length - 1)]
}

/** Where a condition stands once it was moved to the end of a group that it was not in, or of the rules themselves. */
export function placeMovedInto(content: DraftContent, path: NodePath, group: NodePath): NodePath {
  const into = nodeAt(content, group)
  const members = into === null ? content.rules : membersOfNode(into)
  return [...afterRemoval(group, path), members.length]
}

/** One place up or down in a list that has something there; at the end it stays where it is. */
export function moved<T>(all: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const to = Math.min(Math.max(from + by, 0), all.length - 1)
  return all.toSpliced(from, 1).toSpliced(to, 0, ...all.slice(from, from + 1))
}

/** How many storeys conditions may have: what stands among the rules is in the first. */
export const deepest = 4

/** How many storeys a condition has: one, and one more for each storey of what is in it. */
function heightOf(node: DraftNode): number {
  return 1 + Math.max(0, ...membersOfNode(node).map(heightOf))
}

/** The groups that a condition can be moved into: not its own, not one inside it, none that would make it too deep. */
export function groupsFor({ rules }: Pick<DraftContent, 'rules'>, path: NodePath): NodePath[] {
  const node = nodeAt({ rules }, path)
  if (node === null) return []
  const below = (nodes: readonly DraftNode[], above: NodePath): NodePath[] =>
    nodes.flatMap((each, index) => {
      const at = [...above, index]
      return each === node || groupKindOf(each) === null ? [] : [at, ...below(membersOfNode(each), at)]
    })
  const parent = pathText(path.slice(0, -1))
  const storeys = heightOf(node)
  return below(rules, []).filter(at => pathText(at) !== parent && at.length + storeys <= deepest)
}

/**
 * Out of where it stands and to the end of a group, or of the rules themselves where `group` is empty. What leaves a group keeps
 * the weight that it had there.
 * @returns null where there is no such condition, or it cannot stand there
 */
export function withMovedInto(content: DraftContent, path: NodePath, group: NodePath): DraftContent | null {
  const node = nodeAt(content, path)
  const canStand = group.length === 0 ? path.length > 1 : groupsFor(content, path).some(at => isSame(at, group))
  const taken = node === null || !canStand ? null : without(content, path)
  if (node === null || taken === null) return null
  const { weight } = content.rules[path[0]!]!
  return withAdded(taken, afterRemoval(group, path), weight === undefined ? node : { ...node, weight })
}

function isSame(one: NodePath, other: NodePath): boolean {
  return pathText(one) === pathText(other)
}

/** Where something stands once what stood at `gone` is gone: one place less behind it. */
function afterRemoval(path: NodePath, gone: NodePath): NodePath {
  const depth = gone.length - 1
  const isBehind =
    path.length > depth && isSame(path.slice(0, depth), gone.slice(0, depth)) && path[depth]! > gone[depth]!
  return isBehind ? path.with(depth, path[depth]! - 1) : path
}

/** Only what stands among the rules themselves has a weight; the members of a group have that of the group. */
export function weighed(node: DraftNode, parent: NodePath): DraftNode {
  const { weight, ...rest } = node
  return parent.length === 0 ? { ...rest, weight: weight ?? 'must' } : rest
}

type Change = (members: readonly DraftNode[]) => readonly DraftNode[]

function withMembers(content: DraftContent, parent: NodePath, change: Change): DraftContent | null {
  if (parent.length === 0) return { ...content, rules: change(content.rules) }
  const node = nodeAt(content, parent)
  const kind = node === null ? null : groupKindOf(node)
  if (node === null || kind === null) return null
  return withNode(content, parent, { ...node, [kind]: change(node[kind] ?? []) })
}
