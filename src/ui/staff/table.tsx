import type { ComponentChildren, VNode } from 'preact'

import { Tag, type TagTone } from '../content/content.tsx'

export type Column = { readonly label: string; readonly isNumber?: boolean }
export type Row = readonly ComponentChildren[]

/** A table whose first column names the row; on phones each row is a card with labelled lines. */
export function DataTable(props: {
  caption: ComponentChildren
  columns: readonly Column[]
  rows: readonly Row[]
  count?: number
  countTone?: TagTone
}): VNode {
  const { caption, columns, rows, count, countTone = 'plain' } = props
  return (
    <div class="table-frame">
      <table class={`cards columns-${columns.length}`}>
        <caption>
          {caption} {count !== undefined && <Tag tone={countTone}>{String(count)}</Tag>}
        </caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th scope="col" class={column.isNumber === true ? 'number' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr>
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
      <th scope="row" class={type}>
        {children}
      </th>
    )
  return (
    <td data-label={column?.label} class={type}>
      {children}
    </td>
  )
}
