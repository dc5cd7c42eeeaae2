import type { VNode } from 'preact'

import type { Language } from '../../../platform/i18n/languages.ts'
import { BackLink, Warning } from '../../../ui/index.ts'
import { noticePaths } from '../../paths.ts'
import { workMessages } from './words.ts'

/** Above a notice that only its office sees. */
export function previewBanner(language: Language, id: number): VNode {
  return (
    <>
      <BackLink href={noticePaths.work(language, id)} language={language} />
      <Warning>
        <p>{workMessages[language].preview}</p>
      </Warning>
    </>
  )
}
