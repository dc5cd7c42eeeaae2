import type { Language } from '../platform/i18n/languages.ts'
import type { TagTone } from '../ui/index.ts'
import { clearanceMessages } from './messages.ts'
import { covers, type Standing } from './rules.ts'

type Period = { readonly startOn: string; readonly endOn: string }
type Shown = { readonly label: string; readonly tone: TagTone }

/** The state of an item as a word and its tone, for the person whose paper it is or for the staff. */
export function itemState(language: Language, reader: 'own' | 'staff', item: Standing, period: Period): Shown {
  const words = clearanceMessages[language][reader]
  if (reader === 'own' && item.kind === 'partner-confirmation' && item.isRequired && item.state === 'open')
    return { label: clearanceMessages[language].own.awaited, tone: 'plain' }
  if (!item.isRequired) return { label: words.none, tone: 'plain' }
  if (item.state === 'verified' && !covers(item, period)) return { label: words.short, tone: 'stop' }
  const tones = { open: 'wait', 'handed-in': 'plain', verified: 'good', refused: 'stop' } as const
  return { label: words[item.state], tone: tones[item.state] }
}
