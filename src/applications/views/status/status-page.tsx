import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  Facts,
  Form,
  Heading,
  Inset,
  Journey,
  Log,
  Panel,
  Prose,
  Success,
  Warning,
  type Fact,
  type LogEntry,
} from '../../../ui/index.ts'
import type { FindingsTold } from '../../findings.ts'
import { applicationPaths as paths } from '../../paths.ts'
import type { Internship } from '../../rules.ts'
import type { State } from '../../states.ts'
import { draftMessages } from '../draft/messages.ts'
import { FindingsPart, type FindingsModel, type ReviewTold } from './findings-part.tsx'
import type { Known } from './messages.en.ts'
import { statusMessages, type OwnEvent } from './words.ts'

export type StatusModel = {
  readonly id: number
  readonly reference: string
  readonly title: string
  readonly place: string | null
  readonly state: State
  readonly stateLabel: string
  /** What became of the internship that it led to; null where there is none yet. */
  readonly internship: Internship | null
  /** Null where it was withdrawn before it was sent. */
  readonly sentOn: string | null
  readonly step: number
  readonly isEnded: boolean
  readonly turn: 'applicant' | 'office' | 'nobody'
  /** The day by which whoever's turn it is must act. */
  readonly by: string | null
  readonly answerBy: string | null
  readonly interview: string | null
  readonly proposed: { readonly day: string; readonly months: string } | null
  readonly contactEmail: string | null
  readonly just: 'now' | 'later' | 'released' | 'withdrawn' | 'renewed' | 'asked' | null
  readonly hasForm: boolean
  readonly canRelease: boolean
  readonly offerHref: string | null
  readonly canRenew: boolean
  readonly canWithdraw: boolean
  readonly canAskReview: boolean
  readonly reason: string | null
  readonly told: FindingsTold | null
  readonly log: readonly {
    readonly event: OwnEvent
    readonly when: string
    readonly by: 'you' | 'office' | 'program'
  }[]
  /** Of one that is closed: where to go from here. */
  readonly after: readonly { readonly to: 'find' | 'again'; readonly href: string }[]
  /** Of one without a notice that waits for an answer and is not yet to be renewed; else null. */
  readonly standing: { readonly until: string; readonly renewFrom: string } | null
  /** What the reader changed in the profile since; null where nothing, or where it matters no more. */
  readonly changed: VNode | null
  /** What the office corrected; null where nothing. */
  readonly corrected: VNode | null
  readonly reviews: readonly ReviewTold[]
  readonly override: FindingsModel['override']
}

type Props = { readonly ask: Ask; readonly model: StatusModel }

/** Where an application stands, who must act and by when; then what the rules say and what happened. */
export function statusPage(ask: Ask, model: StatusModel): PageContent {
  const { language } = ask
  const say = statusMessages[language]
  const { title, place } = model
  const sentOn = model.sentOn === null ? model.reference : say.sentOn(model.sentOn, model.reference)
  return {
    title,
    section: 'applications',
    main: (
      <>
        <BackLink href={paths.list(language)} language={language} label={draftMessages[language].list.title} />
        <JustDone ask={ask} model={model} />
        <Heading lede={place === null ? sentOn : `${place} · ${sentOn}`}>{title}</Heading>
        <Journey
          language={language}
          steps={Object.values(say.steps)}
          current={model.step}
          isEnded={model.isEnded}
          after={nextOf(ask, model)}
        />
        <div class="grid">
          <div>
            <NextStep ask={ask} model={model} />
            {model.changed}
            {model.corrected}
            <FindingsPart ask={ask} model={model} />
            <h2>{say.log}</h2>
            <Log entries={entriesOf(ask, model)} />
          </div>
          <aside>
            <Facts items={factsOf(ask, model)} />
            {model.hasForm && (
              <p>
                <a href={paths.sent(language, model.id)}>{say.asSent}</a>
              </p>
            )}
            {model.canWithdraw && (
              <ButtonLink kind="quiet" href={paths.withdrawal(language, model.id)}>
                {say.withdraw}
              </ButtonLink>
            )}
          </aside>
        </div>
      </>
    ),
  }
}

/** What comes after the step where it stands; nothing where it is closed. */
function nextOf({ language }: Ask, { state, by, internship }: StatusModel): string | undefined {
  if (internship !== null && internship !== 'ahead') return undefined
  const next: Partial<Record<State, (known: Known) => string>> = statusMessages[language].next
  return next[state]?.({ by, interview: null })
}

