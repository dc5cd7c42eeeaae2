import type { ComponentChildren, VNode } from 'preact'

import { Tag, type TagTone } from '../content/content.tsx'
import { safeHref } from '../safe-href.ts'

/** A state as a word; `note` says more: days to go, since when. */
export type BoardCell = { readonly state: string; readonly tone: TagTone; readonly note?: string }

export type BoardRow = {
  readonly name: string
  readonly href: string
  readonly about?: ComponentChildren
  /** One a column, in their order; null where the item is not asked of this person. */
  readonly cells: readonly (BoardCell | null)[]
}

/**
 * People by items, the state of each as a word: it is read across for a person and down for an item, so it stays a
 * table on phones and scrolls inside its frame, the names in place.
 * @param notAsked the word for an empty cell: "Not needed"
 */
export function Board(props: {
  id: string
  caption: string
  corner: string
  columns: readonly string[]
  rows: readonly BoardRow[]
  notAsked: string
}): VNode {
  const { id, caption, corner, columns, rows, notAsked } = props
  return (
    <div class="table-frame" role="region" aria-labelledby={id} tabindex={0}>
      <table class="board">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {[corner, ...columns].map(column => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, href, about, cells }) => (
            <tr>
              <th scope="row">
                <a href={safeHref(href)} dir="auto">
                  {name}
                </a>
                {about !== undefined && <span class="soft small">{about}</span>}
              </th>
              {columns.map((_, index) => (
                <td>
                  <State cell={cells[index] ?? null} notAsked={notAsked} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function State({ cell, notAsked }: { cell: BoardCell | null; notAsked: string }): VNode {
  if (cell === null) return <span class="soft small">{notAsked}</span>
  return (
    <>
      <Tag tone={cell.tone}>{cell.state}</Tag>
      {cell.note !== undefined && <span class="soft small">{cell.note}</span>}
    </>
  )
}
