import type { VNode } from 'preact'

export type StepState = 'done' | 'now' | 'ahead'

const column = 120
const deck = 104
const crown = 14

/**
 * The footbridge: an arc between two piers, a deck under it, a hanger at each step. Steps stand in columns of one
 * width, so that words below in as many equal columns stand under them. A parabola, for its thirds are even: on it,
 * a step's place along the curve is its place along the deck.
 */
export function Bridge({ states }: { states: readonly StepState[] }): VNode {
  const width = Math.max(states.length, 1) * column
  const left = column / 2
  const right = width - column / 2
  const spans = Math.max(states.length - 1, 1)
  const reached = Math.max(states.lastIndexOf('done'), states.lastIndexOf('now'), 0)
  const y = (t: number): number => round(deck - 4 * (deck - crown) * t * (1 - t))
  const arcTo = (t: number): string => {
    const end = left + (right - left) * t
    const bend = deck - 2 * (deck - crown) * t
    return `M${left} ${deck}Q${round((left + end) / 2)} ${round(bend)} ${round(end)} ${y(t)}`
  }
  return (
    <svg viewBox={`0 0 ${width} 120`} aria-hidden="true" focusable="false">
      <path class="bridge-deck" d={`M8 ${deck}H${width - 8}`} />
      {states.map((_, index) => (
        <path class="bridge-hanger" d={`M${round(left + index * column)} ${y(index / spans)}V${deck}`} />
      ))}
      <path class="bridge-arc" d={arcTo(1)} />
      {reached > 0 && <path class="bridge-way" d={arcTo(reached / spans)} />}
      {states.map((state, index) => (
        <circle
          class={`bridge-${state}`}
          cx={left + index * column}
          cy={y(index / spans)}
          r={state === 'now' ? 11 : state === 'done' ? 8 : 7}
        />
      ))}
    </svg>
  )
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
