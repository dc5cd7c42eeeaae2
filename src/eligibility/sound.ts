import { isLanguageCode } from './codes.ts'
import type { InputError } from './input-error.ts'
import { childrenOf, type PolicyNode } from './nodes.ts'

/** As far as any text goes, and far from what would exhaust whoever reads the file. */
export const deepest = 64

/** Whether a value holds objects and lists inside one another further than a policy ever does. */
export function isTooDeep(value: unknown, levels = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some(inner => isTooDeep(inner, levels - 1))
}

/**
 * What is wrong with conditions that the schemas take one value at a time: limits that leave nothing between them, more than
 * there is to choose from, the same thing named twice. Nobody could meet the first two, and nobody meant the third.
 */
export function soundErrorsOf(rules: readonly PolicyNode[]): readonly InputError[] {
  return rules.flatMap((rule, i) => nodeErrors(rule, `rules[${i}]`))
}

function nodeErrors(node: PolicyNode, path: string): readonly InputError[] {
  if ('rule' in node) {
    const parameters = node.parameters as Parameters
    const languages = node.rule === 'languages' ? unknownLanguages(parameters.of ?? [], `${path}.parameters.of`) : []
    return [...languages, ...parameterErrors(parameters, `${path}.parameters`)]
  }
  return childrenOf(node).flatMap(([child, key]) => nodeErrors(child, `${path}.${key}`))
}

/** What rules may be told, as far as one value bears on another. */
type Parameters = {
  readonly min?: number | null
  readonly max?: number | null
  readonly total?: number
  readonly of?: readonly unknown[] | null
  readonly count?: number
}

function parameterErrors(parameters: Parameters, path: string): readonly InputError[] {
  const { min = null, max = null, total, of, count } = parameters
  const least = max ?? min
  return [
    ...(min !== null && max !== null && max < min
      ? [{ path: `${path}.max`, message: `must be at least ${min}, the lower limit` }]
      : []),
    ...(total !== undefined && least !== null && total < least
      ? [{ path: `${path}.total`, message: `must be at least ${least}, the length without extensions` }]
      : []),
    ...(count !== undefined && of != null && count > of.length
      ? [{ path: `${path}.count`, message: `must be at most ${of.length}, as many as are listed` }]
      : []),
    ...Object.entries(parameters).flatMap(([name, value]) => twiceErrors(value, `${path}.${name}`)),
  ]
}

function unknownLanguages(codes: readonly unknown[], path: string): readonly InputError[] {
  return codes.flatMap((code, i) =>
    isLanguageCode(code) ? [] : [{ path: `${path}[${i}]`, message: 'must be an ISO 639-1 code, such as fr' }],
  )
}

/** Errors on what a list names again: a text, a paper of one kind, a day or a term. */
export function twiceErrors(list: unknown, path: string): readonly InputError[] {
  if (!Array.isArray(list)) return []
  const names = list.map(nameOf)
  return names.flatMap((name, i) =>
    name !== null && names.indexOf(name) < i ? [{ path: `${path}[${i}]`, message: `must not name ${name} again` }] : [],
  )
}

function nameOf(item: unknown): string | null {
  if (typeof item === 'string') return item
  if (typeof item !== 'object' || item === null) return null
  return 'document' in item && typeof item.document === 'string' ? item.document : JSON.stringify(item)
}
