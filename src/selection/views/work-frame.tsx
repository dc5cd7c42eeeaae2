import type { ComponentChildren, VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { WithSide } from '../../ui/index.ts'
import { selectionPaths as paths } from '../paths.ts'
import { selectionMessages } from './messages.ts'

/** The pages of an office's work, with the queue and the prepared decisions at the side. */
export function WorkFrame(props: {
  language: Language
  current: 'work' | 'not-eligible' | 'decisions' | null
  /** Who decides nothing is offered no list to decide on. */
  mayDecide: boolean
  children: ComponentChildren
}): VNode {
  const { language, current, mayDecide, children } = props
  const { section } = selectionMessages[language]
  const items = [
    { href: paths.work(language), label: section.work, isCurrent: current === 'work' },
    ...(mayDecide
      ? [{ href: paths.notEligible(language), label: section.notEligible, isCurrent: current === 'not-eligible' }]
      : []),
    { href: paths.decisions(language), label: section.decisions, isCurrent: current === 'decisions' },
  ]
  return (
    <WithSide language={language} items={items}>
      {children}
    </WithSide>
  )
}
