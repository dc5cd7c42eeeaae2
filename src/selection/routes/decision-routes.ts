import { latestAssessment } from '../../applications/index.ts'
import { policyById } from '../../eligibility/index.ts'
import type { App } from '../../platform/app/index.ts'
import { addDays, addMonths } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { typed, type FieldError, type Parsed } from '../../platform/forms/index.ts'
import { notFound, page, pageWithErrors, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import type { Refusal } from '../../platform/result/index.ts'
import { decideNow, prepareDecision } from '../actions/decide.ts'
import { applicantPath } from '../actions/tell.ts'
import { actOfKind, type ConfirmedFinding, type Decision } from '../decision.ts'
import { decisionMail } from '../decision-mail.ts'
import { currencies, parseNotEligible, parseNotSelected, parseOffer, parseReserve } from '../forms.ts'
import { reasonWords } from '../mails.ts'
import { openFindings } from '../open-findings.ts'
import { selectionPaths as paths } from '../paths.ts'
import { factsOf, stampOf, type Case } from '../queries/case.ts'
import { contactOf, supervisorsOf, unitsOf, type PersonChoice } from '../queries/people.ts'
import { decisionKinds, reasonsNotSelected, type DecisionKind } from '../reasons.ts'
import { isHeldBack, mayAct, mayEver, mayOfferIn, mayPrepareSomewhere } from '../rules.ts'
import { decisionPage, previewPage, type DecisionModel } from '../views/decisions/decision-pages.tsx'
import type { FormState } from '../views/form-state.ts'
import { decisionMessages } from '../views/decisions/messages.ts'
import { whatOf } from '../what.ts'
import { answerTo, returned, seenOf, toCase } from './answers.ts'
import { readableCase, requestOf } from './case-routes.tsx'
import { overtaken } from './overtaken.ts'

/** Decisions, one page a kind: fill in, see the mail, then tell now or prepare. */
export function decisionRoutes(app: App): Route[] {
  return decisionKinds.flatMap((kind): Route[] => {
    const path = `/work/applications/:application/${kind}`
    return [
      { method: 'GET', path, who: mayPrepareSomewhere, handle: ask => showForm(ask, kind) },
      { method: 'POST', path, who: mayPrepareSomewhere, handle: ask => takeForm(app, ask, kind) },
    ]
  })
}

async function showForm(ask: Ask, kind: DecisionKind): Promise<Answer> {
  return ask.db.read(async tx => {
    const one = await readableCase(tx, ask)
    if (one === null) return notFound
    const facts = factsOf(one)
    const act = actOfKind[kind]
    const back = paths.case(ask.language, one.id)
    if (!mayEver(ask.actor, facts, act)) return answerTo(ask, { code: 'not-allowed', params: {} }, back)
    if (!mayAct(ask.actor, facts, act, ask.today)) {
      const code = isHeldBack(facts, act) ? 'rule-not-met' : 'wrong-state'
      return answerTo(ask, { code, params: { state: one.state } }, back)
    }
    const around = await aroundOf(tx, ask, one)
    return page(decisionPage(modelOf(ask, { one, kind, around, seen: stampOf(one), form: firstForm(one, kind) })))
  })
}

/** What a form of decisions needs of the world: findings to confirm, units and supervisors to choose. */
type Around = {
  readonly findings: readonly ConfirmedFinding[]
  readonly units: readonly PersonChoice[]
  /** There are offices of the application's in which the asker offers no place. */
  readonly unitsElsewhere: boolean
  readonly supervisors: readonly PersonChoice[]
  readonly contact: string
}

async function aroundOf(tx: ReadTx, { actor }: Ask, one: Case): Promise<Around> {
  const offices = one.officeIds.filter(id => mayOfferIn(actor, id))
  const assessed = await latestAssessment(tx, one.id)
  return {
    findings: assessed === null ? [] : openFindings(assessed),
    units: await unitsOf(tx, offices),
    unitsElsewhere: offices.length < one.officeIds.length,
    supervisors: await supervisorsOf(tx, one.officeIds),
    contact: one.officeEmail ?? (await contactOf(tx)),
  }
}

type Shown = {
  readonly one: Case
  readonly kind: DecisionKind
  readonly around: Around
  readonly seen: string
  readonly form: FormState
}

function modelOf(ask: Ask, { one, kind, around, seen, form }: Shown): DecisionModel {
  const choices = (list: readonly PersonChoice[]): { value: string; label: string }[] =>
    list.map(({ id, name }) => ({ value: String(id), label: name }))
  return {
    ask,
    applicationId: one.id,
    kind,
    name: one.name,
    reference: one.reference,
    personLanguage: one.language,
    seen,
    form,
    reasons: reasonsNotSelected.map(value => ({ value, label: reasonWords[ask.language][value] })),
    findings: around.findings.map(({ rule, sentence }) => ({ value: rule, label: sentence[ask.language] })),
    units: choices(around.units),
    unitRequired: one.officeId === null,
    unitsElsewhere: around.unitsElsewhere,
    supervisors: choices(around.supervisors),
    currencies,
    months: monthsAllowed(one),
  }
}

/** How long the policy allows; where it says nothing, what the notice says. */
function monthsAllowed(one: Case): { min: number; max: number } {
  const limits = { min: one.noticeMonths?.min ?? 1, max: one.noticeMonths?.max ?? 12 }
  const rule = policyById(one.policyId)?.rules.find(
    it => 'rule' in it && it.rule === 'duration' && it.weight === 'must',
  )
  if (rule === undefined || !('rule' in rule)) return limits
  const { min, max } = rule.parameters as { min: number | null; max: number | null }
  return { min: min ?? limits.min, max: max ?? limits.max }
}

/** What is known already is filled in: the applicant's dates, the notice's people. */
function firstForm(one: Case, kind: DecisionKind): FormState {
  if (kind !== 'offer') return { values: {}, lists: {}, errors: {} }
  const { proposedStartOn: start, proposedMonths: months, noticeSupervisors: people } = one
  const end = start === null || months === null ? null : addDays(addMonths(start, months), -1)
  const texts: Record<string, number | null> = {
    unitId: one.noticeUnitId,
    overallSupervisorId: people.overall,
    directSupervisorId: people.direct,
  }
  const known = Object.entries(texts).flatMap(([name, id]) => (id === null ? [] : [[name, String(id)] as const]))
  return {
    values: { ...Object.fromEntries(known), ...boxes('startOn', start), ...boxes('endOn', end) },
    lists: {},
    errors: {},
  }
}

function boxes(name: string, day: string | null): Record<string, string> {
  if (day === null) return {}
  const [year, month, date] = day.split('-').map(part => part.replace(/^0/, ''))
  return { [`${name}-year`]: year ?? '', [`${name}-month`]: month ?? '', [`${name}-day`]: date ?? '' }
}

async function takeForm(app: App, ask: Ask, kind: DecisionKind): Promise<Answer> {
  const found = await ask.db.read(async tx => {
    const one = await readableCase(tx, ask)
    return one === null ? null : { one, around: await aroundOf(tx, ask, one) }
  })
  if (found === null) return notFound
  const { one, around } = found
  const back = paths.case(ask.language, one.id)
  if (!mayEver(ask.actor, factsOf(one), actOfKind[kind]))
    return answerTo(ask, { code: 'not-allowed', params: {} }, back)
  const shown = { one, kind, around, seen: seenOf(ask) }
  const parsed = parsedAs(ask, kind, shown)
  const then = typed(ask.form, 'then')
  if (!parsed.ok) return withErrors(ask, shown, parsed.errors)
  const model = modelOf(ask, { ...shown, form: formBack(ask, []) })
  if (then === 'change') return page(decisionPage(model))
  if (then !== 'tell' && then !== 'prepare')
    return page(previewPage({ ...model, mail: previewOf(app, one, around, parsed.values) }))
  return decide(app, ask, shown, { decision: parsed.values, isNow: then === 'tell' })
}

function parsedAs(ask: Ask, kind: DecisionKind, { one, around }: Omit<Shown, 'form'>): Parsed<Decision> {
  if (kind === 'not-selected') return parseNotSelected(ask.form)
  if (kind === 'not-eligible') return parseNotEligible(ask.form, around.findings)
  if (kind === 'reserve') return parseReserve(ask.form, ask.today)
  return parseOffer(ask.form, ask.today, {
    units: around.units.map(({ id }) => id),
    supervisors: around.supervisors.map(({ id }) => id),
    unitRequired: one.officeId === null,
    months: monthsAllowed(one),
  })
}

function formBack(ask: Ask, errors: readonly FieldError[]): FormState {
  return returned(ask, errors, decisionMessages[ask.language].decide.fields, ['findings', 'conditions'])
}

function withErrors(ask: Ask, shown: Omit<Shown, 'form'>, errors: readonly FieldError[]): Answer {
  const isElsewhere = errors.some(({ field, code }) => field === 'unitId' && code === 'not-an-option')
  if (isElsewhere && shown.around.unitsElsewhere) return withError(ask, shown, errors, 'unit-elsewhere')
  return pageWithErrors(decisionPage(modelOf(ask, { ...shown, form: formBack(ask, errors) })))
}

/** The same, with what only the programme can say of one field. */
function withError(
  ask: Ask,
  shown: Omit<Shown, 'form'>,
  others: readonly FieldError[],
  code: 'rank-taken' | 'unit-elsewhere',
): Answer {
  const { fields, rankTaken, unitElsewhere } = decisionMessages[ask.language].decide
  const said =
    code === 'rank-taken' ? { rank: `${fields.rank}: ${rankTaken}` } : { unitId: `${fields.unitId}: ${unitElsewhere}` }
  const form = formBack(ask, others)
  return pageWithErrors(
    decisionPage(modelOf(ask, { ...shown, form: { ...form, errors: { ...form.errors, ...said } } })),
  )
}

function previewOf(app: App, one: Case, around: Around, decision: Decision): ReturnType<typeof decisionMail> {
  const about = {
    name: one.givenName,
    reference: one.reference,
    what: whatOf(one, one.language),
    contact: around.contact,
    url: app.publicUrl + applicantPath(one.id)(one.language),
  }
  return decisionMail(one.language, about, decision, one.officeName ?? about.what)
}

async function decide(
  app: App,
  ask: Ask,
  shown: Omit<Shown, 'form'>,
  { decision, isNow }: { decision: Decision; isNow: boolean },
): Promise<Answer> {
  const act = isNow ? decideNow : prepareDecision
  const result = await act(app, requestOf(ask), decision)
  if (result.ok) return toCase(ask, shown.one.id, isNow ? 'told' : 'prepared')
  const { refusal } = result
  if (refusal.code === 'rank-taken' || refusal.code === 'unit-elsewhere') return withError(ask, shown, [], refusal.code)
  return undecidedYet(ask, shown.kind, refusal)
}

function undecidedYet(ask: Ask, kind: DecisionKind, refusal: Refusal): Promise<Answer> {
  const { reason, rank, until, startOn, endOn, amount, otherWording, expiresOn } =
    decisionMessages[ask.language].decide.fields
  return overtaken(ask, refusal, {
    act: actOfKind[kind],
    words: { reason, rank, until, startOn, endOn, amount, otherWording, expiresOn },
    lists: ['findings', 'conditions'],
    show: async (tx, one, form) =>
      decisionPage(modelOf(ask, { one, kind, around: await aroundOf(tx, ask, one), seen: stampOf(one), form })),
  })
}
