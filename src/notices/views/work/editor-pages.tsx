import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import { languageName, languages, type Language } from '../../../platform/i18n/languages.ts'
import { nameOfLanguage } from '../../../platform/i18n/names.ts'
import {
  BackLink,
  Bullets,
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  FileField,
  Form,
  Heading,
  Hidden,
  Inset,
  Radios,
  TextArea,
  Warning,
} from '../../../ui/index.ts'
import { noticePaths } from '../../paths.ts'
import type { Proposal } from '../../proposal.ts'
import { FactFields, WordingFields, type FieldsView, type Typed } from './fields.tsx'
import { workMessages } from './words.ts'

/** Where a notice begins: a text, a file, or an empty page. */
export function createPage(ask: Ask, { values, errors }: Pick<Typed, 'values' | 'errors'>): PageContent {
  const { language, csrf } = ask
  const { create: messages } = workMessages[language]
  return {
    title: messages.title,
    section: 'noticesAdmin',
    main: (
      <>
        <BackLink href={noticePaths.workList(language)} language={language} />
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={messages.lede}>{messages.title}</Heading>
        <Form action={noticePaths.read(language)} csrf={csrf} multipart>
          <TextArea
            language={language}
            name="source"
            label={messages.source}
            rows={14}
            value={values.source}
            error={errors.source}
          />
          <FileField
            language={language}
            name="file"
            label={messages.file}
            hint={messages.fileHint}
            error={errors.file}
            accept=".txt,.text,.md,.html,.htm,.pdf,.docx"
          />
          <ButtonRow>
            <Button>{messages.submit}</Button>
            <Button name="empty" value="yes" kind="quiet">
              {messages.empty}
            </Button>
          </ButtonRow>
        </Form>
      </>
    ),
  }
}

export type NewView = FieldsView & {
  readonly proposal: Proposal | null
  /** Made with the page, so that the form sent twice makes one notice. */
  readonly formKey: string
  /** Null where nothing is kept of it yet. */
  readonly readingId: number | null
}

/** The fields proposed beside the text from which they were read. */
export function newNoticePage(ask: Ask, view: NewView): PageContent {
  const { language, csrf } = ask
  const { editor, fields, readings } = workMessages[language]
  const { proposal, values, errors, readingId } = view
  const title = proposal === null ? editor.emptyTitle : editor.newTitle
  return {
    title,
    section: 'noticesAdmin',
    wide: true,
    main: (
      <>
        <BackLink
          href={readingId === null ? noticePaths.create(language) : noticePaths.workList(language)}
          language={language}
        />
        <ErrorSummary language={language} errors={errors} targets={{ allowance: 'allowance' }} />
        <Heading lede={proposal === null ? undefined : editor.newLede}>{title}</Heading>
        <div class={proposal === null ? 'narrow-page' : 'grid halves'}>
          <Form action={noticePaths.workList(language)} csrf={csrf}>
            <Hidden name="key" value={view.formKey} />
            <Hidden name="source" value={proposal?.text ?? ''} />
            <h2>{editor.text}</h2>
            <Radios
              language={language}
              name="textLanguage"
              label={fields.textLanguage ?? ''}
              value={values.textLanguage}
              error={errors.textLanguage}
              options={languages.map(code => ({ value: code, label: languageName[code] }))}
              inline
            />
            <WordingFields {...view} />
            <h2>{editor.facts}</h2>
            <FactFields {...view} />
            <ButtonRow>
              <Button>{editor.save}</Button>
              {readingId !== null && (
                <ButtonLink href={noticePaths.readingDiscarding(language, readingId)} kind="quiet">
                  {readings.discard}
                </ButtonLink>
              )}
            </ButtonRow>
          </Form>
          {proposal !== null && <Source language={language} {...proposal} />}
        </div>
      </>
    ),
  }
}

/** The source as it came, with what was read of it marked and named. */
type SourceView = Pick<Proposal, 'text' | 'marks' | 'warnings'> & { readonly language: Language }

function Source({ language, text, marks, warnings }: SourceView): VNode {
  const { editor, fields } = workMessages[language]
  let reached = 0
  const pieces = marks.map(({ span: [from, to], field }) => {
    const before = text.slice(reached, from)
    reached = to
    return (
      <>
        {before}
        <a href={`#${field}`} title={fields[field]}>
          <mark>{text.slice(from, to)}</mark>
        </a>
      </>
    )
  })
  return (
    <aside class="beside" aria-label={editor.source}>
      <h2>{editor.source}</h2>
      {warnings.length > 0 && (
        <Warning>
          <Bullets items={warnings.map(explanation => explanation[language])} />
        </Warning>
      )}
      {marks.length > 0 && <p class="hint">{editor.sourceHint}</p>}
      <div class="source-text" dir="auto" tabindex={0}>
        {pieces}
        {text.slice(reached)}
      </div>
    </aside>
  )
}

export type EditView = Typed & {
  readonly id: number
  readonly version: string
  readonly proposal: Proposal | null
  /** Who changed the notice since the page was made, in a sentence. */
  readonly meanwhile: string | null
}

/** The facts of a draft, to change. */
export function factsPage(ask: Ask, view: EditView & FieldsView): PageContent {
  const { editor } = workMessages[ask.language]
  return editPage(ask, view, {
    title: editor.factsTitle,
    action: noticePaths.facts(ask.language, view.id),
    submit: editor.save,
    fields: <FactFields {...view} />,
  })
}

/** The text of a notice in one language, to change or to add. */
export function wordingPage(
  ask: Ask,
  view: EditView & { readonly text: Language; readonly isPublished: boolean },
): PageContent {
  const { language } = ask
  const { editor, fields } = workMessages[language]
  return editPage(ask, view, {
    title: editor.textTitle(nameOfLanguage(language, view.text)),
    action: noticePaths.text(language, view.id, view.text),
    submit: editor.saveText,
    fields: (
      <>
        {view.isPublished && (
          <Inset>
            <p>{editor.published}</p>
          </Inset>
        )}
        <WordingFields {...view} language={language} />
        {view.isPublished && (
          <>
            <TextArea
              language={language}
              name="why"
              label={fields.why ?? ''}
              hint={editor.whyPublic}
              value={view.values.why}
              error={view.errors.why}
              rows={3}
            />
            <Checkbox name="tells" label={editor.tells} checked={view.values.tells === 'yes'} />
          </>
        )}
      </>
    ),
  })
}

type Editing = { readonly title: string; readonly action: string; readonly submit: string; readonly fields: VNode }

function editPage(ask: Ask, view: EditView, { title, action, submit, fields }: Editing): PageContent {
  const { language, csrf } = ask
  const messages = workMessages[language]
  const { id, version, proposal, meanwhile, errors } = view
  return {
    title,
    section: 'noticesAdmin',
    wide: true,
    main: (
      <>
        <BackLink href={noticePaths.work(language, id)} language={language} />
        <ErrorSummary language={language} errors={errors} />
        <Heading>{title}</Heading>
        {meanwhile !== null && (
          <Warning>
            <p>{meanwhile}</p>
            <p>
              <ButtonLink href={noticePaths.work(language, id)} kind="quiet">
                {messages.seeNow}
              </ButtonLink>
            </p>
          </Warning>
        )}
        <div class={proposal === null ? 'narrow-page' : 'grid halves'}>
          <Form action={action} csrf={csrf}>
            <Hidden name="version" value={version} />
            {fields}
            <Button>{submit}</Button>
          </Form>
          {proposal !== null && <Source language={language} {...proposal} />}
        </div>
      </>
    ),
  }
}
