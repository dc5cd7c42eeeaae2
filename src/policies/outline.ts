import { conditionInWords, titleOfRule, type PolicyNode } from '../eligibility/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import {
  groupKindOf,
  membersOfNode,
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
  return content.rules.map((node, index) => told(content, { node, path: [index] }, language))
}

type Placed = { readonly node: DraftNode; readonly path: NodePath }

function told(content: DraftContent, { node, path }: Placed, language: Language): NodeTold {
  return {
    path: pathText(path),
    title: titleOfNode(node, language),
    sentence: sentenceOf(content, node, language),
    isGroup: groupKindOf(node) !== null,
    isPreferred: node.weight === 'should',
    source: sourceText(content, node.source),
    parts: membersOfNode(node).map((part, index) => told(content, { node: part, path: [...path, index] }, language)),
  }
}

/** What a rule or group is called. */
export function titleOfNode(node: DraftNode, language: Language): string {
  const kind = groupKindOf(node)
  return kind === null
    ? (titleOfRule(language, node.rule ?? '') ?? node.rule ?? '')
    : draftMessages[language].groups[kind]
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
