import type { VNode } from 'preact'

import { formatDayIn } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { nameOfLanguage } from '../../platform/i18n/names.ts'
import { Bullets, Inset } from '../../ui/index.ts'
import { changeInWords, correctionWords } from '../corrections/in-words.ts'
import type { PastCorrection } from '../corrections/changes.ts'

/** What of a notice was corrected since it was published, newest first: when and what, never by whom. */
export function Corrections({ language, items }: { language: Language; items: readonly PastCorrection[] }): VNode {
  const say = correctionWords[language]
  if (items.length === 0) return <></>
  return (
    <Inset>
      <h2>{say.title}</h2>
      {items.toReversed().map(item => (
        <>
          <p>
            <strong>{say.on(formatDayIn(language, item.at, 'UTC'))}</strong>
          </p>
          <Bullets items={linesOf(language, item)} />
        </>
      ))}
    </Inset>
  )
}

/** Each fact that changed, and the parts of a text. */
export function linesOf(language: Language, { changes, text }: Pick<PastCorrection, 'changes' | 'text'>): string[] {
  const say = correctionWords[language]
  const facts = changes.map(change => changeInWords(language, change))
  if (text === null) return facts
  const parts = text.parts.map(part => say.parts[part] ?? part).join(', ')
  return [...facts, say.text(nameOfLanguage(language, text.language), parts)]
}
