import type { VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { siteMessages } from '../messages.ts'

export type KeptWordsProps = {
  readonly language: Language
  readonly items: readonly { readonly label: string; readonly text: string }[]
}

/** What somebody typed into a form that is gone: whole, to be copied. */
export function KeptWords({ language, items }: KeptWordsProps): VNode {
  const say = siteMessages[language].kept
  return (
    <section>
      <h2>{say.title}</h2>
      <p class="hint">{say.hint}</p>
      {items.map(({ label, text }, index) => (
        <div class="field">
          <label for={`kept-${index}`}>{label}</label>
          <textarea id={`kept-${index}`} rows={text.length > 80 || text.includes('\n') ? 6 : 2} readOnly dir="auto">
            {text}
          </textarea>
        </div>
      ))}
    </section>
  )
}
