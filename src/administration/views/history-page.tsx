import type { VNode } from 'preact'

import { isPlainDate } from '../../platform/days/index.ts'
import type { Ask, PageContent } from '../../platform/http/index.ts'
import type { PastEvent, Subject } from '../../platform/history/index.ts'
import { formatDay, formatInstant } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { DataTable, Empty, Heading } from '../../ui/index.ts'
import { detailWords, eventWords, wordOf, yesOrNo, type Words } from './history/words.ts'
import { historyMessages } from './history-messages.ts'

type HistoryModel = {
  readonly subject: Subject
  readonly id: number
  readonly events: readonly PastEvent[]
  readonly states: Words
}

/** The history of one record, oldest first, as it was written down, in words; a code that has none stands as it is. */
export function historyPage({ language }: Ask, { subject, id, events, states }: HistoryModel): PageContent {
  const say = historyMessages[language]
  const title = say.title(say.subjects[subject], id)
  const { when, who, act, from, to, why } = say.columns
  return {
    title,
    section: 'administration',
    wide: true,
    main: (
      <>
        <Heading lede={say.lede}>{title}</Heading>
        {events.length === 0 ? (
          <Empty>
            <p>{say.empty}</p>
          </Empty>
        ) : (
          <DataTable
            caption={say.caption}
            columns={[when, who, act, from, to, why].map(label => ({ label }))}
            rows={events.map(event => [
              formatInstant(language, event.at),
              <span dir="auto">{event.byName ?? say.program}</span>,
              eventWords(language, subject, event.event) ?? <bdi>{event.event}</bdi>,
              stateCell(states, event.fromState),
              stateCell(states, event.toState),
              <>
                <span dir="auto">{event.why}</span> {detailsOf(language, event)}
              </>,
            ])}
          />
        )}
      </>
    ),
  }
}

function stateCell(states: Words, state: string | null): VNode | string {
  if (state === null) return ''
  return wordOf(states, state) ?? <bdi>{state}</bdi>
}

function detailsOf(language: Language, { params }: PastEvent): VNode | null {
  const details = Object.entries(params).filter(([, value]) => value !== null && value !== '')
  if (details.length === 0) return null
  return (
    <ul>
      {details.map(([name, value]) => (
        <li>
          {detailWords(language, name) ?? <bdi>{name}</bdi>}
          {historyMessages[language].colon}
          <bdi>{valueOf(language, value)}</bdi>
        </li>
      ))}
    </ul>
  )
}

function valueOf(language: Language, value: PastEvent['params'][string] | undefined): string {
  if (typeof value === 'boolean') return yesOrNo(language, value)
  const text = String(value)
  return isPlainDate(text) ? formatDay(language, text) : text
}
