import type { VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { uiMessages } from '../messages.ts'
import { safeHref } from '../safe-href.ts'

/** Where a page of a deep part of the site stands: its parents, not itself. On question pages a back link is enough. */
export function Breadcrumb({
  language,
  parents,
}: {
  language: Language
  parents: readonly { readonly label: string; readonly href: string }[]
}): VNode {
  return (
    <nav class="breadcrumb" aria-label={uiMessages[language].breadcrumb}>
      <ol>
        {parents.map(({ label, href }) => (
          <li>
            <a href={safeHref(href)} dir="auto">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
