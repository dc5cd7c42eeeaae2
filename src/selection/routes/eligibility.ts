import {
  assessmentsOf,
  challengedBy,
  checkedProfileOf,
  factsRead,
  findingsNode,
  tellFindings,
  type Assessed,
  type CheckedProfile,
} from '../../applications/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { PageContent } from '../../platform/http/index.ts'
import { formatInstant } from '../../platform/i18n/format.ts'
import { factTold } from '../fact-told.ts'
import { selectionPaths as paths } from '../paths.ts'
import { applicationAsSent } from '../queries/application.ts'
import { factsOf } from '../queries/case.ts'
import { overridesOf } from '../queries/overrides.ts'
import { reviewsOf } from '../queries/reviews.ts'
import { mayAnswerReview, mayCheckFacts } from '../rules.ts'
import type { CaseModel } from '../views/case-frame.tsx'
import { eligibilityTab, type EligibilityModel } from '../views/eligibility-tab.tsx'
import { blankForm, type FormState } from '../views/form-state.ts'

/**
 * What the rules say of a case and of which facts, and what its person said to that.
 *
 * @param returnedForm of one request for review, as it was sent and is not right
 */
export async function eligibilityOf(
  tx: ReadTx,
  model: CaseModel,
  returnedForm: { id: number; form: FormState } | null,
): Promise<PageContent> {
  const { ask, one } = model
  const { language } = ask
  const assessed = await assessmentsOf(tx, one.id)
  const checked = await checkedProfileOf(tx, one.id)
  const mayAnswer = mayAnswerReview(ask.actor, factsOf(one))
  const told = assessed.map(each => ({
    when: formatInstant(language, each.at),
    findings: findingsNode({ told: tellFindings(each, language, 'officer') }),
  }))
  return eligibilityTab({
    ...model,
    findings: told[0]?.findings ?? null,
    earlier: told.slice(1),
    overrides: (await overridesOf(tx, one.id)).map(({ byName: by, at, reason, findings }) => ({
      by,
      on: formatInstant(language, at),
      reason,
      findings: findings.map(({ sentence }) => sentence[language]),
    })),
    facts: await factsTold(tx, model, { checked, newest: assessed[0] }),
    reviews: (await reviewsOf(tx, one.id)).map(review => ({
      ...review,
      about: challengedBy(language, review, { assessed, facts: checked?.facts ?? [] }),
      mayAnswer,
      form: returnedForm?.id === review.id ? returnedForm.form : blankForm,
    })),
  })
}

/** Those that the rules read, with the papers beside them. */
async function factsTold(
  tx: ReadTx,
  { ask, one }: CaseModel,
  { checked, newest }: { checked: CheckedProfile | null; newest: Assessed | undefined },
): Promise<EligibilityModel['facts']> {
  if (checked === null || newest === undefined) return null
  const { language } = ask
  const documents = (await applicationAsSent(tx, one.id))?.documents ?? []
  const mayCheck = mayCheckFacts(ask.actor, factsOf(one))
  const read = factsRead(newest)
  return checked.facts
    .filter(({ slot }) => read.has(slot.fact))
    .map(fact =>
      factTold(language, fact, {
        documents,
        href: mayCheck ? paths.fact(language, one.id, fact.slot.name) : null,
      }),
    )
}
