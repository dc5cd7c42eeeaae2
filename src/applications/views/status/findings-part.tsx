import type { VNode } from 'preact'

import type { RoleName } from '../../../platform/actor/index.ts'
import type { Ask } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { Details, Inset, Prose, Whole } from '../../../ui/index.ts'
import type { Challenged } from '../../challenged.ts'
import type { FindingsTold } from '../../findings.ts'
import { applicationPaths as paths } from '../../paths.ts'
import type { State } from '../../states.ts'
import { FindingsView } from '../findings/findings-view.tsx'
import { statusMessages } from './words.ts'

export type ReviewTold = {
  /** The rule of the finding that it is about; null where the whole was meant. */
  readonly finding: string | null
  /** Null where the whole was meant. */
  readonly about: Challenged | null
  readonly asked: string
  readonly wording: string
  readonly answer: { readonly words: string; readonly by: string; readonly on: string } | null
}

export type FindingsModel = {
  readonly id: number
  readonly state: State
  readonly isEnded: boolean
  readonly told: FindingsTold | null
  readonly canAskReview: boolean
  readonly reviews: readonly ReviewTold[]
  /** A person went on against the rules' word; null where nobody did. */
  readonly override: { readonly role: RoleName; readonly reason: string; readonly on: string } | null
}

type Props = { readonly ask: Ask; readonly model: FindingsModel }

/** What the rules say, the way to object, and what came of objecting. */
export function FindingsPart({ ask: { language }, model }: Props): VNode {
  const say = statusMessages[language]
  const { id, canAskReview, reviews, isEnded, state, override } = model
  // Where a rule is why it was closed, or it is open still, what the rules say is what matters.
  const isPast = isEnded && state !== 'not-eligible'
  // That a person has still to decide is no longer so: the page says above that one did.
  const told = model.told !== null && state === 'not-eligible' ? { ...model.told, verdictSentence: null } : model.told
  const askedOn = new Map(
    reviews.flatMap(({ finding, asked, answer }) => (finding === null || answer !== null ? [] : [[finding, asked]])),
  )
  const challengeHref = canAskReview ? (rule: string) => paths.review(language, id, rule) : undefined
  return (
    <>
      {override !== null && (
        <Inset>
          <p>{say.overridden(say.overriddenBy[override.role] ?? say.overriddenBy.other ?? '', override.on)}</p>
          <Prose text={override.reason} />
        </Inset>
      )}
      {told !== null &&
        (isPast ? (
          <Details summary={say.rulesThen}>
            <FindingsView told={told} challengeHref={challengeHref} askedOn={askedOn} />
          </Details>
        ) : (
          <>
            <h2>{say.rules}</h2>
            <FindingsView told={told} challengeHref={challengeHref} askedOn={askedOn} />
          </>
        ))}
      {canAskReview && (
        <p>
          <a href={paths.review(language, id)}>{say.review.title}</a>
        </p>
      )}
      {reviews.length > 0 && (
        <>
          <h2>{say.reviews}</h2>
          {reviews.map(review => (
            <ReviewItem language={language} review={review} />
          ))}
        </>
      )}
    </>
  )
}

/** What was found, what the reader said to it, and what a person answered. */
function ReviewItem({ language, review }: { language: Language; review: ReviewTold }): VNode {
  const { challenged: say, unanswered } = statusMessages[language]
  const { about, asked, wording, answer } = review
  return (
    <Inset>
      <p class="soft">{about === null ? say.whole(asked) : say.about(about.title, asked)}</p>
      {about !== null && about.found !== '' && (
        <p>
          <Whole text={say.found[about.by](about.found)} />
        </p>
      )}
      <Prose text={wording} />
      {answer === null ? (
        <p class="soft">{unanswered}</p>
      ) : (
        <>
          <p class="soft">{say.answered(answer.by, answer.on)}</p>
          <Prose text={answer.words} />
        </>
      )}
    </Inset>
  )
}
