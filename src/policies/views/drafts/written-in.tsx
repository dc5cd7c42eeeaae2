import type { VNode } from 'preact'

import type { Language } from '../../../platform/i18n/languages.ts'
import { Whole } from '../../../ui/index.ts'
import { draftMessages } from './messages.ts'

/** Document, year and clause; where none is named yet, that. */
export function WrittenIn({ language, source }: { language: Language; source: string }): VNode {
  if (source === '') return <>{draftMessages[language].one.noSource}</>
  return (
    <span dir="auto">
      <Whole text={source} />
    </span>
  )
}
