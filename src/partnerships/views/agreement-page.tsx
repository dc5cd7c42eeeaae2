import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  ButtonLink,
  ButtonRow,
  DataTable,
  Facts,
  Heading,
  Log,
  Success,
  type Fact,
  type LogEntry,
} from '../../ui/index.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { correctingMessages } from './correcting.ts'
import { partnershipMessages } from './messages.ts'
import { Cohort, type RoundModel } from './round-page.tsx'

export type AgreementModel = {
  readonly language: Language
  readonly id: number
  readonly title: string
  readonly isSaved: boolean
  readonly mayManage: boolean
  readonly mayRenew: boolean
  readonly mayEnd: boolean
  readonly facts: readonly Fact[]
  readonly rounds: readonly {
    readonly id: number
    readonly name: string
    readonly taken: string
    readonly calendar: string
    readonly answerBy: string
  }[]
  readonly notices: readonly (RoundModel['notices'][number] & { readonly round: string })[]
  readonly cohort: RoundModel['cohort']
  /** In words, where there are more placements than are shown. */
  readonly more: string | null
  readonly money: readonly {
    readonly name: string
    readonly href: string
    readonly committed: string
    readonly free: string
  }[]
  readonly history: readonly LogEntry[]
}

/** One agreement: what it says, its rounds, its history. */
export function agreementPage(model: AgreementModel): PageContent {
  const { language, id, title, isSaved, mayManage, facts, rounds, history } = model
  const words = partnershipMessages[language]
  const columns = [words.roundForm.labels.name, words.round.positions, words.round.calendar, words.round.answer]
  return {
    title,
    section: 'partnerships',
    wide: true,
    main: (
      <>
        <BackLink href={paths.list(language)} language={language} label={words.title} />
        {isSaved && <Success>{words.saved}</Success>}
        <Heading>{title}</Heading>
        <Facts items={facts} />
        {mayManage && <Acts model={model} />}
        <h2>{words.rounds}</h2>
        {rounds.length === 0 ? (
          <p>{words.agreement.noRounds}</p>
        ) : (
          <DataTable
            caption={words.rounds}
            columns={columns.map(label => ({ label }))}
            rows={rounds.map(round => [
              <a href={paths.round(language, round.id)} dir="auto">
                {round.name}
              </a>,
              round.taken,
              round.calendar,
              round.answerBy,
            ])}
          />
        )}
        {mayManage && (
          <ButtonRow>
            <ButtonLink href={paths.newRound(language, id)}>{words.agreement.addRound}</ButtonLink>
          </ButtonRow>
        )}
        <Notices model={model} />
        <Cohort {...model} />
        {model.more !== null && <p class="soft">{model.more}</p>}
        <Money model={model} />
        <h2>{words.agreement.history}</h2>
        <Log entries={history} />
      </>
    ),
  }
}

function Acts({ model: { language, id, mayRenew, mayEnd } }: { model: AgreementModel }): VNode {
  const words = correctingMessages[language]
  return (
    <ButtonRow>
      <ButtonLink href={paths.correction(language, id)} kind="quiet">
        {words.change}
      </ButtonLink>
      {mayRenew && (
        <ButtonLink href={paths.renewal(language, id)} kind="quiet">
          {words.renew}
        </ButtonLink>
      )}
      {mayEnd && (
        <ButtonLink href={paths.ending(language, id)} kind="quiet">
          {words.end}
        </ButtonLink>
      )}
    </ButtonRow>
  )
}

function Notices({ model: { language, notices } }: { model: AgreementModel }): VNode {
  const words = partnershipMessages[language].round
  if (notices.length === 0)
    return (
      <>
        <h2>{words.notices}</h2>
        <p>{partnershipMessages[language].agreement.noNotices}</p>
      </>
    )
  return (
    <>
      <h2>{words.notices}</h2>
      <DataTable
        caption={words.notices}
        isUnderHeading
        columns={[words.notice, partnershipMessages[language].agreement.round, words.state, words.places].map(
          label => ({
            label,
          }),
        )}
        rows={notices.map(({ title, href, about, round, state, places }) => [
          <>
            {href === null ? <span dir="auto">{title}</span> : <a href={href}>{title}</a>}
            <br />
            <span class="soft small">{about}</span>
          </>,
          <span dir="auto">{round}</span>,
          state,
          places,
        ])}
      />
    </>
  )
}

function Money({ model: { language, money } }: { model: AgreementModel }): VNode {
  const { agreement: words, round } = partnershipMessages[language]
  return (
    <>
      <h2>{round.funds}</h2>
      {money.length === 0 ? (
        <p>{words.noMoney}</p>
      ) : (
        <DataTable
          caption={round.funds}
          isUnderHeading
          columns={[
            { label: round.fund },
            { label: words.committed, isNumber: true },
            { label: words.free, isNumber: true },
          ]}
          rows={money.map(({ name, href, committed, free }) => [
            <a href={href} dir="auto">
              {name}
            </a>,
            committed,
            free,
          ])}
        />
      )}
    </>
  )
}
