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
  Select,
  Success,
  Tag,
  type Choice,
  type Fact,
  type LogEntry,
  type TagTone,
} from '../../ui/index.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { correctingMessages } from './correcting.ts'
import { partnershipMessages } from './messages.ts'

export type RoundModel = {
  readonly language: Language
  readonly csrf: string
  readonly id: number
  readonly name: string
  readonly agreement: { readonly id: number; readonly title: string }
  readonly isSaved: boolean
  readonly mayManage: boolean
  readonly mayReopen: boolean
  readonly facts: readonly Fact[]
  readonly notices: readonly {
    readonly id: number
    readonly title: string
    /** null where the reader has no page of it. */
    readonly href: string | null
    readonly about: string
    readonly state: string
    readonly places: string
    readonly isDraft: boolean
  }[]
  readonly drafts: readonly Choice[]
  readonly cohort: readonly {
    readonly name: string
    readonly href: string
    readonly office: string
    readonly state: string
    readonly tone: TagTone
    readonly dates: string
  }[]
  readonly funds: readonly {
    readonly name: string
    readonly href: string
    readonly given: string
    readonly left: string
  }[]
  readonly history: readonly LogEntry[]
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** One round: places, exclusive notices, the cohort, and who pays. */
export function roundPage(model: RoundModel): PageContent {
  const { language, name, agreement, isSaved, facts, history, errors } = model
  const words = partnershipMessages[language]
  return {
    title: `${name}, ${agreement.title}`,
    section: 'partnerships',
    wide: true,
    main: (
      <>
        <BackLink href={paths.agreement(language, agreement.id)} language={language} label={agreement.title} />
        {isSaved && <Success>{words.saved}</Success>}
        <ErrorSummary language={language} errors={errors} />
        <Heading>{name}</Heading>
        <Facts items={facts} />
        <Acts model={model} />
        <Notices model={model} />
        <Cohort {...model} />
        <Funds model={model} />
        <h2>{words.agreement.history}</h2>
        <Log entries={history} />
      </>
    ),
  }
}

function Acts({ model: { language, id, mayManage, mayReopen } }: { model: RoundModel }): VNode | null {
  const words = correctingMessages[language]
  if (!mayManage && !mayReopen) return null
  const acts = mayReopen
    ? [{ href: paths.reopening(language, id), label: words.reopen }]
    : [
        { href: paths.roundCorrection(language, id), label: words.change },
        { href: paths.completion(language, id), label: words.complete },
      ]
  return (
    <ButtonRow>
      {acts.map(({ href, label }) => (
        <ButtonLink href={href} kind="quiet">
          {label}
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}

function Notices({ model }: { model: RoundModel }): VNode {
  const { language, id, mayManage, notices } = model
  const words = partnershipMessages[language].round
  const columns = [words.notice, words.state, words.places, ...(mayManage ? [words.untie] : [])]
  return (
    <>
      <h2>{words.notices}</h2>
      {notices.length === 0 ? (
        <p>{words.noNotices}</p>
      ) : (
        <DataTable
          caption={words.notices}
          isUnderHeading
          columns={columns.map(label => ({ label }))}
          rows={notices.map(notice => [
            <>
              {notice.href === null ? <span dir="auto">{notice.title}</span> : <a href={notice.href}>{notice.title}</a>}
              <br />
              <span class="soft small">{notice.about}</span>
            </>,
            notice.state,
            notice.places,
            ...(mayManage
              ? [
                  notice.isDraft && (
                    <a href={paths.untying(language, id, notice.id)}>
                      {words.untie}
                      <span class="unseen"> {notice.title}</span>
                    </a>
                  ),
                ]
              : []),
          ])}
        />
      )}
      {mayManage && <TieNotice model={model} />}
    </>
  )
}

function TieNotice({ model }: { model: RoundModel }): VNode {
  const { language, csrf, id, drafts, values, errors } = model
  const words = partnershipMessages[language].round
  if (drafts.length === 0) return <p class="soft">{words.noDrafts}</p>
  return (
    <Form action={paths.notices(language, id)} csrf={csrf}>
      <Select
        language={language}
        name="notice"
        label={words.draft}
        hint={words.tieHint}
        options={drafts}
        value={values.notice}
        error={errors.notice}
      />
      <Button kind="quiet">{words.tie}</Button>
    </Form>
  )
}

/** Placements as a table, under their heading. */
export function Cohort({ language, cohort }: Pick<RoundModel, 'language' | 'cohort'>): VNode {
  const words = partnershipMessages[language].round
  return (
    <>
      <h2>{words.cohort}</h2>
      {cohort.length === 0 ? (
        <p>{words.noCohort}</p>
      ) : (
        <DataTable
          caption={words.cohort}
          isUnderHeading
          columns={[words.intern, words.state, words.dates].map(label => ({ label }))}
          rows={cohort.map(({ name, href, office, state, tone, dates }) => [
            <>
              <a href={href} dir="auto">
                {name}
              </a>
              <br />
              <span class="soft small">{office}</span>
            </>,
            <Tag tone={tone}>{state}</Tag>,
            dates,
          ])}
        />
      )}
    </>
  )
}

function Funds({ model: { language, funds } }: { model: RoundModel }): VNode {
  const words = partnershipMessages[language].round
  return (
    <>
      <h2>{words.funds}</h2>
      {funds.length === 0 ? (
        <p>{words.noFunds}</p>
      ) : (
        <DataTable
          caption={words.funds}
          isUnderHeading
          columns={[
            { label: words.fund },
            { label: words.given, isNumber: true },
            { label: words.left, isNumber: true },
          ]}
          rows={funds.map(({ name, href, given, left }) => [
            <a href={href} dir="auto">
              {name}
            </a>,
            given,
            left,
          ])}
        />
      )}
    </>
  )
}
