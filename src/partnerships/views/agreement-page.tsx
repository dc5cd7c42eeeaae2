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
