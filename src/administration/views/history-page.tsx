import type { Ask, PageContent } from '../../platform/http/index.ts'
import type { PastEvent, Subject } from '../../platform/history/index.ts'
import { formatInstant } from '../../platform/i18n/format.ts'
import { DataTable, Empty, Heading } from '../../ui/index.ts'
import { historyMessages } from './history-messages.ts'

type HistoryModel = { readonly subject: Subject; readonly id: number; readonly events: readonly PastEvent[] }

/** The history of one record, oldest first, as it was written down: acts and states under their codes, for those who audit. */
export function historyPage({ language }: Ask, { subject, id, events }: HistoryModel): PageContent {
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
              <code>{event.event}</code>,
              <span dir="auto">{event.fromState ?? ''}</span>,
              <span dir="auto">{event.toState ?? ''}</span>,
              <>
                <span dir="auto">{event.why}</span> {detailsOf(event)}
              </>,
            ])}
          />
        )}
      </>
    ),
  }
}

function detailsOf({ params }: PastEvent): string {
  return Object.entries(params)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(', ')
}
