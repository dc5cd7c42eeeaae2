import type { ComponentChildren, VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { uiMessages } from '../messages.ts'
import { Bridge, type StepState } from './bridge.tsx'

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

/**
 * The steps of a journey, hung from the arc of the bridge: the picture above, the steps in words under it, one list
 * for the eye and for the ear. On phones the list stands by itself, line by line.
 */
export function Journey(props: JourneyProps): VNode {
  const { language, steps, current, after, isEnded } = props
  const messages = uiMessages[language]
  const states = steps.map((_, index) => stateOf(index, current, isEnded === true))
  const now = isEnded === true ? undefined : steps[current]
  return (
    <div class="journey">
      <Bridge states={states} />
      <ol>
        {steps.map((label, index) => {
          const state = states[index] ?? 'ahead'
          return (
            <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
              {label}
              {state !== 'ahead' && <span class="journey-state">, {messages[state]}</span>}
            </li>
          )
        })}
      </ol>
      {now !== undefined && (
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

function stateOf(index: number, current: number, isEnded: boolean): StepState {
  if (index < current) return 'done'
  return index === current && !isEnded ? 'now' : 'ahead'
}
