import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { BackLink, DataTable, Empty, Heading, Tag, type TagTone } from '../../ui/index.ts'
import { clearanceMessages } from '../messages.ts'
import type { Kind } from '../rules.ts'

type Shown = { readonly label: string; readonly tone: TagTone }

/** An item's state, where it leads, and of what and whom it speaks: links of one name lead to one place. */
type Cell = { readonly shown: Shown; readonly href: string | null; readonly about: string }

export type BoardModel = {
  readonly language: Language
  /** The list of placements; null for who has none. */
  readonly back: string | null
  readonly columns: readonly Kind[]
  readonly groups: readonly {
    readonly title: string
    readonly rows: readonly {
      /** The placement; null for who judges papers and reads no placement. */
      readonly href: string | null
      readonly name: string
      readonly office: string
      readonly when: string
      /** One for each column; null where the placement has no checklist yet. */
      readonly items: readonly (Cell | null)[]
    }[]
  }[]
}

/** Rows of people, columns of items, states as words. */
export function boardPage({ language, back, columns, groups }: BoardModel): PageContent {
  const { board, kinds } = clearanceMessages[language]
  return {
    title: board.title,
    section: 'placements',
    wide: true,
    main: (
      <>
        {back !== null && <BackLink href={back} language={language} label={board.back} />}
        <Heading lede={board.lede}>{board.title}</Heading>
        {groups.length === 0 && (
          <Empty>
            <p>{board.empty}</p>
          </Empty>
        )}
        {groups.map(({ title, rows }) => (
          <DataTable
            caption={title}
            count={rows.length}
            columns={[
              { label: board.person },
              { label: board.start },
              ...columns.map(kind => ({ label: kinds[kind] })),
            ]}
            rows={rows.map(row => [
              <>
                {row.href === null ? (
                  <bdi>{row.name}</bdi>
                ) : (
                  <a href={row.href} dir="auto">
                    {row.name}
                  </a>
                )}
                <br />
                <span class="soft small">{row.office}</span>
              </>,
              row.when,
              ...row.items.map(item => (item === null ? board.notOpened : <BoardCell {...item} />)),
            ])}
          />
        ))}
      </>
    ),
  }
}

function BoardCell({ shown, href, about }: Cell): VNode {
  const tag = <Tag tone={shown.tone}>{shown.label}</Tag>
  if (href === null) return tag
  return (
    <a href={href}>
      {tag}
      <span class="unseen" dir="auto">
        {` ${about}`}
      </span>
    </a>
  )
}
