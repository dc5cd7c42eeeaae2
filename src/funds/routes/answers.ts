import type { PastEvent } from '../../platform/history/index.ts'
import { formatInstant, formatMoney } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { LogEntry } from '../../ui/index.ts'
import { factInWords, nameOfFact } from '../facts-in-words.ts'
import { fundMessages } from '../views/messages.ts'

type Money = { readonly currency: string }

/** A fund's history, newest first: amounts in its currency, of a correction what it was and is, and why. */
export function logOf(language: Language, history: readonly PastEvent[], fund: Money): LogEntry[] {
  const { events, otherEvent } = fundMessages[language]
  return history.toReversed().map(past => {
    const notes = [notesOf(language, past, fund), past.why].filter(note => note !== '').join('. ')
    return {
      title: events[past.event] ?? otherEvent,
      when: formatInstant(language, past.at),
      ...(past.byName === null ? {} : { by: past.byName }),
      ...(notes === '' ? {} : { note: notes }),
    }
  })
}

function notesOf(language: Language, { params, fromState, toState }: PastEvent, fund: Money): string {
  const currency = typeof params.currency === 'string' ? params.currency : fund.currency
  if (typeof params.amount === 'number') return formatMoney(language, params.amount, currency)
  const field = typeof params.field === 'string' ? params.field : ''
  const label = nameOfFact(language, field)
  if (label === null) return ''
  const told = (value: string | null): string => factInWords(language, { field, value, currency })
  return fundMessages[language].form.changed(label, told(fromState), told(toState))
}
