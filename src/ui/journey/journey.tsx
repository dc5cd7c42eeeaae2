import type { ComponentChildren, VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { uiMessages } from '../messages.ts'

export type JourneyProps = {
  readonly language: Language
  readonly steps: readonly string[]
  /** Index of the step that is now, from 0; `steps.length` when all are done. */
  readonly current: number
  /** What comes then: a sentence. */
  readonly after?: ComponentChildren
  /** The way ended before its last step: nothing is marked as now. */
  readonly isEnded?: boolean
}

const width = 720
const pier = { left: 24, right: 696, y: 104, top: 4 }

/** A point of the arc: a cubic curve from pier to pier. @param t 0 at the left pier, 1 at the right */
function pointAt(t: number): { x: number; y: number } {
  const blend = (a: number, b: number, c: number, d: number): number =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d
  return { x: blend(pier.left, 150, 570, pier.right), y: blend(pier.y, pier.top, pier.top, pier.y) }
}

const round = (number: number): number => Math.round(number * 10) / 10

/** The arc from the left pier to `t`, as short straight pieces that the eye takes for a curve. */
function arcTo(t: number): string {
  const points = Array.from({ length: 41 }, (_, index) => pointAt((t * index) / 40))
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
}

/** The steps of a journey on the arc of the bridge. The picture repeats what the sentence and the list say. */
export function Journey(props: JourneyProps): VNode {
  const { language, steps, current, after, isEnded } = props
  const messages = uiMessages[language]
  const last = steps.length - 1
  const reached = Math.min(current, last)
  const now = steps[current]
  return (
    <div class="journey">
      <svg viewBox={`0 0 ${width} 136`} aria-hidden="true" focusable="false">
        <path class="journey-way" d={arcTo(1)} />
        <path class="journey-ground" d={`M${pier.left} ${pier.y}H${pier.right}`} />
        {reached > 0 && <path class="journey-done" d={arcTo(reached / last)} />}
        {steps.map((label, index) => {
          const { x, y } = pointAt(index / last)
          const isNow = index === current && isEnded !== true
          const state = isNow ? 'now' : index < current || (index === reached && current > last) ? 'done' : 'ahead'
          const isPier = index === 0 || index === last
          return (
            <>
              <circle class={`journey-${state}-dot`} cx={round(x)} cy={round(y)} r={isNow ? 12 : 8} />
              <text
                class={`journey-label ${state}`}
                x={round(x)}
                y={round(isPier ? 130 : y + 34)}
                text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
                {...(isPier ? { dx: index === 0 ? -18 : 18 } : {})}
              >
                {label}
              </text>
            </>
          )
        })}
      </svg>
      <ol class="unseen">
        {steps.map((label, index) => (
          <li>{`${label}${index < current ? `, ${messages.done}` : index === current ? `, ${messages.now}` : ''}`}</li>
        ))}
      </ol>
      {now !== undefined && isEnded !== true && (
        <p class="here">
          <strong>
            {messages.step(current + 1, steps.length)} {now}.
          </strong>{' '}
          {after !== undefined && <span class="soft">{after}</span>}
        </p>
      )}
    </div>
  )
}
