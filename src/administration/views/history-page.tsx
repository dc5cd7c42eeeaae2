import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Subject } from '../../platform/history/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { DataTable, Empty, Heading } from '../../ui/index.ts'
import type { ToldEvent } from '../routes/told.ts'
import { historyMessages } from './history-messages.ts'

type HistoryModel = {
  readonly subject: Subject
  readonly id: number
  readonly events: readonly ToldEvent[]
}

/** The history of one record, oldest first, in words. */
export function historyPage(language: Language, { subject, id, events }: HistoryModel): PageContent {
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
              event.when,
              <span dir="auto">{event.by ?? say.program}</span>,
              <bdi>{event.act}</bdi>,
              <bdi>{event.from}</bdi>,
              <bdi>{event.to}</bdi>,
              <>
                <span dir="auto">{event.why}</span> <Details language={language} details={event.details} />
              </>,
            ])}
          />
        )}
      </>
    ),
  }
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
