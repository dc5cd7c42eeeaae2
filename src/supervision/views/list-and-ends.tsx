import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  DataTable,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  Heading,
  Radios,
  Tag,
  TextArea,
  type TagTone,
} from '../../ui/index.ts'
import { supervisionMessages } from '../messages.ts'
import { supervisionPaths as paths } from '../paths.ts'

export type ListModel = {
  readonly language: Language
  readonly seesBoard: boolean
  readonly nextHref: string | null
  readonly rows: readonly {
    readonly id: number
    readonly name: string
    readonly title: string
    readonly office: string
    readonly state: string
    readonly tone: TagTone
    readonly dates: string
    readonly nextTalk: string
  }[]
}

export function listPage({ language, seesBoard, nextHref, rows }: ListModel): PageContent {
  const { list } = supervisionMessages[language]
  const columns = [list.person, list.state, list.dates, list.nextTalk].map(label => ({ label }))
  return {
    title: list.title,
    section: 'placements',
    wide: true,
    main: (
      <>
        <Heading lede={list.lede}>{list.title}</Heading>
        {seesBoard && (
          <ButtonRow>
            <ButtonLink kind="quiet" href={paths.board(language)}>
              {list.board}
            </ButtonLink>
          </ButtonRow>
        )}
        {rows.length === 0 ? (
          <Empty>
            <p>{list.empty}</p>
          </Empty>
        ) : (
          <DataTable
            caption={list.caption}
            columns={columns}
            rows={rows.map(row => [
              <>
                <a href={paths.staff(language, row.id)}>{row.name}</a>
                <br />
                <span class="soft small">
                  {row.title}, {row.office}
                </span>
              </>,
              <Tag tone={row.tone}>{row.state}</Tag>,
              row.dates,
              row.nextTalk,
            ])}
          />
        )}
        {nextHref !== null && (
          <p>
            <a href={nextHref}>{list.more}</a>
          </p>
        )}
      </>
    ),
  }
}

export type EndModel = {
  readonly language: Language
  readonly csrf: string
  readonly id: number
  readonly name: string
  readonly act: 'cancel' | 'end'
  readonly parties: readonly ('intern' | 'organisation' | 'partner' | 'both')[]
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** Cancelling before the first day, or ending early: what cannot be undone is confirmed with its reason. */
export function endPage({ language, csrf, id, name, act, parties, values, errors }: EndModel): PageContent {
  const { ends } = supervisionMessages[language]
  const title = act === 'cancel' ? ends.cancelTitle : ends.endTitle
  const targets = { endedBy: 'endedBy-intern', noticeOn: 'noticeOn-day', lastDay: 'lastDay-day' }
  const common = { language, values }
  return {
    title: `${title}, ${name}`,
    section: 'placements',
    main: (
      <>
        <BackLink href={paths.staff(language, id)} language={language} label={name} />
        <ErrorSummary language={language} errors={errors} targets={targets} />
        <Heading lede={act === 'cancel' ? ends.cancelLede : ends.endLede}>{title}</Heading>
        <Form action={act === 'cancel' ? paths.cancellation(language, id) : paths.end(language, id)} csrf={csrf}>
          {act === 'end' && (
            <>
              <Radios
                language={language}
                name="endedBy"
                label={ends.endedBy}
                value={values.endedBy}
                error={errors.endedBy}
                options={parties.map(value => ({ value, label: ends.parties[value] }))}
              />
              <DateField {...common} name="noticeOn" label={ends.noticeOn} error={errors.noticeOn} />
              <DateField {...common} name="lastDay" label={ends.lastDay} error={errors.lastDay} />
            </>
          )}
          <TextArea
            language={language}
            name="why"
            label={ends.why}
            hint={ends.whyHint}
            value={values.why}
            error={errors.why}
            rows={3}
          />
          <Button kind="warning">{act === 'cancel' ? ends.cancel : ends.end}</Button>
        </Form>
      </>
    ),
  }
}
