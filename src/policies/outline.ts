import { conditionInWords, titleOfRule, type PolicyNode } from '../eligibility/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import {
  groupKindOf,
  membersOfNode,
  nodeAt,
  pathText,
  type DraftContent,
  type DraftNode,
  type NodePath,
} from './draft-content.ts'
import { nodeErrors } from './problems.ts'
import { draftMessages } from './views/drafts/messages.ts'

/** One condition of a draft as its page shows it. */
export type NodeTold = {
  /** Its place, as addresses write it. */
  readonly path: string
  readonly title: string
  /** Null where it is unfinished and cannot be said. */
  readonly sentence: string | null
  readonly isGroup: boolean
  readonly isPreferred: boolean
  /** Document, year and clause; '' where no source is named yet. */
  readonly source: string
  readonly parts: readonly NodeTold[]
}

/** The conditions of a draft in words, as far as they are finished. */
export function outlineOf(content: DraftContent, language: Language): NodeTold[] {
  const draft = { content, titleAt: titlesIn(content, language) }
  return content.rules.map((node, index) => told(draft, { node, path: [index] }, language))
}

type Outlined = { readonly content: DraftContent; readonly titleAt: (path: NodePath) => string }
type Placed = { readonly node: DraftNode; readonly path: NodePath }

function told(draft: Outlined, { node, path }: Placed, language: Language): NodeTold {
  const { content, titleAt } = draft
  return {
    path: pathText(path),
    title: titleAt(path),
    sentence: sentenceOf(content, node, language),
    isGroup: groupKindOf(node) !== null,
    isPreferred: node.weight === 'should',
    source: sourceText(content, node.source),
    parts: membersOfNode(node).map((part, index) => told(draft, { node: part, path: [...path, index] }, language)),
  }
}

/**
 * What the conditions of a draft are called, by their places: a group by how it combines what is in it, and by that; where two
 * groups would be called the same, each by its place as well.
 */
export function titlesIn({ rules }: Pick<DraftContent, 'rules'>, language: Language): (path: NodePath) => string {
  const { groupPlaced } = draftMessages[language].condition
  const taken = groupsIn(rules).map(group => titleOfNode(group, language))
  return path => {
    const node = nodeAt({ rules }, path)
    if (node === null) return ''
    const title = titleOfNode(node, language)
    const isShared = groupKindOf(node) !== null && taken.filter(other => other === title).length > 1
    return isShared ? groupPlaced(title, path.map(index => index + 1).join('.')) : title
  }
}

function groupsIn(nodes: readonly DraftNode[]): DraftNode[] {
  return nodes.flatMap(node => (groupKindOf(node) === null ? [] : [node, ...groupsIn(membersOfNode(node))]))
}

function titleOfNode(node: DraftNode, language: Language): string {
  const kind = groupKindOf(node)
  const { groups, condition } = draftMessages[language]
  if (kind === null) return titleOfRule(language, node.rule ?? '') ?? node.rule ?? ''
  return condition.groupNamed(groups[kind], [...new Set(titlesWithin(node, language))].join(', '))
}

function titlesWithin(group: DraftNode, language: Language): string[] {
  return membersOfNode(group).flatMap(member =>
    groupKindOf(member) === null ? [titleOfNode(member, language)] : titlesWithin(member, language),
  )
}

function sentenceOf(content: DraftContent, node: DraftNode, language: Language): string | null {
  const kind = groupKindOf(node)
  if (kind !== null) return conditionInWords({ [kind]: [], name: '-', source: node.source } as never, language).sentence
  const isUnfinished = nodeErrors(content, node).some(({ path }) => path.startsWith('parameters') || path === 'rule')
  return isUnfinished ? null : conditionInWords(node as PolicyNode, language).sentence
}

/** Document, year and clause; '' where no source is named yet. */
export function sourceText({ sources }: DraftContent, source: DraftNode['source']): string {
  const from = sources[source.in]
  if (from === undefined) return ''
  return [`${from.document} (${from.year})`, source.clause].filter(part => part !== '').join(', ')
}
