import { readPolicy, termNames, type InputError, type TermName } from '../eligibility/index.ts'
import { groupKindOf, membersOfNode, type DraftContent, type DraftNode, type NodePath } from './draft-content.ts'
import { paymentsOf, remarksOf } from './draft-terms.ts'
import { errorsIn, plain, probe, source, writtenErrors } from './probe.ts'
import { silenceFaults, type SilenceFault } from './silences.ts'
import { paymentErrors, remarkErrors, termErrors } from './term-problems.ts'
import { tellingNumbers } from './typed-numbers.ts'

/** Where in a draft something is wrong: each place has a page of its own. */
export type Place =
  | { readonly in: 'about' }
  | { readonly in: 'rules' }
  | { readonly in: 'source'; readonly key: string }
  | { readonly in: 'condition'; readonly path: NodePath }
  | { readonly in: 'term'; readonly name: TermName }
  | { readonly in: 'payment' | 'remark'; readonly index: number }
  | { readonly in: 'silences' }

/** What is wrong with a draft, as the schema of policies says; `path` inside the place, as a file writes it. */
export type Problem = InputError & { readonly place: Place }

/** The kinds of what can be wrong, each with its own words for the reader. */
export const problemKinds = [
  'missing',
  'option',
  'options',
  'number',
  'large',
  'amount',
  'share',
  'least',
  'most',
  'day',
  'order',
  'address',
  'kebab',
  'code',
  'source',
  'members',
  'rules',
  'currency',
  'stated',
  'forgotten',
  'empty',
  'other',
] as const
export type ProblemKind = (typeof problemKinds)[number]

/** Everything that keeps a draft from being published, in the order of its page; none where it can be. */
export function problemsOf(content: DraftContent): Problem[] {
  const found: Problem[] = [
    ...placed({ in: 'about' }, aboutErrors(content)),
    ...Object.entries(content.sources).flatMap(([key, document]) =>
      placed({ in: 'source', key }, sourceErrors(document)),
    ),
    ...(content.rules.length === 0 ? placed({ in: 'rules' }, [{ path: '', message: 'must not be empty' }]) : []),
    ...content.rules.flatMap((node, index) => problemsBelow(content, node, [index])),
    ...problemsOfTerms(content),
    ...placed({ in: 'silences' }, silenceFaults(content).map(asError)),
  ]
  if (found.length > 0) return found
  // What only the whole can show.
  const whole = readPolicy(content)
  return whole.ok ? [] : placed({ in: 'about' }, whole.errors)
}

function problemsBelow(content: DraftContent, node: DraftNode, path: NodePath): Problem[] {
  return [
    ...placed({ in: 'condition', path }, nodeErrors(content, node)),
    ...membersOfNode(node).flatMap((member, index) => problemsBelow(content, member, [...path, index])),
  ]
}

function problemsOfTerms(content: DraftContent): Problem[] {
  const { terms = {} } = content
  const payments = paymentsOf(content).flatMap((payment, index) =>
    placed({ in: 'payment', index }, paymentErrors(payment)),
  )
  const ofTerms = termNames.flatMap(name => {
    const term = terms[name]
    const own = term === undefined ? [] : placed({ in: 'term', name }, termErrors(content, name, term))
    return name === 'stipend' ? [...own, ...payments] : own
  })
  const remarks = remarksOf(content).flatMap((remark, index) =>
    placed({ in: 'remark', index }, remarkErrors(content, remark)),
  )
  return [...ofTerms, ...remarks]
}

/** The subject as its path. */
function asError({ subject, is }: SilenceFault): InputError {
  return { path: subject, message: is === 'stated' ? 'must not be called silent' : 'must be spoken of' }
}

function placed(place: Place, errors: readonly InputError[]): Problem[] {
  return errors.map(error => ({ ...error, place }))
}

/** What is wrong with title, reading, days and the like. */
export function aboutErrors(content: DraftContent): readonly InputError[] {
  const { terms: _, notStated: __, ...about } = content
  return errorsIn({ ...about, sources: probe.sources, rules: probe.rules }, '')
}

/** What is wrong with one source. */
export function sourceErrors(document: unknown): readonly InputError[] {
  return errorsIn({ ...probe, sources: { ...probe.sources, subject: document } }, 'sources.subject.')
}

/** What is wrong with one condition of a draft, apart from what is in it: of what it asks, then of where that is written. */
export function nodeErrors({ sources }: Pick<DraftContent, 'sources'>, node: DraftNode): readonly InputError[] {
  const kind = groupKindOf(node)
  const members =
    kind === null
      ? {}
      : {
          [kind]: membersOfNode(node)
            .slice(0, 1)
            .map(() => plain),
        }
  const asked = { ...node, ...members, source, weight: node.weight ?? 'must' }
  const own = tellingNumbers(asked, errorsIn({ ...probe, rules: [asked] }, 'rules[0].'))
  return [...own, ...writtenErrors({ sources }, node.source)]
}

/** Of which kind an error is: by its place, then by the engine's own sentence. */
export function kindOfError({ path, message }: InputError): ProblemKind {
  if (path === 'source.in' || path === 'sourceIn') return 'source'
  if (/^(anyOf|allOf|noneOf)$/.test(path)) return 'members'
  return sentences.find(([pattern]) => pattern.test(message))?.[1] ?? 'other'
}

/** The sentences of the schemas, for their kinds; what has none is told in general words. */
const sentences: readonly (readonly [RegExp, ProblemKind])[] = [
  [/^(is required|must not be empty|must be a text)$/, 'missing'],
  [/^must be (one of: |true or false$)/, 'option'],
  [/^must be a list$/, 'options'],
  [/^must be an ISO 4217 /, 'currency'],
  [/^must be an ISO /, 'code'],
  [/^must be (a number|a whole number)$/, 'number'],
  [/^must (not be so large|be at most \d+ months)$/, 'large'],
  [/^must be an amount such as /, 'amount'],
  [/^must be a share of /, 'share'],
  [/^must be (at least|more than) /, 'least'],
  [/^must be (at most|less than) /, 'most'],
  [/^must be a day /, 'day'],
  [/^must not be before /, 'order'],
  [/^must be an address/, 'address'],
  [/^must be lower-case words/, 'kebab'],
  [/^must not be called silent/, 'stated'],
  [/^must be spoken of/, 'forgotten'],
  [/^must say something of it/, 'empty'],
]
