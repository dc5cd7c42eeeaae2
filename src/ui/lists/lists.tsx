import type { ComponentChildren, VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { Tag, type TagTone } from '../content/content.tsx'
import { uiMessages } from '../messages.ts'
import { Whole } from '../content/whole.tsx'
import { safeHref } from '../safe-href.ts'

export type Fact = { readonly term: string; readonly detail: ComponentChildren }

/** Label and value pairs; rows without a value are left out by the caller. */
export function Facts({ items }: { items: readonly Fact[] }): VNode {
  return (
    <dl class="facts">
      {items.map(({ term, detail }) => (
        <div>
          <dt>{term}</dt>
          <dd dir="auto">{detail}</dd>
        </div>
      ))}
    </dl>
  )
}

export type SummaryRow = Fact & {
  readonly changeHref?: string | undefined
  /** Where nothing is stored, the answers travel in a form: the way back is its button of this name and value. */
  readonly changeButton?: { readonly name: string; readonly value: string }
}

/** Answers to check, each with its way back to the question. */
export function SummaryList({ language, rows }: { language: Language; rows: readonly SummaryRow[] }): VNode {
  return (
    <dl class="summary">
      {rows.map(({ term, detail, changeHref, changeButton }) => (
        <div>
          <dt>{term}</dt>
          <dd dir="auto">{detail}</dd>
          {changeHref !== undefined && (
            <dd class="change">
              <a href={safeHref(changeHref)}>
                {uiMessages[language].change}
                <span class="unseen"> {term}</span>
              </a>
            </dd>
          )}
          {changeButton !== undefined && (
            <dd class="change">
              <button type="submit" class="as-link" {...changeButton}>
                {uiMessages[language].change}
                <span class="unseen"> {term}</span>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

export type Task = {
  readonly label: string
  readonly href: string | null
  readonly state: string
  readonly tone: TagTone
  readonly hint?: string | undefined
}

/** Work over several sittings: each row a link, with its state as a word. */
export function TaskList({ tasks }: { tasks: readonly Task[] }): VNode {
  return (
    <ul class="tasks">
      {tasks.map(({ label, href, state, tone, hint }) => (
        <li>
          <span class="task-name">
            {href === null ? label : <a href={safeHref(href)}>{label}</a>}
            {hint !== undefined && <span class="hint">{hint}</span>}
          </span>
          <Tag tone={tone}>{state}</Tag>
        </li>
      ))}
    </ul>
  )
}

export type LogEntry = {
  readonly title: ComponentChildren
  /** Null where the title is the day. */
  readonly when: string | null
  readonly by?: string
  readonly note?: ComponentChildren
}

/** What happened, newest first. */
export function Log({ entries }: { entries: readonly LogEntry[] }): VNode {
  return (
    <ol class="log">
      {entries.map(({ title, when, by, note }) => (
        <li>
          <strong>{title}</strong>
          {when !== null && (
            <p class="soft small">
              {when}
              {by !== undefined && <> · {by}</>}
            </p>
          )}
          {note !== undefined && <div class="note">{note}</div>}
        </li>
      ))}
    </ol>
  )
}

export type Card = {
  readonly title: string
  readonly href: string
  readonly lines: readonly ComponentChildren[]
  readonly tag?: VNode
  /** Where the title is in another language than the page. */
  readonly titleLanguage?: Language
}

/** Search results: one card a record, its title the link. */
export function Cards({ cards }: { cards: readonly Card[] }): VNode {
  return (
    <ul class="card-list">
      {cards.map(({ title, href, lines, tag, titleLanguage }) => (
        <li>
          <h2>
            <a href={safeHref(href)} dir="auto" lang={titleLanguage}>
              {title}
            </a>
            {tag}
          </h2>
          {lines.map(line => (
            <p>{typeof line === 'string' ? <Whole text={line} /> : line}</p>
          ))}
        </li>
      ))}
    </ul>
  )
}
