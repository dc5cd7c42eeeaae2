import type { ComponentChildren, VNode } from 'preact'

export type RibbonMonth = { readonly label: string; readonly at: number }

/**
 * Days on which something holds, drawn over a span of time.
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
  const x = (part: number): number => Math.round(Math.max(0, Math.min(1, part)) * 7000) / 10 + 10
  return (
    <figure class="ribbon">
      <figcaption>
        <strong>{title}</strong>
      </figcaption>
      <svg viewBox="0 0 720 64" aria-hidden="true" focusable="false">
        <rect class="ribbon-span" x="10" y="14" width="700" height="16" rx="3" />
        {windows.map(({ from, to }) => (
          <rect class="ribbon-window" x={x(from)} y="14" width={Math.max(3, x(to) - x(from))} height="16" rx="3" />
        ))}
        {mark !== null && <path class="ribbon-mark" d={`M${x(mark)} 6v32`} />}
        {months.map(({ label, at }) => (
          <text class="ribbon-month" x={x(at)} y="56">
            {label}
          </text>
        ))}
      </svg>
      {children}
    </figure>
  )
}
