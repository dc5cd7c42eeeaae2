import type { VNode } from 'preact'

import type { Challenged } from '../../applications/index.ts'
import type { PageContent } from '../../platform/http/index.ts'
import { formatDayIn } from '../../platform/i18n/format.ts'
import { Button, ErrorSummary, Form, Inset, Prose, TextArea, Whole } from '../../ui/index.ts'
import { selectionPaths as paths } from '../paths.ts'
import type { Review } from '../queries/reviews.ts'
import { casePage, type CaseModel } from './case-frame.tsx'
import { FactsPart, type FactTold } from './facts/facts-part.tsx'
import type { FormState } from './form-state.ts'
import { selectionMessages } from './messages.ts'
import { Overrides, type OverrideTold } from './override/override-page.tsx'

export type EligibilityModel = CaseModel & {
  /** What the rules say, as the applications slice tells it. */
  readonly findings: VNode | null
  /** What they said before a correction, newest first. */
  readonly earlier: readonly { readonly when: string; readonly findings: VNode }[]
  readonly overrides: readonly OverrideTold[]
  /** Null where no profile was kept. */
  readonly facts: readonly FactTold[] | null
  readonly reviews: readonly (Review & {
    readonly about: Challenged | null
    readonly mayAnswer: boolean
    readonly form: FormState
  })[]
}

/** What waits for an answer first, then what the rules say, then the facts that they read. */
export function eligibilityTab(model: EligibilityModel): PageContent {
  const { language } = model.ask
  const say = selectionMessages[language]
  const returned = model.reviews.find(({ form }) => Object.keys(form.errors).length > 0)
  return casePage(
    model,
    <>
      {returned !== undefined && (
        <ErrorSummary language={language} errors={returned.form.errors} targets={{ answer: answerId(returned) }} />
      )}
      <p class="soft">{say.eligibility.machine}</p>
      {model.reviews.length > 0 && <h2>{say.eligibility.reviews}</h2>}
      {model.reviews.map(review => (
        <ReviewItem model={model} review={review} />
      ))}
      <h2>{say.case.facts.rules}</h2>
      {model.findings ?? <p>{say.case.noAssessment}</p>}
      <Overrides language={language} overrides={model.overrides} />
      <FactsPart language={language} facts={model.facts} earlier={model.earlier} />
    </>,
  )
}

/** Several requests may wait on one page, each with a form of its own. */
function answerId({ id }: Review): string {
  return `answer-${id}`
}

type ReviewProps = { readonly model: EligibilityModel; readonly review: EligibilityModel['reviews'][number] }

/** What the program found, what the person said to it, and what a colleague answered: one beside the other. */
function ReviewItem({ model, review }: ReviewProps): VNode {
  const { language, csrf } = model.ask
  const say = selectionMessages[language].eligibility
  const { about } = review
  const asked = formatDayIn(language, review.askedAt, 'UTC')
  return (
    <section>
      <p class="soft">{about === null ? say.asked(asked) : say.askedAbout(about.title, asked)}</p>
      {about !== null && about.found !== '' && (
        <p>
          <Whole text={say.found[about.by](about.found)} />
        </p>
      )}
      <Inset>
        <Prose text={review.wording} />
      </Inset>
      {review.answeredAt !== null && (
        <>
          <p class="soft">{say.answeredBy(review.answeredBy ?? '', formatDayIn(language, review.answeredAt, 'UTC'))}</p>
          <Prose text={review.answer ?? ''} />
        </>
      )}
      {review.mayAnswer && review.answeredAt === null && (
        <Form action={paths.review(language, review.id)} csrf={csrf}>
          <TextArea
            language={language}
            name="answer"
            id={answerId(review)}
            label={say.answerLabel}
            hint={say.answerHint}
            value={review.form.values.answer}
            error={review.form.errors.answer}
          />
          <Button>{say.answer}</Button>
        </Form>
      )}
    </section>
  )
}
