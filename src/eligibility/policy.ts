import { z } from 'zod'

import { day } from './case.ts'
import { catalogue } from './catalogue.ts'
import { type RuleName, ruleNames, type Weight } from './names.ts'
import { childrenOf, type Clause, membersOf, type PolicyNode } from './nodes.ts'
import { deepest, isTooDeep, soundErrorsOf, twiceErrors } from './sound.ts'
import { isHeldDegree, subjects, type Subject, subjectsOf } from './subjects.ts'
import { terms } from './terms.ts'
import { inEveryLanguage, kebabCase, sentence, source } from './texts.ts'
import { type InputError, type Read, readWith } from './input-error.ts'

/** A text that values were taken from. `address` is left out where the text has none of its own. */
const document = z.strictObject({
  document: sentence,
  address: z.url({ protocol: /^https?$/, error: 'must be an address, such as https://example.org/page' }).optional(),
  year: z.int().min(1900).max(2200),
})

export { membersOf, type PolicyNode } from './nodes.ts'

const leaf = { rule: z.enum(ruleNames), parameters: z.unknown(), source }
const several = z.lazy(() => z.array(node).min(1))
const anyGroup = { anyOf: several, name: kebabCase, source }
const allGroup = { allOf: several, name: kebabCase, source }
const noneGroup = { noneOf: several, name: kebabCase, source }
const weight = { weight: z.enum(['must', 'should']) }

/** Picks the shape by the key that is there, so that an error speaks of that shape and not of all. */
function nodeWith<T>(extra: z.ZodRawShape): z.ZodType<T> {
  const shapes = {
    leaf: z.strictObject({ ...leaf, ...extra }),
    any: z.strictObject({ ...anyGroup, ...extra }),
    all: z.strictObject({ ...allGroup, ...extra }),
    none: z.strictObject({ ...noneGroup, ...extra }),
  }
  return z.unknown().transform((input, context) => {
    const keys = typeof input === 'object' && input !== null ? input : {}
    const shape =
      'anyOf' in keys ? shapes.any : 'allOf' in keys ? shapes.all : 'noneOf' in keys ? shapes.none : shapes.leaf
    const parsed = shape.safeParse(input)
    if (!parsed.success) {
      parsed.error.issues.forEach(issue => context.issues.push({ ...issue, input } as z.core.$ZodRawIssue))
      return z.NEVER
    }
    if ('rule' in parsed.data) checkParameters(parsed.data as { rule: RuleName; parameters: unknown }, context)
    return parsed.data as T
  })
}

function checkParameters(
  { rule, parameters }: { rule: RuleName; parameters: unknown },
  context: z.core.$RefinementCtx,
): void {
  const read = catalogue[rule].parameters.safeParse(parameters)
  read.error?.issues.forEach(issue =>
    context.issues.push({ ...issue, path: ['parameters', ...issue.path], input: parameters } as z.core.$ZodRawIssue),
  )
}

const node: z.ZodType<PolicyNode> = nodeWith<PolicyNode>({})

type PolicyRule = PolicyNode & { readonly weight: Weight }

/**
 * One version of one organisation's rules, whole and never changed once cases were decided under it.
 * All `rules` apply; alternatives are groups inside. `from` and `to` are both included; `to` null is open.
 */
const policySchema = z.strictObject({
  id: kebabCase,
  organisation: sentence,
  /** Versions of one line succeed one another, and no day has two. Left out it is the id: another reading is another line. */
  line: kebabCase.optional(),
  title: inEveryLanguage,
  /** How the text was read, where it can be read otherwise. */
  reading: inEveryLanguage,
  from: day,
  to: day.nullable(),
  /** Who may let a case go on although a must of this version is not met. Texts leave it to the programme: its director, unless said here. */
  overrideBy: z.enum(['hr-officer', 'programme-manager', 'hr-director']).default('hr-director'),
  sources: z.record(kebabCase, document),
  rules: z.array(nodeWith<PolicyRule>(weight)).min(1),
  /** What an intern can expect beside the rules. */
  terms: terms.optional(),
  /**
   * The subjects on which the text says nothing: neither a limit nor that there is none. Where it is given, every subject is
   * in it or in the rules and terms, and none in both.
   */
  notStated: z.array(z.enum(subjects)).optional(),
})

