import type { ComponentChildren, VNode } from 'preact'

import { safeHref } from '../safe-href.ts'

export type ButtonKind = 'main' | 'quiet' | 'warning'

/** Sends the form that it stands in. One main button a page. */
export function Button(props: {
  children: ComponentChildren
  kind?: ButtonKind
  name?: string
  value?: string
  describes?: string
}): VNode {
  const { children, kind = 'main', name, value, describes } = props
  return (
    <button type="submit" class={`button ${kind}`} name={name} value={value}>
      {children}
      {describes !== undefined && <span class="unseen"> {describes}</span>}
    </button>
  )
}

/** A link that looks like a button: the one next step. */
export function ButtonLink({
  href,
  children,
  kind = 'main',
}: {
  href: string
  children: ComponentChildren
  kind?: ButtonKind
}): VNode {
  return (
    <a class={`button ${kind}`} href={safeHref(href)}>
      {children}
    </a>
  )
}

/** Buttons and links in one row, the main one first. */
export function ButtonRow({ children }: { children: ComponentChildren }): VNode {
  return <div class="button-row">{children}</div>
}
