import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { BackLink, DataTable, Empty, Heading, Pagination, Tag, type TagTone } from '../../ui/index.ts'
import { clearanceMessages } from '../messages.ts'
import { clearancePaths } from '../paths.ts'
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
    /** Of the whole group, not of this page. */
    readonly count: number
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
  readonly page: number
  readonly pages: number
}

/** Rows of people, columns of items, states as words. */
export function boardPage({ language, back, columns, groups, page, pages }: BoardModel): PageContent {
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
        {groups.map(({ title, count, rows }) => (
          <DataTable
            caption={title}
            count={count}
            columns={[
              { label: board.person },
              { label: board.start },
              ...columns.map(kind => ({ label: kinds[kind] })),
            ]}
            rows={rows.map(row => [
              <Person {...row} />,
              row.when,
              ...row.items.map(item => (item === null ? board.notOpened : <BoardCell {...item} />)),
            ])}
          />
        ))}
        <Pagination
          language={language}
          page={page}
          pages={pages}
          href={number => clearancePaths.boardPage(language, number)}
        />
      </>
    ),
  }
}

function Person({ href, name, office }: { href: string | null; name: string; office: string }): VNode {
  return (
    <>
      {href === null ? (
        <bdi>{name}</bdi>
      ) : (
        <a href={href} dir="auto">
          {name}
        </a>
      )}
      <br />
      <span class="soft small">{office}</span>
    </>
  )
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
