import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { BackLink, Button, ErrorSummary, Facts, Form, Heading, Radios, TextArea } from '../../ui/index.ts'
import { supervisionMessages } from '../messages.ts'
import type { Question, Side } from '../rules.ts'

export type EvaluationForm = {
  readonly language: Language
  readonly csrf: string
  readonly side: Side
  readonly action: string
  readonly scales: readonly Question[]
  readonly texts: readonly Question[]
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

export function EvaluationFields({
  language,
  csrf,
  side,
  action,
  scales,
  texts,
  values,
  errors,
}: EvaluationForm): VNode {
  const words = supervisionMessages[language].evaluation
  const options = words.scale.map((label, index) => ({ value: String(index + 1), label }))
  const field = (
    name: Question,
  ): { language: Language; name: string; label: string; value: string | undefined; error: string | undefined } => ({
    language,
    name,
    label: words.questions[name],
    value: values[name],
    error: errors[name],
  })
  return (
    <>
      <ErrorSummary
        language={language}
        errors={errors}
        targets={Object.fromEntries(scales.map(name => [name, `${name}-1`]))}
      />
      <p class="lede">{side === 'intern' ? words.internLede : words.supervisorLede}</p>
      <Form action={action} csrf={csrf}>
        {scales.map(name => (
          <Radios {...field(name)} options={options} />
        ))}
        {texts.map(name => (
          <TextArea {...field(name)} rows={4} />
        ))}
        <Button>{words.submit}</Button>
      </Form>
    </>
  )
}

/** The intern's evaluation, on a page of its own; null where it is given, or not the time. */
export function ownEvaluationPage(
  language: Language,
  back: string,
  form: EvaluationForm | null,
  instead: string,
): PageContent {
  const words = supervisionMessages[language].evaluation
  return {
    title: words.title,
    section: 'placement',
    main: (
      <>
        <BackLink href={back} language={language} />
        <Heading>{words.title}</Heading>
        {form === null ? <p>{instead}</p> : <EvaluationFields {...form} />}
      </>
    ),
  }
}

export type GivenEvaluation = {
  readonly title: string
  /** Who gave it and when, or that it was not given. */
  readonly line: string
  readonly answers: readonly { readonly term: string; readonly detail: string }[]
}

/** Both sides' evaluations, as far as the reader may see them, and the form of a supervisor who has yet to give theirs. */
export function evaluationTab({
  given,
  form,
}: {
  given: readonly GivenEvaluation[]
  form: EvaluationForm | null
}): VNode {
  return (
    <>
      {given.map(({ title, line, answers }) => (
        <>
          <h2>{title}</h2>
          <p class="soft">{line}</p>
          {answers.length > 0 && <Facts items={answers} />}
        </>
      ))}
      {form !== null && <EvaluationFields {...form} />}
    </>
  )
}
