import { isDeepStrictEqual } from 'node:util'

import { checkedProfileOf, type CheckedFact } from '../../applications/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { typed, type FieldError, type Parsed } from '../../platform/forms/index.ts'
import { notFound, page, pageWithErrors, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { factFields, factLabels, factTargets, parseFact, typedFact, type FactKind } from '../../profile/index.ts'
import { checkFact, type Finding } from '../actions/check-fact.ts'
import { factStamp } from '../fact-stamp.ts'
import { factTold } from '../fact-told.ts'
import { parseWhy } from '../forms.ts'
import { selectionPaths as paths } from '../paths.ts'
import { applicationAsSent, type AsSent } from '../queries/application.ts'
import { factsOf, type Case } from '../queries/case.ts'
import { mayCheckFacts, mayCheckSomewhere } from '../rules.ts'
import { factPage, type FactPageModel } from '../views/facts/fact-page.tsx'
import { factMessages } from '../views/facts/messages.ts'
import { blankForm, type FormState } from '../views/form-state.ts'
import { answerTo, returned, seenOf, sentenceOf, toCase } from './answers.ts'
import { readableCase, requestOf } from './case-routes.tsx'

/** One fact that was sent: confirmed, or corrected. */
export function factRoutes(app: App): Route[] {
  const path = '/work/applications/:application/facts/:fact'
  return [
    { method: 'GET', path, who: mayCheckSomewhere, handle: ask => showFact(ask, null) },
    { method: 'POST', path, who: mayCheckSomewhere, handle: ask => takeFact(app, ask) },
  ]
}

type Found = { readonly one: Case; readonly fact: CheckedFact; readonly documents: AsSent['documents'] }

async function factFor(tx: ReadTx, ask: Ask): Promise<Found | null> {
  const one = await readableCase(tx, ask)
  const checked = one === null ? null : await checkedProfileOf(tx, one.id)
  const fact = checked?.facts.find(({ slot }) => slot.name === ask.params.fact)
  if (one === null || fact === undefined) return null
  return { one, fact, documents: (await applicationAsSent(tx, one.id))?.documents ?? [] }
}

/** @param form as it was sent and is not right, or was overtaken; null for a first look */
function showFact(ask: Ask, form: FormState | null): Promise<Answer> {
  return ask.db.read(async tx => {
    const found = await factFor(tx, ask)
    if (found === null) return notFound
    const { one } = found
    const back = paths.case(ask.language, one.id, 'eligibility')
    if (!mayCheckFacts(ask.actor, factsOf(one))) return answerTo(ask, { code: 'not-allowed', params: {} }, back)
    const content = factPage(modelOf(ask, found, form))
    if (form === null) return page(content)
    return form.meanwhile === undefined ? pageWithErrors(content) : page(content, 409)
  })
}

function modelOf(ask: Ask, { one, fact, documents }: Found, form: FormState | null): FactPageModel {
  const { language } = ask
  const { slot } = fact
  const known = form ?? { ...blankForm, values: typedNow(fact) }
  const action = paths.fact(language, one.id, slot.name)
  return {
    ask,
    one,
    fact: factTold(language, fact, { documents, href: null }),
    action,
    // A page that comes back with what is wrong with it was filled in before what it was filled in before.
    seen: form === null || form.meanwhile !== undefined ? factStamp(fact) : seenOf(ask),
    form: known,
    fields: factFields({ ...known, language, kind: slot.kind, leaveOut: factMessages[language].leaveOut }),
    targets: factTargets,
  }
}

/** What counts now; of an entry that is left out, what was sent, so that it can be put back. */
function typedNow({ slot, stated, current }: CheckedFact): Readonly<Record<string, string>> {
  if (current !== null || slot.entry === null) return typedFact(slot, current)
  return { ...typedFact(slot, stated), leaveOut: 'yes' }
}

async function takeFact(app: App, ask: Ask): Promise<Answer> {
  const found = await ask.db.read(tx => factFor(tx, ask))
  if (found === null) return notFound
  const { one, fact } = found
  const back = paths.case(ask.language, one.id, 'eligibility')
  if (!mayCheckFacts(ask.actor, factsOf(one))) return answerTo(ask, { code: 'not-allowed', params: {} }, back)
  const labels = labelsOf(ask)
  const parsed = findingOf(ask, fact)
  if (!parsed.ok) return showFact(ask, returned(ask, parsed.errors, labels))
  if (isNothingNew(ask, fact, parsed.values)) {
    const errors = { [firstField[fact.slot.kind] ?? fact.slot.kind]: factMessages[ask.language].same }
    return showFact(ask, { ...returned(ask, [], labels), errors })
  }
  const result = await checkFact(app, { ...requestOf(ask), fact: fact.slot.name }, parsed.values)
  if (result.ok) return toCase(ask, one.id, `fact-${parsed.values.outcome}`, 'eligibility')
  if (result.refusal.code !== 'changed-meanwhile') return answerTo(ask, result.refusal, back, { why: labels.why ?? '' })
  return showFact(ask, { ...returned(ask, [], labels), meanwhile: sentenceOf(ask, result.refusal, 'changed-kept') })
}

const firstField: Partial<Record<FactKind, string>> = {
  nationalities: 'nationality',
  experience: 'months',
  studies: 'level',
  languages: 'level',
  relatives: 'kinship',
  service: 'kind',
}

/** A correction to what counts already. Sent twice, the second finds what the first wrote, and is told so by the action. */
function isNothingNew(ask: Ask, fact: CheckedFact, finding: Finding): boolean {
  return (
    finding.outcome === 'corrected' && seenOf(ask) === factStamp(fact) && isDeepStrictEqual(finding.value, fact.current)
  )
}

function labelsOf({ language }: Ask): Readonly<Record<string, string>> {
  return { ...factLabels(language), why: factMessages[language].whyLabel }
}

/** What the officer says: all that is wrong with it at once. */
function findingOf(ask: Ask, { slot, stated }: CheckedFact): Parsed<Finding> {
  if (typed(ask.form, 'outcome') === 'confirmed') return { ok: true, values: { outcome: 'confirmed' } }
  const value = parseFact(ask.form, { slot, stated, today: ask.today })
  const why = parseWhy(ask.form)
  const errors: readonly FieldError[] = [...(value.ok ? [] : value.errors), ...(why.ok ? [] : why.errors)]
  if (!value.ok || !why.ok) return { ok: false, errors }
  return { ok: true, values: { outcome: 'corrected', value: value.values, why: why.values.why } }
}
