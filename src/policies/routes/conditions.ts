import { groupKinds, ruleNames, titleOfRule } from '../../eligibility/index.ts'
import type { App } from '../../platform/app/index.ts'
import { typed } from '../../platform/forms/index.ts'
import { notFound, page, pageWithErrors, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { sortedBy } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Choice } from '../../ui/index.ts'
import type { Saving } from '../actions/save-draft.ts'
import {
  filledOf,
  kindFrom,
  kindOfNode,
  listsOf,
  nodeFrom,
  textsOf,
  typedAgain,
  type ConditionKind,
} from '../condition-form.ts'
import {
  countNodes,
  deepest,
  nodeAt,
  pathFrom,
  pathText,
  placeMoved,
  placeMovedInto,
  withAdded,
  without,
  withMoved,
  withMovedInto,
  withNode,
  type DraftNode,
  type NodePath,
} from '../draft-content.ts'
import { stepOf } from '../forms/drafts.ts'
import { outlineOf, titlesIn } from '../outline.ts'
import type { Filled } from '../parameters.ts'
import { labelsWithin, tellParameters } from '../parameters-told.ts'
import { draftRoute, policyPaths as paths } from '../paths.ts'
import { nodeErrors } from '../problems.ts'
import type { Draft } from '../queries/drafts.ts'
import { mayWritePolicies } from '../rules.ts'
import { chooseConditionPage, conditionPage, type ConditionView } from '../views/drafts/condition-page.tsx'
import { draftMessages } from '../views/drafts/messages.ts'
import { groupChosen, placesFor } from './condition-places.ts'
import { labelled, openDraft, saysNo, sourceChoices, type Errors, type Labels } from './draft-answers.ts'
import { conditionFields } from './draft-fields.ts'
import { tooLongIn, wrongIn } from './draft-wrong.ts'
import { revisionIn, saved, shownAgain } from './saving.ts'

const who = mayWritePolicies
const mostConditions = 200

/** The conditions of a draft: added, changed, moved, removed. */
export function conditionRoutes(app: App): Route[] {
  const condition = `${draftRoute}/conditions/:part`
  return [
    { method: 'GET', path: `${draftRoute}/new-condition`, who, handle: ask => showNew(ask) },
    { method: 'POST', path: `${draftRoute}/new-condition`, who, handle: ask => add(app, ask) },
    { method: 'GET', path: condition, who, handle: show },
    { method: 'POST', path: condition, who, handle: ask => save(app, ask) },
    { method: 'POST', path: `${condition}/place`, who, handle: ask => move(app, ask) },
    { method: 'POST', path: `${condition}/removal`, who, handle: ask => remove(app, ask) },
  ]
}

/** What a form is about: a condition that is there, at `path`, or one to come in `parent`. */
type Subject = {
  readonly draft: Draft
  readonly kind: ConditionKind
  readonly parent: NodePath
  readonly known: { readonly path: NodePath; readonly node: DraftNode } | null
}

type State = { readonly filled: Filled; readonly errors: Errors; readonly mayStayUnfinished: boolean }

function form(ask: Ask, subject: Subject, state: State): ReturnType<typeof conditionPage> {
  const { language, csrf } = ask
  const { draft, kind, parent, known } = subject
  const { groups } = draftMessages[language]
  const place = known === null ? { in: pathText(parent), kind: 'rule' in kind ? kind.rule : kind.group } : {}
  const parameters = parametersIn(language, kind, state.filled)
  return conditionPage({
    language,
    csrf,
    draft: draft.id,
    title: known === null ? titleOf(language, kind) : titlesIn(draft.content, language)(known.path),
    action:
      known === null
        ? paths.newCondition(language, draft.id, '')
        : paths.condition(language, draft.id, pathText(known.path)),
    revision: revisionIn(ask, draft),
    hidden: place,
    sources: sourceChoices(draft.content),
    parameters,
    combines: groupKinds.map(value => ({ value, label: groups[value] })),
    hasWeight: parent.length === 0,
    sentence: known === null ? null : sentenceOf(language, draft, known.path),
    path: known === null ? null : pathText(known.path),
    isFirst: known?.path.at(-1) === 0,
    isLast: known !== null && isLast(draft, known.path),
    places: known === null ? [] : placesFor(language, draft, known.path),
    hasLists: listsOf(kind).length > 0,
    values: state.filled.texts,
    errors: state.errors,
    mayStayUnfinished: state.mayStayUnfinished,
  })
}

