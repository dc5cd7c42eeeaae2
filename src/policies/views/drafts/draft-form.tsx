import type { ComponentChildren, VNode } from 'preact'

import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { BackLink, Button, ButtonRow, ErrorSummary, Form, Heading, Hidden, Warning } from '../../../ui/index.ts'
import { draftMessages } from './messages.ts'

/** A form about a draft as it stands: what was typed, and what is wrong. */
export type FormState = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

export type DraftFormPage = {
  readonly language: Language
  readonly csrf: string
  readonly back: string
  readonly title: string
  readonly lede?: ComponentChildren
  readonly action: string
  readonly hidden: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  readonly submit: string
  /** Shows more blank lines, keeping what was typed. */
  readonly more?: string
  /** All that is wrong may stay so for now: a second button keeps it. */
  readonly mayStayUnfinished?: boolean
  readonly children: ComponentChildren
  /** Below the form: other acts on the same thing. */
  readonly below?: ComponentChildren
  /** Below that, as wide as the page: what is to be looked at first. */
  readonly wideBelow?: ComponentChildren
}

/** A page with one form about a draft or a version. */
export function draftFormPage(view: DraftFormPage): PageContent {
  const { language, title, lede, back, errors, below, wideBelow } = view
  return {
    title,
    section: 'policies',
    main: (
      <>
        <div class="narrow-page">
          <BackLink href={back} language={language} />
          <ErrorSummary language={language} errors={errors} />
          <Heading {...(lede === undefined ? {} : { lede })}>{title}</Heading>
          <TheForm {...view} />
          {below}
        </div>
        {wideBelow}
      </>
    ),
  }
}

function TheForm(view: DraftFormPage): VNode {
  const { language, csrf, action, hidden, submit, more, mayStayUnfinished = false, children } = view
  const { form: say } = draftMessages[language]
  return (
    <Form action={action} csrf={csrf}>
      {Object.entries(hidden).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      {mayStayUnfinished && (
        <Warning>
          <p>{say.problems}</p>
        </Warning>
      )}
      {children}
      <ButtonRow>
        <Button>{submit}</Button>
        {mayStayUnfinished && (
          <Button kind="quiet" name="unfinished" value="yes">
            {say.saveUnfinished}
          </Button>
        )}
        {more !== undefined && (
          <Button kind="quiet" name="more" value="yes">
            {more}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
