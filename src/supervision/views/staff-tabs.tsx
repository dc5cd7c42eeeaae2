import type { VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import {
  Bullets,
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  ErrorSummary,
  Facts,
  Form,
  Hidden,
  Log,
  Panel,
  Radios,
  Tag,
  TextArea,
  type Fact,
  type LogEntry,
  type TagTone,
} from '../../ui/index.ts'
import { supervisionMessages } from '../messages.ts'
import { supervisionPaths as paths } from '../paths.ts'

type FormState = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

export type SummaryModel = {
  readonly language: Language
  readonly csrf: string
  readonly id: number
  readonly facts: readonly Fact[]
  readonly certificate: { readonly label: string; readonly href: string } | null
  readonly next: { readonly text: string; readonly href: string } | null
  readonly canComplete: boolean
  readonly lacks: readonly string[]
  readonly canCancel: boolean
  readonly canEndEarly: boolean
}

/** What it is, and the one act that its state asks for. */
export function summaryTab({
  language,
  csrf,
  id,
  facts,
  certificate,
  next,
  canComplete,
  lacks,
  canCancel,
  canEndEarly,
}: SummaryModel): VNode {
  const { summary } = supervisionMessages[language]
  return (
    <>
      <Panel title={summary.next}>
        {next !== null && <ButtonLink href={next.href}>{next.text}</ButtonLink>}
        {canComplete && lacks.length > 0 && (
          <>
            <p>{summary.lacksTitle}</p>
            <Bullets items={lacks} />
          </>
        )}
        {canComplete && lacks.length === 0 && (
          <Form action={paths.completion(language, id)} csrf={csrf}>
            <Button>{summary.complete}</Button>
          </Form>
        )}
        {next === null && !canComplete && <p>{summary.nothing}</p>}
      </Panel>
      <Facts items={certificate === null ? facts : [...facts, certificateFact(summary.certificate, certificate)]} />
      <ButtonRow>
        {canCancel && (
          <ButtonLink kind="quiet" href={paths.cancellation(language, id)}>
            {summary.cancel}
          </ButtonLink>
        )}
        {canEndEarly && (
          <ButtonLink kind="quiet" href={paths.end(language, id)}>
            {summary.endEarly}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  )
}

function certificateFact(term: string, { label, href }: NonNullable<SummaryModel['certificate']>): Fact {
  return { term, detail: <a href={href}>{label}</a> }
}

type ShownGoal = {
  readonly id: number
  readonly wording: string
  readonly state: string
  readonly tone: TagTone
  readonly note: string
  readonly confirmedBy: string | null
}

export type GoalsModel = FormState & {
  readonly language: Language
  readonly csrf: string
  readonly id: number
  readonly canConfirm: boolean
  readonly objectives: readonly ShownGoal[]
  readonly outputs: readonly ShownGoal[]
}

export function goalsTab(model: GoalsModel): VNode {
  const { language, csrf, id, canConfirm, objectives, outputs, values, errors } = model
  const { goals } = supervisionMessages[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} targets={{ kind: 'kind-objective' }} />
      <h2>{goals.objectives}</h2>
      <GoalList {...model} items={objectives} />
      <h2>{goals.outputs}</h2>
      <GoalList {...model} items={outputs} />
      {canConfirm && (
        <Form action={paths.goals(language, id)} csrf={csrf}>
          <h2>{goals.addTitle}</h2>
          <Radios
            language={language}
            name="kind"
            label={goals.kind}
            value={values.kind}
            error={errors.kind}
            inline
            options={[
              { value: 'objective', label: goals.objective },
              { value: 'output', label: goals.output },
            ]}
          />
          <TextArea
            language={language}
            name="wording"
            label={goals.wording}
            value={values.wording}
            error={errors.wording}
            rows={2}
          />
          <Button kind="quiet">{goals.add}</Button>
        </Form>
      )}
    </>
  )
}

function GoalList({ language, id, canConfirm, items }: GoalsModel & { items: readonly ShownGoal[] }): VNode {
  const { goals } = supervisionMessages[language]
  if (items.length === 0) return <p>{goals.none}</p>
  return (
    <ul class="plain">
      {items.map(goal => (
        <li>
          <p dir="auto">{goal.wording}</p>
          <p class="soft small">
            <Tag tone={goal.tone}>{goal.state}</Tag> {goal.confirmedBy !== null && goals.by(goal.confirmedBy)}{' '}
            {canConfirm && (
              <a href={paths.goal(language, id, goal.id)}>
                {goal.confirmedBy === null ? goals.confirm : goals.change}
                <span class="unseen"> {goal.wording}</span>
              </a>
            )}
          </p>
          {goal.note !== '' && <p dir="auto">{goal.note}</p>}
        </li>
      ))}
    </ul>
  )
}

export type GoalModel = FormState & {
  readonly language: Language
  readonly csrf: string
  readonly id: number
  readonly goalId: number
  readonly wording: string
  readonly seen: string
}

/** One goal: met or not, with a note. */
export function goalForm({ language, csrf, id, goalId, wording, seen, values, errors }: GoalModel): VNode {
  const { goals } = supervisionMessages[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} targets={{ met: 'met-yes' }} />
      <h2 dir="auto">{wording}</h2>
      <Form action={paths.goal(language, id, goalId)} csrf={csrf}>
        <Hidden name="seen" value={seen} />
        <Radios
          language={language}
          name="met"
          label={goals.question}
          value={values.met}
          error={errors.met}
          options={[
            { value: 'yes', label: goals.met },
            { value: 'no', label: goals.notMet },
          ]}
        />
        <TextArea
          language={language}
          name="note"
          label={goals.note}
          value={values.note}
          error={errors.note}
          rows={3}
          optional
        />
        <Button>{goals.confirm}</Button>
      </Form>
    </>
  )
}

export type CheckInsModel = {
  readonly language: Language
  readonly id: number
  readonly canNote: boolean
  readonly planned: readonly { readonly id: number; readonly on: string }[]
  readonly held: readonly LogEntry[]
}

export function checkInsTab({ language, id, canNote, planned, held }: CheckInsModel): VNode {
  const { checkIns } = supervisionMessages[language]
  return (
    <>
      <h2>{checkIns.next}</h2>
      {planned.length === 0 && <p>{checkIns.nonePlanned}</p>}
      <ul>
        {planned.map(({ id: checkIn, on }) => (
          <li>
            {on}{' '}
            {canNote && (
              <a href={paths.checkIn(language, id, checkIn)}>
                {checkIns.noteThis}
                <span class="unseen"> {on}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      <h2>{checkIns.held}</h2>
      {held.length === 0 ? <p>{checkIns.noneHeld}</p> : <Log entries={held} />}
    </>
  )
}

export type CheckInModel = FormState & {
  readonly language: Language
  readonly csrf: string
  readonly id: number
  readonly checkInId: number
  readonly plannedOn: string
  readonly heldOn: string
}

/** Notes one talk. */
export function checkInForm({ language, csrf, id, checkInId, plannedOn, heldOn, values, errors }: CheckInModel): VNode {
  const { checkIns } = supervisionMessages[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} targets={{ heldOn: 'heldOn-day' }} />
      <h2>{checkIns.title(plannedOn)}</h2>
      <Form action={paths.checkIn(language, id, checkInId)} csrf={csrf}>
        <DateField
          language={language}
          name="heldOn"
          label={checkIns.heldOn}
          values={values}
          iso={heldOn}
          error={errors.heldOn}
        />
        <TextArea
          language={language}
          name="note"
          label={checkIns.note}
          hint={checkIns.noteHint}
          value={values.note}
          error={errors.note}
        />
        <Button>{checkIns.submit}</Button>
      </Form>
    </>
  )
}

export function historyTab(entries: readonly LogEntry[]): VNode {
  return <Log entries={entries} />
}
