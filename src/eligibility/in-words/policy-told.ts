import type { Language } from '../../platform/i18n/languages.ts'
import { titleOfCondition } from '../comparison/words.ts'
import { citationOf, membersOf, type Policy, type PolicyNode } from '../policy.ts'
import { type RuleInWords, wordsOf } from './policy-in-words.ts'
import { type BesidesTold, besidesInWords } from './terms/terms-in-words.ts'

/** One condition of a policy version in words, with where it stands written. */
export type ConditionTold = {
  /** The rule's or the group's name in the file: what is laid beside what. */
  readonly name: string
  readonly title: string
  readonly sentence: string
  readonly isPreferred: boolean
  /** Document, year and clause. */
  readonly source: string
  readonly address: string | null
  readonly parts: readonly ConditionTold[]
}

export type PolicyTold = {
  readonly id: string
  readonly organisation: string
  readonly title: string
  readonly reading: string
  readonly from: string
  readonly to: string | null
  /** Who may let a case go on although a condition is not met, as a sentence. */
  readonly exceptions: string
  readonly conditions: readonly ConditionTold[]
  /** What the text says beside them, and of what it says nothing. */
  readonly besides: BesidesTold
}

/** A policy version whole, in one language. */
export function tellPolicy(policy: Policy, language: Language): PolicyTold {
  const words = wordsOf(policy, language)
  const { id, organisation, from, to } = policy
  return {
    id,
    organisation,
    from,
    to,
    title: words.title,
    reading: words.reading,
    exceptions: words.exceptions,
    besides: besidesInWords(policy, language),
    conditions: policy.rules.map((rule, index) => told(rule, words.rules[index]!, { policy, language })),
  }
}

type Told = { readonly policy: Policy; readonly language: Language }

/** The words follow the policy's tree node by node. */
function told(node: PolicyNode, words: RuleInWords, within: Told): ConditionTold {
  const { policy, language } = within
  const name = 'rule' in node ? node.rule : node.name
  return {
    name,
    title: titleOfCondition(name, [policy], language),
    sentence: words.sentence,
    isPreferred: words.isPreferred,
    source: citationOf(policy, node.source),
    address: policy.sources[node.source.in]?.address ?? null,
    parts: membersOf(node).map((part, index) => told(part, words.parts[index]!, within)),
  }
}
