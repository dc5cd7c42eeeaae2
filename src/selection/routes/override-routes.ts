import { latestAssessment } from '../../applications/index.ts'
import type { App } from '../../platform/app/index.ts'
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { overrideRules } from '../actions/override-rules.ts'
import { parseWords } from '../forms.ts'
import { unmetFindings } from '../open-findings.ts'
import { mayOverrideRulesSomewhere } from '../override-role.ts'
import { selectionPaths as paths } from '../paths.ts'
import { factsOf, heldStamp } from '../queries/case.ts'
import { mayEverOverrideRules, mayOverrideRules } from '../rules.ts'
import { blankForm, type FormState } from '../views/form-state.ts'
import { overrideMessages } from '../views/override/messages.ts'
import { overridePage } from '../views/override/override-page.tsx'
import { answerTo, returned, seenOf, toCase } from './answers.ts'
import { readableCase, requestOf } from './case-routes.tsx'

/** Going on with a case although the rules say that a must is not met. */
export function overrideRoutes(app: App): Route[] {
  const path = '/work/applications/:application/override'
  const who = mayOverrideRulesSomewhere
  return [
    { method: 'GET', path, who, handle: ask => showOverride(ask, null) },
    { method: 'POST', path, who, handle: ask => takeOverride(app, ask) },
  ]
}

/** @param form as it was sent and is not right; null for a first look */
function showOverride(ask: Ask, form: FormState | null): Promise<Answer> {
  const { language, actor } = ask
  return ask.db.read(async tx => {
    const one = await readableCase(tx, ask)
    if (one === null) return notFound
    const facts = factsOf(one)
    const back = paths.case(language, one.id, 'eligibility')
    if (!mayEverOverrideRules(actor, facts)) return answerTo(ask, { code: 'not-allowed', params: {} }, back)
    // Decided a moment ago, by the asker or a colleague: the tab says by whom.
    if (form === null && one.overriddenBy !== null) return redirect(back)
    const assessed = await latestAssessment(tx, one.id)
    if (assessed === null || (form === null && !mayOverrideRules(actor, facts)))
      return answerTo(ask, { code: 'wrong-state', params: { state: one.state } }, back)
    const findings = unmetFindings(assessed).map(({ sentence }) => sentence[language])
    const seen = form === null ? heldStamp(one) : seenOf(ask)
    const content = overridePage({ ask, one, seen, findings, form: form ?? blankForm })
    return form === null ? page(content) : pageWithErrors(content)
  })
}

async function takeOverride(app: App, ask: Ask): Promise<Answer> {
  const request = requestOf(ask)
  const words = { reason: overrideMessages[ask.language].reason }
  const parsed = parseWords(ask.form)
  if (!parsed.ok) return showOverride(ask, returned(ask, parsed.errors, words))
  const result = await overrideRules(app, request, parsed.values.reason)
  if (result.ok) return toCase(ask, request.applicationId, 'rules-overridden', 'eligibility')
  return answerTo(ask, result.refusal, paths.case(ask.language, request.applicationId, 'eligibility'), words)
}
