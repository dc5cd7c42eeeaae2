import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import { formatDay, nameOfLanguage } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import type { MailContent } from '../../../platform/mail/index.ts'
import {
  Button,
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  Success,
  Tag,
  TextField,
  Warning,
  BackLink,
} from '../../../ui/index.ts'
import { selectionPaths as paths } from '../../paths.ts'
import type { DecisionKind } from '../../reasons.ts'
import { MailView } from './decision-pages.tsx'
import { decisionMessages } from './messages.ts'
import { selectionMessages } from '../messages.ts'
import { notEligibleMessages } from '../not-eligible/messages.ts'
import { WorkFrame } from '../work-frame.tsx'

export type PreparedShown = {
  readonly applicationId: number
  readonly decisionId: number
  readonly name: string
  readonly reference: string
  readonly what: string
  readonly kind: DecisionKind
  readonly decidedBy: string
  readonly answerBy: string | null
  readonly language: Language
  readonly mail: MailContent
  readonly mayRelease: boolean
}

/** Prepared decisions, to choose from. */
export function decisionsPage(props: {
  ask: Ask
  rows: readonly PreparedShown[]
  told: number | null
  /** How many were prepared together a moment ago. */
  prepared: number | null
  mayDecide: boolean
  errors: Readonly<Record<string, string>>
  /** What is ticked, where the page comes back because one of the chosen was no longer there, and what became of that one. */
  overtaken: { readonly chosen: readonly string[]; readonly sentence: string } | null
}): PageContent {
  const { ask, rows, told, prepared, mayDecide, errors, overtaken } = props
  const { language, csrf } = ask
  const say = decisionMessages[language].release
  const { name, decision, by, promise } = say.columns
  return {
    title: say.title,
    section: 'work',
    wide: true,
    main: (
      <WorkFrame language={language} current="decisions" mayDecide={mayDecide}>
        {prepared !== null && <Success>{notEligibleMessages[language].prepared(prepared)}</Success>}
        {told !== null && <Success>{say.done(told)}</Success>}
        <ErrorSummary language={language} errors={errors} targets={{ chosen: firstId(rows) }} />
        <Heading lede={say.lede}>{say.title}</Heading>
        {overtaken !== null && (
          <Warning>
            <p role="alert">{overtaken.sentence}</p>
            {rows.length > 0 && <p>{say.othersTicked}</p>}
          </Warning>
        )}
        {rows.length === 0 ? (
          <Empty>
            <p>{say.empty}</p>
          </Empty>
        ) : (
          <Form action={paths.confirmRelease(language)} csrf={csrf}>
            {errors.chosen !== undefined && <p class="error">{errors.chosen}</p>}
            <DataTable
              caption={say.title}
              count={rows.length}
              columns={[name, decision, by, promise].map(label => ({ label }))}
              rows={rows.map(row => cellsOf(language, row, overtaken?.chosen ?? []))}
            />
            {rows.some(row => row.mayRelease) && <Button>{say.submit}</Button>}
          </Form>
        )}
      </WorkFrame>
    ),
  }
}

/** How a form names a decision. */
export function valueOf({ applicationId, decisionId }: PreparedShown): string {
  return `${applicationId}-${decisionId}`
}

function firstId(rows: readonly PreparedShown[]): string {
  const first = rows.find(row => row.mayRelease)
  return first === undefined ? 'main' : `chosen-${first.decisionId}`
}

function cellsOf(language: Language, row: PreparedShown, chosen: readonly string[]): (VNode | string)[] {
  const id = `chosen-${row.decisionId}`
  const label = <label for={id}>{row.name}</label>
  return [
    <div class="mark-row">
      {row.mayRelease ? (
        <input type="checkbox" id={id} name="chosen" value={valueOf(row)} checked={chosen.includes(valueOf(row))} />
      ) : (
        <span />
      )}
      <div>
        {row.mayRelease ? label : <span dir="auto">{row.name}</span>}
        <br />
        <span class="soft small">
          <a class="whole" href={paths.case(language, row.applicationId)}>
            {row.reference}
          </a>
          , <span dir="auto">{row.what}</span>
        </span>
      </div>
    </div>,
    <Tag>{selectionMessages[language].case.kinds[row.kind]}</Tag>,
    row.decidedBy,
    row.answerBy === null ? '' : formatDay(language, row.answerBy),
  ]
}

/** Who gets what: each mail can be read; the number of people is typed. */
export function confirmPage(props: {
  ask: Ask
  rows: readonly PreparedShown[]
  typed: string
  errors: Readonly<Record<string, string>>
}): PageContent {
  const { ask, rows, typed, errors } = props
  const { language, csrf } = ask
  const say = decisionMessages[language].release
  return {
    title: say.confirmTitle,
    section: 'work',
    wide: true,
    main: (
      <div class="narrow-page">
        <BackLink language={language} href={paths.decisions(language)} label={say.title} />
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={say.confirmLede(rows.length)}>{say.confirmTitle}</Heading>
        {rows.map(row => (
          <section>
            <h2 dir="auto">{row.name}</h2>
            <p>
              <Tag>{selectionMessages[language].case.kinds[row.kind]}</Tag> <span class="whole">{row.reference}</span>,{' '}
              {row.what} · {nameOfLanguage(language, row.language)}
            </p>
            <Details summary={say.mail(row.name)}>
              <MailView mail={row.mail} language={row.language} />
            </Details>
          </section>
        ))}
        <Form action={paths.release(language)} csrf={csrf}>
          {rows.map(row => (
            <Hidden name="chosen" value={valueOf(row)} />
          ))}
          <TextField
            language={language}
            name="count"
            label={say.count}
            hint={say.countHint}
            value={typed}
            error={errors.count}
            inputMode="numeric"
            width="narrow"
          />
          <Button>{say.confirm}</Button>
        </Form>
      </div>
    ),
  }
}
