import type { VNode } from 'preact'

import type { Language } from '../../../platform/i18n/languages.ts'
import { Details, Facts, Tag, type TagTone } from '../../../ui/index.ts'
import { factMessages } from './messages.ts'

/** A fact as an officer reads it, in the words of one language. */
export type FactTold = {
  readonly title: string
  /** '' where it was not answered. */
  readonly stated: string
  /** '' where it is not known, or an entry that is left out. */
  readonly current: string
  readonly state: 'stated' | 'confirmed' | 'corrected'
  readonly isCorrected: boolean
  /** What officers said of it, newest first; `value` null of a confirmation. */
  readonly checks: readonly {
    readonly value: string | null
    readonly by: string
    readonly on: string
    readonly why: string
  }[]
  readonly evidence: readonly { readonly href: string; readonly label: string }[]
  /** Where it is confirmed or corrected; null for who only reads. */
  readonly href: string | null
}

const toneOf: Record<FactTold['state'], TagTone> = { stated: 'plain', confirmed: 'good', corrected: 'wait' }

type Props = {
  readonly language: Language
  /** Null where no profile was kept. */
  readonly facts: readonly FactTold[] | null
  readonly earlier: readonly { readonly when: string; readonly findings: VNode }[]
}

/** Every fact that the rules read, beside its evidence, then what the rules said before a correction. */
export function FactsPart({ language, facts, earlier }: Props): VNode {
  const say = factMessages[language]
  return (
    <>
      {earlier.length > 0 && (
        <Details summary={say.earlier}>
          {earlier.map(({ when, findings }) => (
            <section>
              <h3>{say.earlierOn(when)}</h3>
              {findings}
            </section>
          ))}
        </Details>
      )}
      <h2>{say.title}</h2>
      {facts === null ? (
        <p>{say.none}</p>
      ) : (
        <p class="soft">{facts.some(({ href }) => href !== null) ? say.lede : say.ledeToRead}</p>
      )}
      {facts !== null && (
        <Facts
          items={facts.map(fact => ({ term: fact.title, detail: <FactDetail language={language} fact={fact} /> }))}
        />
      )}
    </>
  )
}

function FactDetail({ language, fact }: { language: Language; fact: FactTold }): VNode {
  const say = factMessages[language]
  const [last] = fact.checks
  return (
    <>
      <FactValue language={language} fact={fact} /> <Tag tone={toneOf[fact.state]}>{say.states[fact.state]}</Tag>
      {last !== undefined && <div class="soft small">{say.by(last.by, last.on)}</div>}
      {last !== undefined && last.why !== '' && <div class="small">{say.why(last.why)}</div>}
      <Evidence evidence={fact.evidence} />
      {fact.href !== null && (
        <div>
          <a href={fact.href}>
            {say.check}
            <span class="unseen"> {fact.title}</span>
          </a>
        </div>
      )}
    </>
  )
}

/** What counts, and beside it what was sent where that is another. */
export function FactValue({ language, fact }: { language: Language; fact: FactTold }): VNode {
  const say = factMessages[language]
  const stated = fact.stated === '' ? say.notAnswered : fact.stated
  if (!fact.isCorrected) return <span class={fact.stated === '' ? 'soft' : undefined}>{stated}</span>
  return (
    <>
      <strong>{fact.current === '' ? say.leftOut : fact.current}</strong>
      <span class="soft"> ({say.was(stated)})</span>
    </>
  )
}

export function Evidence({ evidence }: Pick<FactTold, 'evidence'>): VNode {
  return (
    <>
      {evidence.map(({ href, label }) => (
        <div class="small">
          <a href={href} dir="auto">
            {label}
          </a>
        </div>
      ))}
    </>
  )
}
