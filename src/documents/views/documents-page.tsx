import type { VNode } from 'preact'

import type { Instant } from '../../platform/clock/index.ts'
import { dayOfInstant } from '../../platform/days/index.ts'
import type { PageContent } from '../../platform/http/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { BackLink, Button, ButtonLink, Empty, Form, Heading, Log, Success, type LogEntry } from '../../ui/index.ts'
import { documentPaths } from '../paths.ts'
import type { DocumentRow, Opening } from '../queries.ts'
import { documentMessages } from './messages.ts'

export type DocumentsModel = {
  readonly language: Language
  readonly csrf: string
  readonly documents: readonly (DocumentRow & { readonly mayRemove: boolean; readonly isMadeForApplication: boolean })[]
  readonly openings: readonly Opening[]
  readonly done: 'added' | 'removed' | null
  readonly profileHref: string
}

/** One's own documents, and who opened those that tell of health. */
export function documentsPage(model: DocumentsModel): PageContent {
  const { language, documents, openings, done, profileHref } = model
  const messages = documentMessages[language]
  return {
    title: messages.title,
    section: 'profile',
    main: (
      <div class="narrow-page">
        <BackLink href={profileHref} language={language} label={messages.toProfile} />
        {done !== null && <Success>{messages[done]}</Success>}
        <Heading lede={messages.lede}>{messages.title}</Heading>
        {documents.length === 0 && (
          <Empty>
            <p>{messages.empty}</p>
          </Empty>
        )}
        {documents.length > 0 && (
          <ul class="entries">
            {documents.map(document => (
              <Entry model={model} document={document} />
            ))}
          </ul>
        )}
        <p>
          <ButtonLink href={documentPaths.add(language)}>{messages.add}</ButtonLink>
        </p>
        {openings.length > 0 && (
          <>
            <h2>{messages.openings}</h2>
            <Log entries={openingEntries(language, openings, documents)} />
          </>
        )}
      </div>
    ),
  }
}

function Entry({ model, document }: { model: DocumentsModel; document: DocumentsModel['documents'][number] }): VNode {
  const { language, csrf } = model
  const messages = documentMessages[language]
  const { id, kind, name, isSealed, mayRemove } = document
  return (
    <li>
      <p>
        <strong>{messages.kinds[kind]}</strong>
        <br />
        <a href={documentPaths.open(language, id)}>
          <bdi>{name}</bdi>
        </a>
        {document.mime === 'image/heic' && !isSealed && (
          <>
            {', '}
            <a href={documentPaths.asJpeg(language, id)}>
              {messages.asJpeg}
              <span class="unseen"> {name}</span>
            </a>
          </>
        )}
        <br />
        <span class="soft">
          {sizeWords(language, document.bytes)} · {formatDay(language, dayOfInstant(document.uploadedAt))}
        </span>
      </p>
      {isSealed && <p class="small">{messages.sealed}</p>}
      {mayRemove ? (
        <Form action={documentPaths.removal(language, id)} csrf={csrf} class="entry-actions">
          <Button kind="quiet" describes={name}>
            {messages.remove}
          </Button>
        </Form>
      ) : (
        <p class="soft small">{document.isMadeForApplication ? messages.madeForApplication : messages.givenAway}</p>
      )}
    </li>
  )
}

/** 12 kB, 1.4 MB: in the unit that gives a short number. */
export function sizeWords(language: Language, bytes: number): string {
  const [unit, size] =
    bytes < 1_000_000 ? (['kilobyte', bytes / 1_000] as const) : (['megabyte', bytes / 1_000_000] as const)
  const format = { style: 'unit', unit, maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 } as const
  return new Intl.NumberFormat(language, format).format(Math.max(size, 1))
}

export function openingEntries(
  language: Language,
  openings: readonly Opening[],
  documents: readonly DocumentRow[],
): LogEntry[] {
  return openings.map(({ documentId, name, at }) => {
    const document = documents.find(candidate => candidate.id === documentId)
    const note = document === undefined ? {} : { note: document.name }
    return { title: name, when: momentWords(language, at), ...note }
  })
}

function momentWords(language: Language, at: Instant): string {
  const locale = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }[language]
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(at)
  return `${formatDay(language, dayOfInstant(at))}, ${time} UTC`
}
