import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  Inset,
  Success,
  TextField,
} from '../../ui/index.ts'
import { profilePaths } from '../paths.ts'
import type { ListSection } from '../sections.ts'
import { profileMessages } from './messages.ts'
import { Asked, fieldProps, type FormModel } from './question.tsx'

export type ListModel = FormModel & {
  readonly section: ListSection
  readonly entries: readonly { readonly key: string; readonly title: string; readonly detail: string }[]
  /** The key of an entry that is not there yet. */
  readonly newKey: string
  readonly isSaved: boolean
  /** Months of relevant experience as counted; null in other sections. */
  readonly countedMonths: number | null
}

/** A list's entries, each to change or remove; add another, or say that this is all. */
export function listPage(model: ListModel): PageContent {
  const { language, section, entries, errors, isSaved } = model
  const messages = profileMessages[language]
  const [title, lede] = messages.sections[section]
  const words = messages.entries[section]
  const add = profilePaths.item(language, section, model.newKey)
  return {
    title,
    section: 'profile',
    main: (
      <div class="narrow-page">
        <BackLink
          href={model.isFromCheck ? profilePaths.check(language) : profilePaths.tasks(language)}
          language={language}
        />
        {isSaved && <Success>{messages.saved(title)}</Success>}
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={lede}>{title}</Heading>
        {section === 'relatives' && <p>{messages.hints.relatives}</p>}
        {entries.length === 0 ? <Inset>{words.empty}</Inset> : <Entries {...model} />}
        <p>
          <ButtonLink href={add} kind={entries.length === 0 ? 'main' : 'quiet'}>
            {entries.length === 0 ? words.add : words.another}
          </ButtonLink>
        </p>
        <Form action={profilePaths.section(language, section)} csrf={model.csrf}>
          {model.isFromCheck && <Hidden name="from" value="check" />}
          {model.countedMonths !== null && entries.length > 0 && <Months model={model} months={model.countedMonths} />}
          <Button kind={entries.length === 0 ? 'quiet' : 'main'}>
            {entries.length === 0 ? words.none : words.all}
          </Button>
        </Form>
      </div>
    ),
  }
}

function Entries({ language, csrf, section, entries }: ListModel): VNode {
  return (
    <ul class="entries">
      {entries.map(entry => (
        <li>
          <p>
            <strong dir="auto">{entry.title}</strong>
            <br />
            <span class="soft" dir="auto">
              {entry.detail}
            </span>
          </p>
          <EntryActions language={language} csrf={csrf} section={section} entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function EntryActions(props: {
  language: Language
  csrf: string
  section: ListSection
  entry: ListModel['entries'][number]
}): VNode {
  const { language, csrf, section, entry } = props
  const messages = profileMessages[language]
  return (
    <Form action={profilePaths.removal(language, section, entry.key)} csrf={csrf} class="entry-actions">
      <ButtonLink href={profilePaths.item(language, section, entry.key)} kind="quiet">
        {messages.change}
        <span class="unseen"> {entry.title}</span>
      </ButtonLink>
      <Button kind="quiet" describes={entry.title}>
        {messages.remove}
      </Button>
    </Form>
  )
}

function Months({ model, months }: { model: ListModel; months: number }): VNode {
  const { counted, hints, fields } = profileMessages[model.language]
  return (
    <>
      <p>{counted(months)}</p>
      <Asked language={model.language} about="statedMonths" label={fields.statedMonths}>
        <TextField
          {...fieldProps(model, 'statedMonths')}
          hint={hints.statedMonths}
          inputMode="numeric"
          width="narrow"
          optional
        />
      </Asked>
    </>
  )
}
