import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import { formatDay, nameOfLanguage } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import {
  BackLink,
  Bullets,
  Button,
  ButtonRow,
  DataTable,
  Empty,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  Inset,
  Prose,
  TextArea,
  TextField,
  Warning,
} from '../../../ui/index.ts'
import { selectionPaths as paths } from '../../paths.ts'
import type { FormState } from '../form-state.ts'
import { WorkFrame } from '../work-frame.tsx'
import { notEligibleMessages } from './messages.ts'

export type FoundShown = {
  readonly applicationId: number
  readonly name: string
  readonly reference: string
  readonly what: string
  readonly answerBy: string | null
  readonly language: Language
  readonly asksReview: boolean
  /** The case and the assessment that the page shows of it. */
  readonly value: string
  readonly why: readonly string[]
}

type ListModel = {
  readonly ask: Ask
  readonly rows: readonly FoundShown[]
  readonly total: number
  readonly form: FormState
}

/** Whom the program found a rule not met for, each with the reason: read, tick, and one sentence for all. */
export function listPage({ ask, rows, total, form }: ListModel): PageContent {
  const { language, csrf } = ask
  const say = notEligibleMessages[language]
  const { name, why, promise } = say.columns
  const first = rows[0]
  return {
    title: say.title,
    section: 'work',
    wide: true,
    main: (
      <WorkFrame language={language} current="not-eligible" mayDecide>
        <ErrorSummary
          language={language}
          errors={form.errors}
          targets={{ chosen: first === undefined ? 'main' : `chosen-${first.applicationId}` }}
        />
        <Heading lede={say.lede}>{say.title}</Heading>
        <Meanwhile language={language} form={form} isEmpty={rows.length === 0} />
        {rows.length === 0 ? (
          <Empty>
            <p>{say.empty}</p>
          </Empty>
        ) : (
          <Form action={paths.confirmNotEligible(language)} csrf={csrf}>
            {total > rows.length && <p>{say.more(rows.length, total)}</p>}
            {form.errors.chosen !== undefined && <p class="error">{form.errors.chosen}</p>}
            <DataTable
              caption={say.title}
              isUnderHeading
              columns={[{ label: name }, { label: why, isBroad: true }, { label: promise }]}
              rows={rows.map(row => cellsOf(language, row, form.lists.chosen ?? []))}
            />
            <TextArea
              language={language}
              name="reason"
              label={say.reason}
              hint={say.reasonHint}
              value={form.values.reason}
              error={form.errors.reason}
              rows={4}
            />
            <Button>{say.submit}</Button>
          </Form>
        )}
      </WorkFrame>
    ),
  }
}

function cellsOf(language: Language, row: FoundShown, chosen: readonly string[]): (VNode | string)[] {
  const id = `chosen-${row.applicationId}`
  return [
    <div class="mark-row">
      <input type="checkbox" id={id} name="chosen" value={row.value} checked={chosen.includes(row.value)} />
      <div>
        <label for={id}>
          <bdi>{row.name}</bdi>
        </label>
        <br />
        <span class="soft small">
          <a class="whole" href={paths.case(language, row.applicationId, 'eligibility')}>
            {row.reference}
          </a>
          , <span dir="auto">{row.what}</span> · {nameOfLanguage(language, row.language)}
        </span>
        <AsksReview language={language} row={row} />
      </div>
    </div>,
    <Bullets items={row.why} />,
    row.answerBy === null ? '' : formatDay(language, row.answerBy),
  ]
}

/** Who objects is read before it is decided: the way to what they wrote. */
function AsksReview({ language, row }: { language: Language; row: FoundShown }): VNode {
  if (!row.asksReview) return <></>
  return (
    <p>
      <a href={paths.case(language, row.applicationId, 'eligibility')}>{notEligibleMessages[language].asksReview}</a>
    </p>
  )
}

/** Above the list that comes back because one of the chosen changed. Where nobody is left on it, the words are shown. */
function Meanwhile(props: { language: Language; form: FormState; isEmpty: boolean }): VNode {
  const { language, form, isEmpty } = props
  if (form.meanwhile === undefined) return <></>
  const say = notEligibleMessages[language]
  return (
    <Warning>
      <p role="alert">{form.meanwhile}</p>
      {isEmpty ? (
        <>
          <p>{say.keptWords}</p>
          <Inset>
            <Prose text={form.values.reason ?? ''} />
          </Inset>
        </>
      ) : (
        <p>{say.kept}</p>
      )}
    </Warning>
  )
}

type ConfirmModel = {
  readonly ask: Ask
  readonly rows: readonly FoundShown[]
  readonly reason: string
  readonly form: FormState
}

/** Once more, only those who were ticked, each with the reason; the number of people is typed. */
export function confirmNotEligiblePage(model: ConfirmModel): PageContent {
  const { ask, rows, reason, form } = model
  const { language } = ask
  const say = notEligibleMessages[language]
  return {
    title: say.confirmTitle,
    section: 'work',
    wide: true,
    main: (
      <div class="narrow-page">
        <BackLink language={language} href={paths.notEligible(language)} label={say.title} />
        <ErrorSummary language={language} errors={form.errors} />
        <Heading lede={say.confirmLede(rows.length)}>{say.confirmTitle}</Heading>
        {rows.map(row => (
          <section>
            <h2 dir="auto">{row.name}</h2>
            <p class="soft">
              <span class="whole">{row.reference}</span>, {row.what} · {nameOfLanguage(language, row.language)}
            </p>
            <AsksReview language={language} row={row} />
            <Bullets items={row.why} />
          </section>
        ))}
        <h2>{say.words}</h2>
        <Inset>
          <Prose text={reason} />
        </Inset>
        <ConfirmForm {...model} />
      </div>
    ),
  }
}

function ConfirmForm({ ask: { language, csrf }, rows, reason, form }: ConfirmModel): VNode {
  const say = notEligibleMessages[language]
  return (
    <Form action={paths.prepareNotEligible(language)} csrf={csrf}>
      {rows.map(row => (
        <Hidden name="chosen" value={row.value} />
      ))}
      <Hidden name="reason" value={reason} />
      <TextField
        language={language}
        name="count"
        label={say.count}
        hint={say.countHint}
        value={form.values.count}
        error={form.errors.count}
        inputMode="numeric"
        width="narrow"
      />
      <ButtonRow>
        <Button>{say.confirm}</Button>
        <Button name="then" value="change" kind="quiet">
          {say.change}
        </Button>
      </ButtonRow>
    </Form>
  )
}
