import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Subject } from '../../platform/history/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { DataTable, Empty, Heading } from '../../ui/index.ts'
import type { ToldEvent } from '../routes/told.ts'
import { historyMessages } from './history-messages.ts'

type HistoryModel = {
  readonly subject: Subject
  readonly name: string
  readonly events: readonly ToldEvent[]
}

/** The history of one record, oldest first, in words. */
export function historyPage(language: Language, { subject, name, events }: HistoryModel): PageContent {
  const say = historyMessages[language]
  const title = say.title(say.subjects[subject], name)
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
              event.when,
              <span dir="auto">{event.by ?? say.program}</span>,
              <bdi>{event.act}</bdi>,
              stateCell(event.from),
              stateCell(event.to),
              whyCell(language, event),
            ])}
          />
        )}
      </>
    ),
  }
}

/** Nothing at all where there is nothing to say: on a phone the cell then goes, with its label. */
function stateCell(state: string): VNode | string {
  return state === '' ? '' : <bdi>{state}</bdi>
}

function whyCell(language: Language, { why, details }: ToldEvent): VNode | string {
  if (why === '' && details.length === 0) return ''
  return (
    <>
      <span dir="auto">{why}</span> <Details language={language} details={details} />
    </>
  )
}

function Details({ language, details }: { language: Language; details: ToldEvent['details'] }): VNode | null {
  if (details.length === 0) return null
  return (
    <ul>
      {details.map(({ name, value }) => (
        <li>
          <bdi>{name}</bdi>
          {historyMessages[language].colon}
          <bdi>{value}</bdi>
        </li>
      ))}
    </ul>
  )
}
