import type { ComponentChildren, VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { uiMessages } from '../messages.ts'
import { Bridge } from '../journey/bridge.tsx'
import { safeHref } from '../safe-href.ts'
import { Whole } from './whole.tsx'

export function BackLink({ href, language, label }: { href: string; language: Language; label?: string }): VNode {
  return (
    <p class="back">
      <a href={safeHref(href)}>{label ?? uiMessages[language].back}</a>
    </p>
  )
}

/** The page's one h1, with a sentence below it that places it. */
export function Heading({ children, lede }: { children: ComponentChildren; lede?: ComponentChildren }): VNode {
  return (
    <>
      <h1 dir="auto">{whole(children)}</h1>
      {lede !== undefined && <p class="lede">{whole(lede)}</p>}
    </>
  )
}

function whole(said: ComponentChildren): ComponentChildren {
  return typeof said === 'string' ? <Whole text={said} /> : said
}

type PanelProps = {
  readonly title: string
  /** Of nothing but buttons: on paper an empty box. */
  readonly isForScreen?: boolean
  readonly children?: ComponentChildren
}

/** The next step, or what was just done: the one thing on the page that must be seen. */
export function Panel({ title, isForScreen = false, children }: PanelProps): VNode {
  return (
    <section class={isForScreen ? 'panel screen-only' : 'panel'}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

export type TagTone = 'plain' | 'good' | 'wait' | 'stop'

/** A state as a word; the colour only repeats it. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ComponentChildren }): VNode {
  return <strong class={`tag ${tone}`}>{children}</strong>
}

/** Something that must not be overlooked. */
export function Warning({ children }: { children: ComponentChildren }): VNode {
  return <div class="warning">{children}</div>
}

/** Quoted or set apart: reasons, letters, policy texts. */
export function Inset({ children }: { children: ComponentChildren }): VNode {
  return <div class="inset">{children}</div>
}

/** What was done, said on the page that follows it. */
export function Success({ children }: { children: ComponentChildren }): VNode {
  return (
    <div class="success" role="status">
      {children}
    </div>
  )
}

export function Details({ summary, children }: { summary: string; children: ComponentChildren }): VNode {
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

/** Nothing here yet: what it is, and one way on. */
export function Empty({ children }: { children: ComponentChildren }): VNode {
  return (
    <div class="empty">
      <Bridge states={['ahead', 'ahead', 'ahead', 'ahead', 'ahead']} />
      {children}
    </div>
  )
}

/** Text that somebody typed: its own direction, its line breaks kept. */
export function Prose({ text }: { text: string }): VNode {
  return (
    <div class="prose" dir="auto">
      {text
        .split(/\n{2,}/)
        .filter(part => part.trim() !== '')
        .map(part => (
          <p>
            <Whole text={part} />
          </p>
        ))}
    </div>
  )
}

export function Bullets({ items }: { items: readonly ComponentChildren[] }): VNode {
  return (
    <ul>
      {items.map(item => (
        <li dir="auto">{item}</li>
      ))}
    </ul>
  )
}
