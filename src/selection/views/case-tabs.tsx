import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import { Facts, Log, Prose, Tag, Warning, type Fact } from '../../ui/index.ts'
import { selectionPaths as paths } from '../paths.ts'
import type { Condition } from '../queries/offers.ts'
import { casePage, type CaseModel } from './case-frame.tsx'
import { selectionMessages } from './messages.ts'

export type SummaryModel = CaseModel & {
  readonly facts: readonly Fact[]
  readonly decisions: readonly { readonly title: string; readonly when: string; readonly words: string }[]
  readonly offer: { readonly facts: readonly Fact[]; readonly line: string; readonly isLate: boolean } | null
  readonly conditions: readonly (Condition & { readonly maySettle: boolean })[]
}

/** First what the case is, then what was decided of it. */
export function summaryTab(model: SummaryModel): PageContent {
  const { ask, facts, decisions, offer, conditions } = model
  const say = selectionMessages[ask.language]
  return casePage(
    model,
    <>
      <Facts items={facts} />
      {offer !== null && (
        <>
          <h2>{say.case.offerTitle}</h2>
          {offer.isLate ? <Warning>{offer.line}</Warning> : <p>{offer.line}</p>}
          <Facts items={offer.facts} />
          {conditions.length > 0 && <Conditions model={model} />}
        </>
      )}
      {decisions.length > 0 && (
        <>
          <h2>{say.case.toldTitle}</h2>
          <Log entries={decisions.map(({ title, when, words }) => ({ title, when, note: <Prose text={words} /> }))} />
        </>
      )}
    </>,
  )
}

const toneOf = { open: 'wait', met: 'good', unmet: 'stop', waived: 'plain' } as const

function Conditions({ model }: { model: SummaryModel }): VNode {
  const { language } = model.ask
  const say = selectionMessages[language]
  const items = model.conditions.map(condition => ({
    term: condition.wording === '' ? say.condition.kinds[condition.kind] : condition.wording,
    detail: (
      <>
        <Tag tone={toneOf[condition.state]}>{say.condition.states[condition.state]}</Tag> {condition.decidedBy}
        {condition.why !== '' && <Prose text={condition.why} />}
        {condition.maySettle && (
          <>
            {' '}
            <a href={paths.condition(language, condition.id)}>{say.condition.settle}</a>
          </>
        )}
      </>
    ),
  }))
  return <Facts items={items} />
}

export type SentModel = CaseModel & {
  readonly sentOn: string | null
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  readonly letter: string
  /** The person's profile as it was sent, section by section, and what changed since. */
  readonly profile: {
    readonly heading: string
    readonly cv: { readonly href: string; readonly label: string } | null
    readonly changed: VNode | null
    readonly groups: readonly { readonly title: string; readonly rows: readonly Fact[] }[]
  }
  readonly documents: readonly { readonly href: string; readonly kind: string; readonly name: string }[]
}

/** The application in the words in which it was sent. */
export function sentTab(model: SentModel): PageContent {
  const { sentOn, answers, letter, profile, documents } = model
  const say = selectionMessages[model.ask.language].sent
  return casePage(
    model,
    <>
      {sentOn !== null && <p class="soft">{say.sentOn(sentOn)}</p>}
      <Facts
        items={answers.map(({ question, answer }) => ({
          term: question,
          detail: answer === '' ? <span class="soft">{say.unanswered}</span> : <Prose text={answer} />,
        }))}
      />
      {answers.length === 0 && letter !== '' && (
        <>
          <h2>{say.letter}</h2>
          <Prose text={letter} />
        </>
      )}
      <h2>{profile.heading}</h2>
      {profile.cv !== null && (
        <p>
          <a href={profile.cv.href}>{profile.cv.label}</a>
        </p>
      )}
      {profile.changed}
      {profile.groups.map(({ title, rows }) => (
        <>
          <h3>{title}</h3>
          <Facts items={rows} />
        </>
      ))}
      <h2>{say.documents}</h2>
      {documents.length === 0 && <p>{say.noDocuments}</p>}
      <ul>
        {documents.map(({ href, kind, name }) => (
          <li>
            <a href={href} dir="auto">
              {name}
            </a>
            , {say.kinds[kind] ?? say.kinds.other}
          </li>
        ))}
      </ul>
    </>,
  )
}

export type HistoryEntry = {
  readonly event: string
  readonly when: string
  readonly by: string | null
  readonly why: string
}

export function historyTab(model: CaseModel & { readonly events: readonly HistoryEntry[] }): PageContent {
  const say = selectionMessages[model.ask.language].history
  return casePage(
    model,
    <Log
      entries={model.events.map(({ event, when, by, why }) => ({
        title: say.events[event] ?? say.unknown,
        when,
        by: by ?? say.bySystem,
        ...(why === '' ? {} : { note: <Prose text={why} /> }),
      }))}
    />,
  )
}
