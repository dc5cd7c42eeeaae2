import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  DataTable,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Log,
  Prose,
  Select,
  Success,
  TextField,
  type Choice,
  type LogEntry,
} from '../../ui/index.ts'
import { fundPaths as paths } from '../paths.ts'
import { fundMessages } from './messages.ts'

type Round = { readonly id: number; readonly label: string }

export type AwardRow = {
  readonly id: number
  readonly name: string
  readonly office: string
  readonly amount: string
  readonly state: string
  readonly stands: boolean
}

export type FundModel = {
  readonly language: Language
  readonly csrf: string
  readonly id: number
  readonly name: string
  readonly isSaved: boolean
  readonly facts: {
    readonly kind: string
    readonly availability: string
    readonly acknowledgedAs: string | null
    readonly amount: string
    readonly promised: string
    readonly left: string
    readonly awards: string
  }
  readonly terms: string
  /** null for a funder, who reads figures and no names. */
  readonly inside: FundInside | null
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

export type FundInside = {
  readonly mayManage: boolean
  readonly mayPromise: boolean
  readonly rounds: readonly Round[]
  readonly openRounds: readonly Choice[]
  readonly awards: readonly AwardRow[]
  readonly candidates: readonly Choice[]
  readonly history: readonly LogEntry[]
}

/** One fund: its terms and figures; for those who run it, its rounds, its awards and its history. */
export function fundPage(model: FundModel): PageContent {
  const { language, name, isSaved, facts, terms, inside, errors } = model
  const words = fundMessages[language]
  return {
    title: name,
    section: 'funds',
    wide: true,
    main: (
      <>
        <BackLink href={paths.list(language)} language={language} label={words.title} />
        {isSaved && <Success>{words.saved}</Success>}
        <ErrorSummary language={language} errors={errors} />
        <Heading>{name}</Heading>
        <Facts
          items={[
            { term: words.amount, detail: facts.amount },
            { term: words.promised, detail: facts.promised },
            { term: words.left, detail: facts.left },
            { term: words.awards, detail: facts.awards },
            { term: words.fund.kind, detail: facts.kind },
            { term: words.fund.availability, detail: facts.availability },
            ...(facts.acknowledgedAs === null ? [] : [{ term: words.fund.acknowledged, detail: facts.acknowledgedAs }]),
            ...(terms === '' ? [] : [{ term: words.fund.terms, detail: <Prose text={terms} /> }]),
          ]}
        />
        {inside !== null && (
          <>
            {inside.mayManage && (
              <ButtonRow>
                <ButtonLink href={paths.correction(language, model.id)} kind="quiet">
                  {words.form.correct}
                </ButtonLink>
              </ButtonRow>
            )}
            <Awards model={model} inside={inside} />
            <Rounds model={model} inside={inside} />
            <h2>{words.fund.history}</h2>
            <Log entries={inside.history} />
          </>
        )}
      </>
    ),
  }
}

type Part = { readonly model: FundModel; readonly inside: FundInside }

function Awards({ model, inside }: Part): VNode {
  const { language } = model
  const words = fundMessages[language].fund
  const columns = [
    { label: words.person },
    { label: words.awardAmount, isNumber: true },
    { label: words.state },
    ...(inside.mayPromise ? [{ label: words.takeBack }] : []),
  ]
  return (
    <>
      <h2>{words.awards}</h2>
      {inside.awards.length === 0 ? (
        <p>{words.noAwards}</p>
      ) : (
        <DataTable
          caption={words.awards}
          isUnderHeading
          columns={columns}
          rows={inside.awards.map(award => [
            <>
              <span dir="auto">{award.name}</span>
              <br />
              <span class="soft small">{award.office}</span>
            </>,
            award.amount,
            award.state,
            ...(inside.mayPromise
              ? [
                  award.stands && (
                    <a href={paths.takingBack(language, award.id)}>
                      {words.takeBack}
                      <span class="unseen"> {award.name}</span>
                    </a>
                  ),
                ]
              : []),
          ])}
        />
      )}
      {inside.mayPromise && <Promise model={model} inside={inside} />}
    </>
  )
}

function Promise({ model, inside }: Part): VNode {
  const { language, csrf, id, facts, values, errors } = model
  const words = fundMessages[language].fund
  return (
    <>
      <h3>{words.promise}</h3>
      {inside.candidates.length === 0 ? (
        <p>{words.noCandidates}</p>
      ) : (
        <Form action={paths.awards(language, id)} csrf={csrf}>
          <Select
            language={language}
            name="placement"
            label={words.placement}
            options={inside.candidates}
            value={values.placement}
            error={errors.placement}
          />
          <TextField
            language={language}
            name="amount"
            label={words.awardAmount}
            hint={words.leftHint(facts.left)}
            inputMode="decimal"
            width="medium"
            value={values.amount}
            error={errors.amount}
          />
          <Button>{words.submit}</Button>
        </Form>
      )}
    </>
  )
}

function Rounds({ model, inside }: Part): VNode {
  const { language, csrf, id, values, errors } = model
  const words = fundMessages[language].fund
  return (
    <>
      <h2>{words.rounds}</h2>
      {inside.rounds.length === 0 ? (
        <p>{words.noRounds}</p>
      ) : (
        <DataTable
          caption={words.rounds}
          isUnderHeading
          columns={[{ label: words.round }, ...(inside.mayManage ? [{ label: words.untie }] : [])]}
          rows={inside.rounds.map(round => [
            <a href={paths.round(language, round.id)}>{round.label}</a>,
            ...(inside.mayManage
              ? [
                  <Form action={paths.untying(language, id, round.id)} csrf={csrf}>
                    <Button kind="quiet" describes={round.label}>
                      {words.untie}
                    </Button>
                  </Form>,
                ]
              : []),
          ])}
        />
      )}
      {inside.mayManage && inside.openRounds.length === 0 && <p class="soft">{words.noRoundLeft}</p>}
      {inside.mayManage && inside.openRounds.length > 0 && (
        <Form action={paths.rounds(language, id)} csrf={csrf}>
          <Select
            language={language}
            name="round"
            label={words.round}
            options={inside.openRounds}
            value={values.round}
            error={errors.round}
          />
          <Button kind="quiet">{words.tie}</Button>
        </Form>
      )}
    </>
  )
}
