import {
  groupKinds,
  parameterFields,
  ruleNames,
  type GroupKind,
  type ParameterField,
  type RuleName,
} from '../eligibility/index.ts'
import { allTyped, typed, type RawForm } from '../platform/forms/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { groupKindOf, membersOfNode, weighed, type DraftNode, type NodePath } from './draft-content.ts'
import { filledAgain, filledWith, parametersFrom, type Filled } from './parameters.ts'
import { codesByName, namesOfCodes } from './parameters-told.ts'

/** What a condition is: one rule of the catalogue, or a group. */
export type ConditionKind = { readonly rule: RuleName } | { readonly group: GroupKind }

export function kindFrom(text: string): ConditionKind | null {
  const rule = ruleNames.find(name => name === text)
  if (rule !== undefined) return { rule }
  const group = groupKinds.find(kind => kind === text)
  return group === undefined ? null : { group }
}

/** @returns null for a rule that this program does not have */
export function kindOfNode(node: DraftNode): ConditionKind | null {
  return kindFrom(groupKindOf(node) ?? node.rule ?? '')
}

/** A condition as its form was filled in. What is in a group stays in it. @param parent where it stands, or will */
export function nodeFrom(
  form: RawForm,
  kind: ConditionKind,
  { language, parent, known }: { language: Language; parent: NodePath; known: DraftNode | null },
): DraftNode {
  const source = { in: typed(form, 'sourceIn').trim(), clause: typed(form, 'clause').trim() }
  const weight = typed(form, 'weight') === 'should' ? 'should' : 'must'
  if ('rule' in kind) {
    const parameters = parametersFrom(form, parameterFields(kind.rule), codesByName(language))
    return weighed({ rule: kind.rule, weight, parameters, source }, parent)
  }
  const combines = groupKinds.find(each => each === typed(form, 'combines')) ?? kind.group
  const members = known === null ? [] : membersOfNode(known)
  return weighed({ name: typed(form, 'name').trim(), weight, [combines]: members, source }, parent)
}

/** What stands in the form of a condition: that of the draft, or a new one's. */
export function filledOf(kind: ConditionKind, node: DraftNode | null, language: Language): Filled {
  const filled =
    'rule' in kind
      ? filledWith(node?.parameters ?? {}, parameterFields(kind.rule), namesOfCodes(language))
      : { texts: {}, ticks: {}, rows: {} }
  const texts = {
    ...filled.texts,
    weight: node?.weight ?? 'must',
    sourceIn: node?.source.in ?? '',
    clause: node?.source.clause ?? '',
    name: node?.name ?? '',
    combines: 'group' in kind ? kind.group : '',
  }
  return { ...filled, texts }
}

/** What was typed, again; with more blank lines where they are wanted. */
export function typedAgain(form: RawForm, kind: ConditionKind, wantsMore: boolean): Filled {
  const lists = listsOf(kind).map(({ name }) => `parameters.${name}`)
  return filledAgain(form, lists, wantsMore)
}

/** What is asked for line by line. */
export function listsOf(kind: ConditionKind): readonly ParameterField[] {
  return 'rule' in kind ? parameterFields(kind.rule).filter(field => field.kind === 'list') : []
}

/** Every text of a form, the longest of several for one name: what a length is held against. */
export function textsOf(form: RawForm): Record<string, string> {
  const longest = (name: string): string =>
    allTyped(form, name).reduce((one, other) => (other.length > one.length ? other : one), '')
  return Object.fromEntries([...form.fields.keys()].map(name => [name, longest(name)]))
}
