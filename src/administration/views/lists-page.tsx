import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  Checkbox,
  DataTable,
  ErrorSummary,
  FileField,
  Form,
  Heading,
  Hidden,
  Success,
  Tag,
  TextArea,
  Warning,
  type TagTone,
} from '../../ui/index.ts'
import { administrationPaths as paths } from '../paths.ts'
import { Frame, type FormState } from './frame.tsx'
import { listMessages } from './list-messages.ts'

type Kind = 'offices' | 'units' | 'people'
export type ListDescription = {
  readonly kind: Kind
  readonly columns: readonly string[]
  readonly optional: readonly string[]
}

type ListsModel = {
  readonly form: FormState
  readonly lists: readonly ListDescription[]
  readonly roles: readonly string[]
}

/** A list to bring in, what its columns are, and the lists as they stand. */
export function listsPage(ask: Ask, { form, lists, roles }: ListsModel): PageContent {
  const { language, csrf, query } = ask
  const say = listMessages[language]
  return {
    title: say.title,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="lists">
        <ErrorSummary language={language} errors={form.errors} />
        {query.has('added') && (
          <Success>
            <p>{say.done(digits(query.get('added')), digits(query.get('changed')))}</p>
          </Success>
        )}
        <Heading lede={say.lede}>{say.title}</Heading>
        <Form action={paths.lists(language)} csrf={csrf} multipart>
          <FileField
            language={language}
            name="file"
            label={say.file}
            hint={say.fileHint}
            error={form.errors.file}
            accept=".csv,.txt,text/csv"
          />
          <TextArea
            language={language}
            name="list"
            label={say.pasted}
            hint={say.pastedHint}
            value={form.values.list}
            error={form.errors.list}
          />
          <Button>{say.check}</Button>
        </Form>
        <Described language={language} lists={lists} roles={roles} />
      </Frame>
    ),
  }
}

type DescribedProps = Pick<ListsModel, 'lists' | 'roles'> & { language: Language }

/** What the columns of each list are, and each list as it stands. */
function Described({ language, lists, roles }: DescribedProps): VNode {
  const say = listMessages[language]
  return (
    <>
      <h2>{say.columns}</h2>
      <p>{say.columnsLede}</p>
      {lists.map(({ kind, columns, optional }) => (
        <p>
          <strong>{say.lists[kind]}</strong>
          {': '}
          <code>{columns.join(';')}</code> {optional.length > 0 && `(${say.optional}: ${optional.join(', ')})`}
        </p>
      ))}
      <p>{say.kindHint}</p>
      <p>{say.peopleHint(roles.join(', '))}</p>
      <h2>{say.export}</h2>
      <p>{say.exportLede}</p>
      <ul>
        {lists.map(({ kind }) => (
          <li>
            <a href={paths.export(language, kind)}>{say.lists[kind]} (CSV)</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What stands in the address is shown only where it is a number. */
function digits(text: string | null): string {
  return text !== null && /^\d{1,6}$/.test(text) ? text : '0'
}

export type PreviewLine = {
  readonly line: number
  readonly what: string
  readonly outcome: 'add' | 'change' | 'same' | 'refuse'
  readonly why: string
}

export type PreviewModel = {
  readonly kind: Kind
  readonly lines: readonly PreviewLine[]
  readonly counts: Readonly<Record<PreviewLine['outcome'], number>>
  readonly list: string
  readonly stamp: string
  readonly problem: string | null
}

const tones: Record<PreviewLine['outcome'], TagTone> = { add: 'good', change: 'wait', same: 'plain', refuse: 'stop' }
const total = ({ add, change, same, refuse }: PreviewModel['counts']): number => add + change + same + refuse

/** Line by line what an import would do, before it does anything. */
export function previewPage(ask: Ask, model: PreviewModel): PageContent {
  const { language } = ask
  const { kind, lines, counts, problem } = model
  const say = listMessages[language]
  const { line, what, outcome, why } = say.preview.columns
  const all = total(counts)
  return {
    title: say.preview.title,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="lists">
        <BackLink href={paths.lists(language)} language={language} />
        <ErrorSummary language={language} errors={problem === null ? {} : { preview: problem }} />
        <Heading lede={say.preview.lede(say.lists[kind], all)}>{say.preview.title}</Heading>
        {counts.refuse > 0 && (
          <Warning>
            <p>{say.preview.refusedNote}</p>
          </Warning>
        )}
        <Confirm ask={ask} model={model} />
        <div id="preview">
          {lines.length < all && <p>{say.preview.shown(lines.length, all)}</p>}
          <DataTable
            caption={say.preview.counts(counts.add, counts.change, counts.same, counts.refuse)}
            columns={[{ label: line, isNumber: true }, { label: what }, { label: outcome }, { label: why }]}
            rows={lines.map(row => [
              String(row.line),
              <span dir="auto">{row.what}</span>,
              <Tag tone={tones[row.outcome]}>{say.preview.outcomes[row.outcome]}</Tag>,
              row.why,
            ])}
          />
        </div>
      </Frame>
    ),
  }
}

function Confirm({ ask: { language, csrf }, model }: { ask: Ask; model: PreviewModel }): VNode {
  const { kind, counts, list, stamp } = model
  const say = listMessages[language].preview
  const wanted = counts.add + counts.change
  if (wanted === 0) return <p>{say.nothing}</p>
  return (
    <Form action={paths.importPreview(language)} csrf={csrf}>
      <Hidden name="list" value={list} />
      <Hidden name="stamp" value={stamp} />
      {kind === 'people' && counts.add > 0 && (
        <div class="field">
          <Checkbox name="invitations" label={say.invitations} />
        </div>
      )}
      <Button>{say.confirm(wanted)}</Button>
    </Form>
  )
}
