import type { VNode } from 'preact'

import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  DataTable,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  Select,
  type Choice,
} from '../../../ui/index.ts'
import { policyPaths } from '../../paths.ts'
import { policyMessages } from '../messages.ts'
import { trialMessages } from './messages.ts'

export type TrialForm = {
  readonly csrf: string
  readonly key: string
  readonly versions: readonly Choice[]
  readonly rounds: readonly Choice[]
  readonly policyId: string
  readonly ticked: readonly string[]
  readonly errors: Readonly<Record<string, string>>
}

export type TrialRow = {
  readonly id: number
  readonly policy: string
  readonly asked: string
  readonly cases: string
  readonly result: string
}

export type TrialsView = {
  readonly language: Language
  /** Null for those who only read. */
  readonly form: TrialForm | null
  readonly rows: readonly TrialRow[]
}

/** What was tried, and for the programme manager the form to try another. */
export function trialsPage({ language, form, rows }: TrialsView): PageContent {
  const say = trialMessages[language]
  const { policy, asked, cases, result } = say.columns
  return {
    title: say.title,
    section: 'policies',
    wide: true,
    main: (
      <>
        <BackLink href={policyPaths.list(language)} language={language} label={policyMessages[language].version.back} />
        {form !== null && <ErrorSummary language={language} errors={form.errors} />}
        <Heading lede={say.lede}>{say.title}</Heading>
        {form !== null && <TryForm language={language} form={form} />}
        <h2>{say.earlier}</h2>
        {rows.length === 0 ? (
          <p>{say.none}</p>
        ) : (
          <DataTable
            caption={say.earlier}
            isUnderHeading
            columns={[
              { label: policy },
              { label: asked },
              { label: cases, isNumber: true },
              { label: result, isNumber: true },
            ]}
            rows={rows.map(row => [
              <a href={policyPaths.trial(language, row.id)}>{row.policy}</a>,
              <span dir="auto">{row.asked}</span>,
              row.cases,
              row.result,
            ])}
          />
        )}
      </>
    ),
  }
}

function TryForm({ language, form }: { language: Language; form: TrialForm }): VNode {
  const say = trialMessages[language]
  if (form.rounds.length === 0) return <p>{say.noCases}</p>
  const field = (name: 'policyId' | 'rounds') => ({
    language,
    name,
    label: say.labels[name],
    ...(form.errors[name] === undefined ? {} : { error: form.errors[name] }),
  })
  return (
    <Form action={policyPaths.trials(language)} csrf={form.csrf}>
      <Hidden name="key" value={form.key} />
      <Select {...field('policyId')} options={form.versions} value={form.policyId} />
      <Checkboxes {...field('rounds')} hint={say.roundsHint} options={form.rounds} values={form.ticked} />
      <Button>{say.start}</Button>
    </Form>
  )
}
