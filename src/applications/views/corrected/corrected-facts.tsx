import type { VNode } from 'preact'

import type { Language } from '../../../platform/i18n/languages.ts'
import { Details, Log } from '../../../ui/index.ts'
import { FindingsView } from '../findings/findings-view.tsx'
import type { FindingsTold } from '../../findings.ts'
import { correctedMessages } from './words.ts'

export type CorrectedModel = {
  readonly language: Language
  /** Newest first. `value` '' where an entry is left out, `sent` '' where nothing was answered. */
  readonly corrections: readonly {
    readonly title: string
    readonly value: string
    readonly sent: string
    readonly why: string
    readonly when: string
    /** The day on which the reader objected and has no answer yet. */
    readonly askedOn: string | null
    /** Where it is challenged; null where nothing can be challenged any more. */
    readonly challengeHref: string | null
  }[]
  /** What the rules said before the corrections, newest first. */
  readonly earlier: readonly FindingsTold[]
}

/** What the office found otherwise than it was sent, why, and the way to object. */
export function CorrectedFacts({ language, corrections, earlier }: CorrectedModel): VNode {
  const say = correctedMessages[language]
  return (
    <>
      <h2>{say.title}</h2>
      <p>{say.lede}</p>
      <Log
        entries={corrections.map(({ title, value, sent, why, when, askedOn, challengeHref }) => ({
          title: say.fact(title, value === '' ? say.leftOut : value),
          when,
          note: (
            <>
              <p>{sent === '' ? say.wasNothing : say.was(sent)}</p>
              <p dir="auto">{say.why(why)}</p>
              {challengeHref !== null && (
                <p>{askedOn === null ? <a href={challengeHref}>{say.challenge}</a> : <em>{say.asked(askedOn)}</em>}</p>
              )}
            </>
          ),
        }))}
      />
      {earlier.length > 0 && (
        <Details summary={say.earlier}>
          {earlier.map(told => (
            <FindingsView told={told} />
          ))}
        </Details>
      )}
    </>
  )
}
