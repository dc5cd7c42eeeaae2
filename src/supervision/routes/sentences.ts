import { refused, type Answer } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Refusal } from '../../platform/result/index.ts'
import type { EndRefusal } from '../../placements/index.ts'
import type { CompletionRefusal } from '../actions/complete.ts'
import type { SupervisionRefusal } from '../actions/goals.ts'
import { supervisionMessages } from '../messages.ts'
import type { Lacking } from '../rules.ts'

type AnyRefusal = Refusal<SupervisionRefusal | CompletionRefusal | EndRefusal>

export function sentenceOf(language: Language, { code, params }: AnyRefusal): string {
  const words = supervisionMessages[language]
  if (code !== 'lacking') return words.refusals[code](params.by ?? params.until ?? '')
  const lacks = (params.lacks ?? '').split(' ').map(lack => words.lacks[lack as Lacking])
  return `${words.refusals.lacking()} ${lacks.join(', ')}.`
}

/** The programme says no: the sentence and the way back. */
export function saysNo(language: Language, refusal: AnyRefusal, back: string): Answer {
  return refused(refusal, sentenceOf(language, refusal), back)
}
