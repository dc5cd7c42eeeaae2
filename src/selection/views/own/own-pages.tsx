import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import { formatDay, formatInstant, formatMoney } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Panel,
  Success,
  Tag,
  TextArea,
  Warning,
  type Fact,
} from '../../../ui/index.ts'
import { selectionPaths as paths } from '../../paths.ts'
import type { OwnInterview } from '../../queries/interviews.ts'
import type { Offer } from '../../queries/offers.ts'
import { ownMessages } from './messages.ts'
import { selectionMessages } from '../messages.ts'

export type OwnOfferModel = {
  readonly ask: Ask
  readonly offer: Offer
  readonly what: string
  readonly status: 'open' | 'late' | 'accepted' | 'declined' | 'gone'
  readonly applicationHref: string
  readonly placementHref: string
}

/** An offer as the person it was made to reads it: what, when, under which conditions, and the answer. */
export function offerPage(model: OwnOfferModel): PageContent {
  const { ask, offer, what, status } = model
  const { language } = ask
  const say = ownMessages[language].offer
  const expires = formatDay(language, offer.expiresOn)
  return {
    title: say.title(what),
    section: 'applications',
    main: (
      <>
        <BackLink language={language} href={model.applicationHref} label={say.toApplication} />
        <Heading lede={status === 'open' ? say.lede(expires) : undefined}>{say.title(what)}</Heading>
        <StatusOf model={model} />
        <Facts items={offerFacts(language, offer)} />
        {offer.conditions.length > 0 && <ConditionsOf language={language} offer={offer} />}
        {status === 'open' && (
          <ButtonRow>
            <ButtonLink href={paths.acceptOffer(language, offer.id)}>{say.accept}</ButtonLink>
            <ButtonLink href={paths.declineOffer(language, offer.id)} kind="quiet">
              {say.decline}
            </ButtonLink>
          </ButtonRow>
        )}
        {status === 'late' && (
          <ButtonRow>
            <ButtonLink href={paths.declineOffer(language, offer.id)} kind="quiet">
              {say.decline}
            </ButtonLink>
          </ButtonRow>
        )}
      </>
    ),
  }
}

function StatusOf({ model }: { model: OwnOfferModel }): VNode | null {
  const { ask, offer, status, placementHref } = model
  const say = ownMessages[ask.language].offer
  if (status === 'late')
    return <Warning>{say.late(formatDay(ask.language, offer.expiresOn), offer.contact ?? '')}</Warning>
  if (status === 'declined') return <p>{say.declined}</p>
  if (status === 'gone') return <Warning>{say.gone}</Warning>
  if (status === 'open') return null
  return (
    <Success>
      <p>{say.accepted}</p>
      <p>
        <a href={placementHref}>{say.toPlacement}</a>
      </p>
    </Success>
  )
}

/** The terms of an offer, for whoever reads it. */
export function offerFacts(language: Language, offer: Offer): Fact[] {
  const say = ownMessages[language].offer
  const { unit, overallSupervisor, directSupervisor, allowance, currency } = offer
  const supervisors = [overallSupervisor, directSupervisor].filter(name => name !== null)
  const office = [offer.officeName, offer.city].filter(
    (part, index, all) => part !== null && all.indexOf(part) === index,
  )
  return [
    { term: say.facts.office, detail: office.join(', ') },
    ...(unit === null ? [] : [{ term: say.facts.unit, detail: unit }]),
    { term: say.facts.dates, detail: say.dates(formatDay(language, offer.startOn), formatDay(language, offer.endOn)) },
    ...(supervisors.length === 0
      ? []
      : [{ term: say.facts.supervisors, detail: [...new Set(supervisors)].join(', ') }]),
    {
      term: say.facts.allowance,
      detail:
        allowance === null || currency === null
          ? say.noAllowance
          : say.monthly(formatMoney(language, BigInt(allowance), currency)),
    },
    { term: say.facts.expires, detail: formatDay(language, offer.expiresOn) },
  ]
}

const toneOf = { open: 'wait', met: 'good', unmet: 'stop', waived: 'plain' } as const

function ConditionsOf({ language, offer }: { language: Language; offer: Offer }): VNode {
  const say = ownMessages[language].offer
  const { kinds, states } = selectionMessages[language].condition
  return (
    <>
      <h2>{say.conditions}</h2>
      <p class="soft">{say.conditionsHint}</p>
      <ul>
        {offer.conditions.map(({ kind, wording, state }) => (
          <li>
            <span dir="auto">{wording === '' ? kinds[kind] : wording}</span>{' '}
            <Tag tone={toneOf[state]}>{states[state]}</Tag>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Before accepting: what it means, one button. */
export function acceptPage({ ask, offer, what }: OwnOfferModel): PageContent {
  const { language, csrf } = ask
  const say = ownMessages[language].offer
  const [from, to] = [offer.startOn, offer.endOn].map(day => formatDay(language, day)) as [string, string]
  return {
    title: say.acceptTitle,
    section: 'applications',
    main: (
      <div class="narrow-page">
        <BackLink language={language} href={paths.offer(language, offer.id)} label={say.back} />
        <Heading>{say.acceptTitle}</Heading>
        <Panel title={say.acceptText(what, from, to)}>
          <p>{say.acceptOthers}</p>
        </Panel>
        <Form action={paths.acceptOffer(language, offer.id)} csrf={csrf}>
          <Button>{say.accept}</Button>
        </Form>
      </div>
    ),
  }
}

export function declinePage(model: OwnOfferModel, why: { value?: string; error?: string }): PageContent {
  const { ask, offer } = model
  const { language, csrf } = ask
  const say = ownMessages[language].offer
  return {
    title: say.declineTitle,
    section: 'applications',
    main: (
      <div class="narrow-page">
        <BackLink language={language} href={paths.offer(language, offer.id)} label={say.back} />
        <ErrorSummary language={language} errors={why.error === undefined ? {} : { why: why.error }} />
        <Heading lede={say.declineText}>{say.declineTitle}</Heading>
        <Form action={paths.declineOffer(language, offer.id)} csrf={csrf}>
          <TextArea language={language} name="why" label={say.why} optional {...why} rows={4} />
          <Button kind="warning">{say.decline}</Button>
        </Form>
      </div>
    ),
  }
}

/** Time, place and people of one's own interview. */
export function ownInterviewPage(ask: Ask, interview: OwnInterview, applicationHref: string): PageContent {
  const { language } = ask
  const { interview: say, offer } = ownMessages[language]
  const { at, timeZone, minutes, place, panel, cancelledAt } = interview
  return {
    title: say.title,
    section: 'applications',
    main: (
      <>
        <BackLink language={language} href={applicationHref} label={offer.toApplication} />
        <Heading lede={say.lede(interview.reference)}>{say.title}</Heading>
        {cancelledAt !== null && <Warning>{say.cancelled}</Warning>}
        <Facts
          items={[
            {
              term: say.when,
              detail: `${formatInstant(language, at, timeZone)} (${timeZone.replace(/_/g, ' ')})`,
            },
            { term: say.utc, detail: formatInstant(language, at) },
            { term: say.length, detail: selectionMessages[language].interviews.minutes(minutes) },
            { term: say.where, detail: place },
            { term: say.panel, detail: panel.join(', ') },
          ]}
        />
        {cancelledAt === null && (
          <p>
            <a href={paths.interviewCalendar(language, interview.id)}>{say.toCalendar}</a>
          </p>
        )}
        {cancelledAt === null && <p>{say.cannot}</p>}
      </>
    ),
  }
}
