import type { ComponentChildren, VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { Details } from '../content/content.tsx'
import { uiMessages } from '../messages.ts'

/** @property size in any unit, at least 0, the same for all bars @property shown how the number is written */
export type Bar = { readonly label: string; readonly size: number; readonly shown: string; readonly isMain?: boolean }

/**
 * Amounts side by side. It is a table whose numbers are drawn too: the picture needs no other words.
 * Bars start at nought; the longest fills the width.
 * @param finding the title: what the figures show, as a sentence
 * @param columns what the labels and the numbers are
 * @param counted how the figures came about
 */
export function BarChart(props: {
  language: Language
  finding: string
  columns: readonly [label: string, number: string]
  bars: readonly Bar[]
  counted?: ComponentChildren
}): VNode {
  const { language, finding, columns, bars, counted } = props
  const longest = Math.max(...bars.map(bar => bar.size), 1)
  return (
    <div class="chart">
      <table>
        <caption>{finding}</caption>
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, size, shown, isMain }) => (
            <tr>
              <th scope="row">{label}</th>
              <td>
                <div class="chart-line">
                  <svg width="100%" height="20" aria-hidden="true" focusable="false">
                    <rect
                      class={isMain === false ? 'chart-bar other' : 'chart-bar'}
                      width={part(size, longest)}
                      height="20"
                    />
                  </svg>
                  <span>{shown}</span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {counted !== undefined && <Details summary={uiMessages[language].howCounted}>{counted}</Details>}
    </div>
  )
}

function part(size: number, longest: number): string {
  return `${Math.round((Math.max(0, size) / longest) * 1000) / 10}%`
}
