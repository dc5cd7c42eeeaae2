import type { ComponentChildren, VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { Button } from '../form/buttons.tsx'
import { uiMessages } from '../messages.ts'
import { safeHref } from '../safe-href.ts'

export type ChosenFilter = { readonly label: string; readonly hrefWithout: string }

/**
 * Fields that narrow a list. They go into the address, so that a list can be sent to a colleague. On a phone they are
 * folded away: the list itself comes first, and what it was narrowed to stands above it.
 */
export function FilterForm(props: {
  language: Language
  action: string
  children: ComponentChildren
  submit?: string
}): VNode {
  const { language, action, children, submit } = props
  return (
    <details class="fold">
      <summary>{uiMessages[language].searchAndNarrow}</summary>
      <form class="filters" method="get" action={action} role="search" novalidate>
        {children}
        <Button kind="quiet">{submit ?? uiMessages[language].showResults}</Button>
      </form>
    </details>
  )
}

/** What a list was narrowed to, each with its way out. */
export function ChosenFilters(props: {
  language: Language
  filters: readonly ChosenFilter[]
  /** The list without any filter. */
  hrefWithoutAll?: string
}): VNode | null {
  const { language, filters, hrefWithoutAll } = props
  if (filters.length === 0) return null
  return (
    <ul class="chips" aria-label={uiMessages[language].chosen}>
      {filters.map(({ label, hrefWithout }) => (
        <li>
          <a href={safeHref(hrefWithout)}>
            <span class="unseen">{uiMessages[language].remove} </span>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {hrefWithoutAll !== undefined && filters.length > 1 && (
        <li>
          <a class="remove-all" href={safeHref(hrefWithoutAll)}>
            {uiMessages[language].removeAll}
          </a>
        </li>
      )}
    </ul>
  )
}
