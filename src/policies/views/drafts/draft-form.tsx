import type { ComponentChildren, VNode } from 'preact'

import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  fieldsOf,
  Form,
  Heading,
  Hidden,
  Select,
  TextField,
  Warning,
  type Choice,
} from '../../../ui/index.ts'
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
  /** Of the draft that it shows; left out where it is about none. */
  readonly revision?: number
  readonly hidden?: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  /** Left out: save. */
  readonly submit?: string
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
  const { language, csrf, action, revision, hidden = {}, more, mayStayUnfinished = false, children } = view
  const { form: say } = draftMessages[language]
  const { submit = say.save } = view
  return (
    <Form action={action} csrf={csrf}>
      {revision !== undefined && <Hidden name="revision" value={String(revision)} />}
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

type Act = { readonly action: string; readonly csrf: string; readonly revision: number }

/** Another act on what a form is about: a small form of its own below it. */
export function ActForm({ action, csrf, revision, children }: Act & { readonly children: ComponentChildren }): VNode {
  return (
    <Form action={action} csrf={csrf}>
      <Hidden name="revision" value={String(revision)} />
      {children}
    </Form>
  )
}

type Order = Act & { readonly language: Language; readonly isFirst?: boolean; readonly isLast?: boolean }

/** Moves what a form is about among its neighbours, a place at a time. */
export function Order({ language, isFirst = false, isLast = false, ...act }: Order): VNode {
  const { up, down } = draftMessages[language].condition
  return (
    <ActForm {...act}>
      <ButtonRow>
        {!isFirst && (
          <Button kind="quiet" name="to" value="up">
            {up}
          </Button>
        )}
        {!isLast && (
          <Button kind="quiet" name="to" value="down">
            {down}
          </Button>
        )}
      </ButtonRow>
    </ActForm>
  )
}

/** Takes what a form is about out of the draft. @param own the address of that form */
export function Removal({ own, label, ...act }: Omit<Act, 'action'> & { readonly own: string; label: string }): VNode {
  return (
    <ActForm {...act} action={`${own}/removal`}>
      <Button kind="quiet">{label}</Button>
    </ActForm>
  )
}

type Source = FormState & { readonly language: Language; readonly sources: readonly Choice[] }

/** Where something is written: in which source, and where in it. */
export function SourceFields({ language, sources, values, errors }: Source): VNode {
  const { labels, clauseHint } = draftMessages[language].condition
  const field = fieldsOf({ language, labels: { sourceIn: labels.source, clause: labels.clause }, values, errors })
  return (
    <>
      <Select {...field('sourceIn')} options={sources} />
      <TextField {...field('clause')} hint={clauseHint} />
    </>
  )
}
