import { refused, type Answer } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Refusal } from '../../platform/result/index.ts'
import type { ItemRefusal } from '../actions/items.ts'
import type { LifeRefusal } from '../actions/lifecycle.ts'
import type { SignRefusal } from '../actions/sign-agreement.ts'
import { clearanceMessages } from '../messages.ts'
import { kinds, type Kind } from '../rules.ts'

type AnyRefusal = Refusal<LifeRefusal | ItemRefusal | SignRefusal>

/** The sentence of a refusal; open items are named in it. */
export function sentenceOf(language: Language, { code, params }: AnyRefusal): string {
  const words = clearanceMessages[language]
  const items = (params.items ?? '')
    .split(' ')
    .filter((kind): kind is Kind => (kinds as readonly string[]).includes(kind))
  return words.refusals[code](params, items.map(kind => words.kinds[kind]).join(', '))
}

/** The programme says no: a page with the sentence and the way back. */
export function saysNo(language: Language, refusal: AnyRefusal, back: string): Answer {
  return refused(refusal, sentenceOf(language, refusal), back)
}
