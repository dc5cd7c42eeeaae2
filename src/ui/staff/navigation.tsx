import type { ComponentChildren, VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { uiMessages } from '../messages.ts'
import type { NavItem } from '../page/page.tsx'
import { Whole } from '../content/whole.tsx'
import { safeHref } from '../safe-href.ts'

/** Views of one record, as links: they work without a script and can be sent to a colleague. */
export function Tabs({ label, items }: { label: string; items: readonly NavItem[] }): VNode {
  return (
    <nav class="tabs" aria-label={label}>
      {items.map(item => (
        <a href={safeHref(item.href)} aria-current={item.isCurrent ? 'page' : undefined}>
          {item.label}
        </a>
      ))}
    </nav>
  )
}

/** A staff page: navigation of the section at the side, above the content on narrow screens. */
export function WithSide({
  language,
  items,
  children,
}: {
  language: Language
  items: readonly NavItem[]
  children: ComponentChildren
}): VNode {
  return (
    <div class="with-side">
      <nav class="side" aria-label={uiMessages[language].sectionNavigation}>
        {items.map(item => (
          <a href={safeHref(item.href)} aria-current={item.isCurrent ? 'page' : undefined}>
            {item.label}
          </a>
        ))}
      </nav>
      <div>{children}</div>
    </div>
  )
}

/** Who and what this page is about, the same on every tab of a record. */
export function IdentityBar({ name, facts, tag }: { name: string; facts: readonly string[]; tag: VNode }): VNode {
  return (
    <div class="identity">
      <h1 dir="auto">{name}</h1>
      <p class="soft">
        {tag} <Whole text={facts.join(' · ')} />
      </p>
    </div>
  )
}

/** @param href the address of a page by its number, from 1 */
export function Pagination(props: {
  language: Language
  page: number
  pages: number
  href: (page: number) => string
}): VNode | null {
  const { language, page, pages, href } = props
  if (pages <= 1) return null
  const messages = uiMessages[language]
  return (
    <nav class="pages" aria-label={messages.pages}>
      {page > 1 && (
        <a href={safeHref(href(page - 1))} rel="prev">
          {messages.previous}
        </a>
      )}
      <span>{messages.page(page, pages)}</span>
      {page < pages && (
        <a href={safeHref(href(page + 1))} rel="next">
          {messages.next}
        </a>
      )}
    </nav>
  )
}