function isLast({ content }: Draft, path: NodePath): boolean {
  return pathText(placeMoved(content, path, 1)) === pathText(path)
}

function parametersIn(language: Language, kind: ConditionKind, filled: Filled): ConditionView['parameters'] {
  return 'rule' in kind ? tellParameters({ language, rule: kind.rule, filled }) : null
}

function titleOf(language: Language, kind: ConditionKind): string {
  return 'rule' in kind ? (titleOfRule(language, kind.rule) ?? kind.rule) : draftMessages[language].groups[kind.group]
}

function sentenceOf(language: Language, { content }: Draft, path: NodePath): string | null {
  const [first = 0, ...rest] = path
  const top = outlineOf(content, language)[first]
  return rest.reduce((node, index) => node?.parts[index], top)?.sentence ?? null
}

function showNew(ask: Ask): Promise<Answer> {
  return openDraft(ask, draft => {
    const group = ask.query.get('in') ?? ''
    const asked = ask.query.get('kind')
    const parent = group === '' ? [] : pathFrom(group)
    if (parent === null || !isGroupAt(draft, parent)) return notFound
    const kind = kindFrom(asked ?? '')
    if (kind === null) return choose(ask, draft, { group, isMissing: asked !== null })
    const filled = filledOf(kind, null, ask.language)
    return page(form(ask, { draft, kind, parent, known: null }, { filled, errors: {}, mayStayUnfinished: false }))
  })
}

function isGroupAt({ content }: Draft, parent: NodePath): boolean {
  if (parent.length === 0) return true
  const node = nodeAt(content, parent)
  const kind = node === null ? null : kindOfNode(node)
  return kind !== null && 'group' in kind
}

function choose(ask: Ask, draft: Draft, { group, isMissing }: { group: string; isMissing: boolean }): Answer {
  const { language } = ask
  const { condition: say, wrong, groups } = draftMessages[language]
  const rules: Choice[] = ruleNames.map(value => ({ value, label: titleOf(language, { rule: value }) }))
  const content = chooseConditionPage({
    language,
    draft: draft.id,
    group,
    rules: sortedBy(language, rules, ({ label }) => label),
    groups: groupKinds.map(value => ({ value, label: `${say.group} (${groups[value]})` })),
    errors: isMissing ? { kind: labelled(language, say.kind, wrong.option) } : {},
  })
  return isMissing ? pageWithErrors(content) : page(content)
}

function add(app: App, ask: Ask): Promise<Answer> {
  return openDraft(ask, draft => {
    const group = typed(ask.form, 'in')
    const parent = group === '' ? [] : pathFrom(group)
    const kind = kindFrom(typed(ask.form, 'kind'))
    if (parent === null || kind === null || !isGroupAt(draft, parent)) return notFound
    if (parent.length >= deepest || countNodes(draft.content) >= mostConditions)
      return saysNo(ask, { code: 'full', params: {} })
    return store(app, ask, { draft, kind, parent, known: null })
  })
}

/** A condition that is there, of a rule that this program has. */
function withCondition(
  ask: Ask,
  work: (subject: Subject & { known: object }) => Answer | Promise<Answer>,
): Promise<Answer> {
  return openDraft(ask, draft => {
    const path = pathFrom(ask.params.part ?? '')
    const node = path === null ? null : nodeAt(draft.content, path)
    const kind = node === null ? null : kindOfNode(node)
    if (path === null || node === null || kind === null) return notFound
    return work({ draft, kind, parent: path.slice(0, -1), known: { path, node } })
  })
}

function show(ask: Ask): Promise<Answer> {
  return withCondition(ask, subject => {
    const { kind, draft, known } = subject
    const filled = filledOf(kind, known?.node ?? null, ask.language)
    const errors = known === null ? {} : errorsIn(ask.language, { draft, kind, node: known.node, filled })
    return page(form(ask, subject, { filled, errors, mayStayUnfinished: false }))
  })
}