function JustDone({ ask: { language }, model: { just, state } }: Props): VNode {
  const say = statusMessages[language]
  const sentence = {
    now: say.justSent.now,
    later: say.justSent.later,
    released: say.justReleased,
    withdrawn: say.justWithdrawn,
    renewed: say.justRenewed,
    asked: say.justAsked,
  }
  return (
    <>
      {just !== null && <Success>{sentence[just]}</Success>}
      {state === 'submitted' && (
        <Warning>
          <p>
            <strong>{say.nobodySees}</strong>
          </p>
        </Warning>
      )}
    </>
  )
}

/** The one next step: what it is, whose it is, and its button where it is the reader's. */
function NextStep({ ask, model }: Props): VNode {
  const { language, csrf } = ask
  const say = statusMessages[language]
  const { id, state, by, interview, reason, offerHref, canRelease, canRenew, answerBy, internship } = model
  const became = internship === null || internship === 'ahead' ? null : say.internship[internship]
  const isStuck = state === 'submitted' && !canRelease
  return (
    <>
      <Panel title={became?.title ?? say.states[state].title}>
        <p>{isStuck ? say.releaseClosed : (became?.text ?? say.states[state].text({ by, interview }))}</p>
        {internship !== null && !model.isEnded && (
          <ButtonLink href={paths.internship(language)}>{say.toInternship}</ButtonLink>
        )}
        {canRelease && (
          <Form action={paths.release(language, id)} csrf={csrf}>
            <Button>{say.release}</Button>
          </Form>
        )}
        {offerHref !== null && <ButtonLink href={offerHref}>{say.offer}</ButtonLink>}
        {model.standing !== null && <p>{say.standing(model.standing.until, model.standing.renewFrom)}</p>}
        {model.isEnded && <WhatNow ask={ask} model={model} />}
      </Panel>
      {reason !== null && (
        <>
          <h2>{say.reason}</h2>
          <Inset>
            <Prose text={reason} />
          </Inset>
        </>
      )}
      {canRenew && answerBy !== null && (
        <Panel title={say.renewTitle}>
          <p>{say.renewText(answerBy)}</p>
          <Form action={paths.renewal(language, id)} csrf={csrf}>
            <Button kind="quiet">{say.renew}</Button>
          </Form>
        </Panel>
      )}
    </>
  )
}

/** Closed or not: the office has still to answer what the reader asked. */
function asksReview({ reviews }: StatusModel): boolean {
  return reviews.some(({ answer }) => answer === null)
}

/** Of an application that is closed: that nobody waits for anybody, and where the reader may go. */
function WhatNow({ ask: { language }, model }: Props): VNode {
  const { after, internship } = model
  const { after: say, toInternship } = statusMessages[language]
  return (
    <>
      {!asksReview(model) && <p>{say.nothing}</p>}
      <ButtonRow>
        {after.map(({ to, href }, index) =>
          index === 0 ? (
            <ButtonLink kind="quiet" href={href}>
              {say[to]}
            </ButtonLink>
          ) : (
            <a href={href}>{say[to]}</a>
          ),
        )}
        {internship !== null && <a href={paths.internship(language)}>{toInternship}</a>}
      </ButtonRow>
    </>
  )
}

function factsOf({ language }: Ask, model: StatusModel): Fact[] {
  const { facts, who } = statusMessages[language]
  const { by, answerBy, contactEmail, proposed, state } = model
  const isHeard = model.turn === 'nobody' || ['offered', 'accepted', 'placed'].includes(state)
  return [
    { term: facts.state, detail: <strong>{model.stateLabel}</strong> },
    { term: facts.turn, detail: who[model.turn === 'nobody' && asksReview(model) ? 'office' : model.turn] },
    ...(by === null || by === answerBy ? [] : [{ term: facts.by, detail: <strong>{by}</strong> }]),
    ...(answerBy === null || isHeard ? [] : [{ term: facts.hear, detail: <strong>{answerBy}</strong> }]),
    ...(proposed === null ? [] : [{ term: facts.proposed, detail: facts.proposal(proposed.day, proposed.months) }]),
    { term: facts.decides, detail: facts.decidesText },
    ...(contactEmail === null
      ? []
      : [{ term: facts.contact, detail: <a href={`mailto:${contactEmail}`}>{contactEmail}</a> }]),
  ]
}

function entriesOf({ language }: Ask, { log }: StatusModel): LogEntry[] {
  const say = statusMessages[language]
  return log.map(({ event, when, by }) => ({ title: say.events[event], when, by: say[by] }))
}
