import type { ComponentChildren, VNode } from 'preact'

export type RibbonMonth = { readonly label: string; readonly at: number }

/** More months than this do not stand side by side on a phone: every other one is left out there. */
const monthsOnPhone = 3

/**
 * Days on which something holds, drawn over a span of time. Places are shares of the width, so that the months keep
 * the size of text on a phone.
 * @param windows from and to as parts of the span, 0 to 1
 * @param mark the day in question, as a part of the span
 * @param months labels under the ribbon, few enough to be read
 */
export function Ribbon(props: {
  title: string
  windows: readonly { from: number; to: number }[]
  mark: number | null
  months: readonly RibbonMonth[]
  children?: ComponentChildren
}): VNode {
  const { title, windows, mark, months, children } = props
  return (
    <figure class="ribbon">
      <figcaption>
        <strong>{title}</strong>
      </figcaption>
      <svg width="100%" height="76" aria-hidden="true" focusable="false">
        <rect class="ribbon-span" x="0" y="14" width="100%" height="16" rx="3" />
        {windows.map(({ from, to }) => (
          <rect class="ribbon-window" x={share(from)} y="14" width={share(within(to) - within(from))} height="16" />
        ))}
        {months.map((month, index) => (
          <Month month={month} isForWide={months.length > monthsOnPhone && index % 2 === 1} />
        ))}
        {mark !== null && <line class="ribbon-mark" x1={share(mark)} x2={share(mark)} y1="4" y2="40" />}
      </svg>
      {children}
    </figure>
  )
}

function Month({ month: { label, at }, isForWide }: { month: RibbonMonth; isForWide: boolean }): VNode {
  const anchor = at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle'
  return (
    <g class={isForWide ? 'ribbon-month for-wide' : 'ribbon-month'}>
      <line x1={share(at)} x2={share(at)} y1="34" y2="42" />
      <text x={share(at)} y="62" text-anchor={anchor}>
        {label}
      </text>
    </g>
  )
}

function within(part: number): number {
  return Math.max(0, Math.min(1, part))
}

function share(part: number): string {
  return `${Math.round(within(part) * 10_000) / 100}%`
}
