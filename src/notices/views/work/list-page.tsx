import type { PageContent } from '../../../platform/http/index.ts'
import type { PlainDate } from '../../../platform/days/index.ts'
import { formatDay } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { ButtonLink, DataTable, Empty, Heading, Success, Whole, type Row } from '../../../ui/index.ts'
import { noticePaths } from '../../paths.ts'
import type { Reading } from '../../queries/readings.ts'
import type { NoticeRow } from '../../queries/work.ts'
import type { State } from '../../states.ts'
import { noticeMessages } from '../words.ts'
import { Readings } from './readings.tsx'
import { workMessages } from './words.ts'

/** With the day since which nobody can apply, where its closing day has passed. */
export type ListedNotice = NoticeRow & { readonly closedSince: PlainDate | null }

export type WorkListView = {
  readonly language: Language
  readonly groups: readonly { readonly state: State; readonly rows: readonly ListedNotice[] }[]
  readonly mayWrite: boolean
  readonly readings: readonly Reading[]
  readonly isDiscarded: boolean
}

/** An officer's notices, by state, drafts first. */
export function workListPage({ language, groups, mayWrite, readings, isDiscarded }: WorkListView): PageContent {
  const { list: messages } = workMessages[language]
  return {
    title: messages.title,
    section: 'noticesAdmin',
    wide: true,
    main: (
      <>
        {isDiscarded && <Success>{workMessages[language].readings.discarded}</Success>}
        <Heading lede={messages.lede}>{messages.title}</Heading>
        {mayWrite && (
          <p>
            <ButtonLink href={noticePaths.create(language)}>{messages.create}</ButtonLink>
          </p>
        )}
        {readings.length > 0 && <Readings language={language} readings={readings} />}
        {groups.length === 0 && readings.length === 0 && (
          <Empty>
            <p>{messages.none}</p>
          </Empty>
        )}
        {groups.map(({ state, rows }) => (
          <DataTable
            caption={noticeMessages[language].state[state]}
            count={rows.length}
            columns={messages.columns.map((label, index) => ({ label, isNumber: index === 4 }))}
            rows={rows.map(row => rowOf(language, row))}
          />
        ))}
      </>
    ),
  }
}

function rowOf(language: Language, row: ListedNotice): Row {
  const messages = workMessages[language]
  const day = (iso: string | null): string => (iso === null ? '–' : formatDay(language, iso))
  const reference = row.state === 'draft' ? messages.draft(row.id) : row.reference
  return [
    <>
      <a href={noticePaths.work(language, row.id)} dir="auto">
        {row.title === '' ? messages.untitled : row.title}
      </a>
      <br />
      <span class="small soft">
        <Whole text={reference} />
        {row.partnerName !== null && ` · ${row.partnerName}`}
      </span>
    </>,
    row.officeName,
    row.closedSince === null ? day(row.closesOn) : messages.list.closedSince(day(row.closedSince)),
    day(row.answerBy),
    String(row.applications),
  ]
}