export type Policy = Readonly<z.infer<typeof policySchema>>

/** A policy version, or every error in it with its path. */
export function readPolicy(input: unknown): Read<Policy> {
  if (isTooDeep(input))
    return { ok: false, errors: [{ path: '', message: `must not nest deeper than ${deepest} levels` }] }
  const read = readWith(policySchema, input)
  if (!read.ok) return read
  const errors = [
    ...datesOf(read.value),
    ...read.value.rules.flatMap((rule, i) => sourcesOf(rule, `rules[${i}]`, read.value)),
    ...soundErrorsOf(read.value.rules),
    ...termSourcesOf(read.value),
    ...twiceErrors(read.value.notStated, 'notStated'),
    ...subjectErrorsOf(read.value),
  ]
  return errors.length === 0 ? read : { ok: false, errors }
}

function datesOf({ from, to }: Policy): readonly InputError[] {
  return to !== null && to < from
    ? [{ path: 'to', message: `must not be before ${from}, the day it takes effect` }]
    : []
}

function sourcesOf(node: PolicyNode, path: string, policy: Policy): readonly InputError[] {
  const own = sourceErrors(node.source, path, policy)
  return [...own, ...childrenOf(node).flatMap(([child, key]) => sourcesOf(child, `${path}.${key}`, policy))]
}

/** The citation that findings carry: document, year and clause. */
export function citationOf(policy: Policy, { in: key, clause }: Clause): string {
  const from = policy.sources[key]
  return from === undefined ? clause : `${from.document} (${from.year}), ${clause}`
}

function sourceErrors(source: Clause, path: string, { sources }: Policy): readonly InputError[] {
  const known = Object.keys(sources)
  if (known.includes(source.in)) return []
  return [{ path: `${path}.source.in`, message: `must be one of the policy’s sources: ${known.join(', ')}` }]
}

function termSourcesOf(policy: Policy): readonly InputError[] {
  const { remarks = [], ...terms } = policy.terms ?? {}
  return [
    ...Object.entries(terms).flatMap(([name, term]) =>
      term === undefined ? [] : sourceErrors(term.source, `terms.${name}`, policy),
    ),
    ...remarks.flatMap(({ source: at }, i) => sourceErrors(at, `terms.remarks[${i}]`, policy)),
  ]
}

/** What a version says on: by its rules, and by its terms. */
export function subjectsStated({
  rules,
  terms,
  notStated,
}: Pick<Policy, 'rules' | 'terms' | 'notStated'>): readonly Subject[] {
  const told = new Set<string>([...rules.flatMap(subjectsOf), ...Object.keys(terms ?? {})])
  // Who asks for a degree may say nothing of the time since then: `notStated` tells it from a text that sets no limit.
  const isSilent = notStated?.includes('graduation') === true && !rules.some(namesWindow)
  return subjects.filter(subject => told.has(subject) && !(isSilent && subject === 'graduation'))
}

function namesWindow(node: PolicyNode): boolean {
  if (!('rule' in node)) return membersOf(node).some(namesWindow)
  return !isHeldDegree(node) && subjectsOf(node).includes('graduation')
}

function subjectErrorsOf(policy: Policy): readonly InputError[] {
  const { notStated } = policy
  if (notStated === undefined) return []
  const stated = subjectsStated(policy)
  const both = stated.filter(subject => notStated.includes(subject))
  const neither = subjects.filter(subject => !stated.includes(subject) && !notStated.includes(subject))
  return [
    ...both.map(subject => ({
      path: 'notStated',
      message: `must not name ${subject}, on which a rule or a term says something`,
    })),
    ...neither.map(subject => ({
      path: 'notStated',
      message: `must name ${subject}, on which no rule and no term says anything`,
    })),
  ]
}
