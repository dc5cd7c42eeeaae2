import type { ComponentChildren, VNode } from 'preact'

import { Tag, type TagTone } from '../content/content.tsx'

/** `isBroad`: of sentences, which need twice the room of words. */
export type Column = { readonly label: string; readonly isNumber?: boolean; readonly isBroad?: boolean }
export type Row = readonly ComponentChildren[]

/**
 * A table whose first column names the row; on phones each row is a card with labelled lines. Tables of one page with
 * as many columns share their widths. Roles are said again because a card is no longer a row to the browser.
 */
export function DataTable(props: {
  caption: ComponentChildren
  /** A heading right above says the same: the caption is then for those alone who do not see it. */
  isUnderHeading?: boolean
  columns: readonly Column[]
  rows: readonly Row[]
  count?: number
  countTone?: TagTone
}): VNode {
  const { caption, isUnderHeading, columns, rows, count, countTone = 'plain' } = props
  return (
    <div class="table-frame">
      <table class={`cards columns-${columns.length}`} role="table">
        <caption class={isUnderHeading === true ? 'unseen' : undefined}>
          {caption} {count !== undefined && <Tag tone={countTone}>{String(count)}</Tag>}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(column => (
              <th scope="col" role="columnheader" class={classOf(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(row => (
            <tr role="row">
              {row.map((cell, index) => (
                <Cell column={columns[index]} isFirst={index === 0}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function classOf({ isNumber, isBroad }: Column): string | undefined {
  if (isNumber === true) return 'number'
  return isBroad === true ? 'broad' : undefined
}

function Cell({
  column,
  isFirst,
  children,
}: {
  column: Column | undefined
  isFirst: boolean
  children: ComponentChildren
}): VNode {
  const type = column?.isNumber === true ? 'number' : undefined
  if (isFirst)
    return (
      <th scope="row" role="rowheader" class={type}>
        {children}
      </th>
    )
  return (
    <td role="cell" data-label={column?.label} class={type}>
      {children}
    </td>
  )
}
