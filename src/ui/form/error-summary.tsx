import type { VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { uiMessages } from '../messages.ts'

/**
 * What is wrong, first on the page and in focus, each line a link to its field.
 * @param targets to lead into a group and not to the group: `{ birthDate: 'birthDate-day' }`
 */
export function ErrorSummary(props: {
  language: Language
  errors: Readonly<Record<string, string>>
  targets?: Readonly<Record<string, string>>
}): VNode | null {
  const { language, errors, targets = {} } = props
  const entries = Object.entries(errors)
  if (entries.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{uiMessages[language].problem}</h2>
      <ul>
        {entries.map(([field, sentence]) => (
          <li>
            <a href={`#${targets[field] ?? field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