function save(app: App, ask: Ask): Promise<Answer> {
  return withCondition(ask, subject => store(app, ask, subject))
}

type Checked = {
  readonly draft: Draft
  readonly kind: ConditionKind
  readonly node: DraftNode
  readonly filled: Filled
}

/** What the schema finds wrong with a condition, by field; what a group still lacks inside is no fault of its form. */
function errorsIn(language: Language, { draft, kind, node, filled }: Checked): Errors {
  const errors = nodeErrors(draft.content, node)
    .filter(({ path }) => !/^(anyOf|allOf|noneOf)/.test(path))
    .map(error => ({ ...error, path: error.path.replace(/^source\.in$/, 'sourceIn').replace(/^source\./, '') }))
  return wrongIn(language, errors, labelsOf(language, parametersIn(language, kind, filled)))
}

function labelsOf(language: Language, parameters: ConditionView['parameters']): Labels {
  const { labels } = draftMessages[language].condition
  return { ...labels, sourceIn: labels.source, ...labelsWithin(parameters ?? []) }
}

async function store(app: App, ask: Ask, subject: Subject): Promise<Answer> {
  const { language, form: sent } = ask
  const { draft, kind, parent, known } = subject
  const node = nodeFrom(sent, kind, { language, parent, known: known?.node ?? null })
  const wantsMore = typed(sent, 'more') !== ''
  const filled = typedAgain(sent, kind, wantsMore)
  if (wantsMore) return page(form(ask, subject, { filled, errors: {}, mayStayUnfinished: false }))
  const parameters = parametersIn(language, kind, filled) ?? []
  const labels = labelsOf(language, parameters)
  const never = tooLongIn(language, textsOf(sent), labels)
  const open = errorsIn(language, { draft, kind, node, filled })
  const again = shownAgain(sent, { open, never })
  if (again !== null) return pageWithErrors(form(ask, subject, { filled, errors: { ...open, ...never }, ...again }))
  const change: Saving['change'] = content =>
    known === null ? withAdded(content, parent, node) : withNode(content, known.path, node)
  const fields = [...parameters, ...conditionFields(language, draft.content)]
  return saved(app, ask, { draft: draft.id, part: 'condition', change, fields })
}

function move(app: App, ask: Ask): Promise<Answer> {
  return withCondition(ask, subject => {
    const { draft, known } = subject
    const to = typed(ask.form, 'to')
    const group = to === 'into' ? groupChosen(typed(ask.form, 'group')) : null
    if (to === 'into' && group === null) return askAgain(ask, subject)
    if (known === null) return notFound
    const step = stepOf(ask.form)
    const change: Saving['change'] = content =>
      group === null ? withMoved(content, known.path, step) : withMovedInto(content, known.path, group)
    const place =
      group === null ? placeMoved(draft.content, known.path, step) : placeMovedInto(draft.content, known.path, group)
    return saved(app, ask, { draft: draft.id, part: 'order', change, next: shown(ask, draft, known.path, place) })
  })
}

/** Back to a condition where it stands now; one that stayed where it was is not said to be moved. */
function shown({ language }: Ask, { id }: Draft, from: NodePath, to: NodePath): string {
  const place = pathText(to)
  return paths.conditionShown(language, id, place, place === pathText(from) ? undefined : 'moved')
}

/** The page once more, where nothing was chosen of it. */
function askAgain(ask: Ask, subject: Subject): Answer {
  const { condition: say, wrong } = draftMessages[ask.language]
  const filled = filledOf(subject.kind, subject.known?.node ?? null, ask.language)
  const errors = { group: labelled(ask.language, say.into, wrong.option) }
  return pageWithErrors(form(ask, subject, { filled, errors, mayStayUnfinished: false }))
}

function remove(app: App, ask: Ask): Promise<Answer> {
  return withCondition(ask, ({ draft, known }) => {
    const change: Saving['change'] = content => (known === null ? null : without(content, known.path))
    return saved(app, ask, { draft: draft.id, part: 'condition', change })
  })
}
