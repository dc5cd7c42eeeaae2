import type { ReadTx } from '../../platform/db/index.ts'
import { page, type Answer, type Ask, type PageContent } from '../../platform/http/index.ts'
import type { Refusal } from '../../platform/result/index.ts'
import { selectionPaths as paths } from '../paths.ts'
import { factsOf, type Case } from '../queries/case.ts'
import { mayAct, type Act } from '../rules.ts'
import type { FormState } from '../views/form-state.ts'
import { answerTo, returned, sentenceOf, type Words } from './answers.ts'
import { readableCase } from './case-routes.tsx'

export type Overtaken = {
  readonly act: Act
  /** Labels of the fields in which words and days are written. */
  readonly words: Words
  /** Fields of ticked boxes. */
  readonly lists?: readonly string[]
  /** The form once more, with what was typed, for the case as it is now. */
  readonly show: (tx: ReadTx, one: Case, form: FormState) => PageContent | Promise<PageContent>
}

/**
 * The answer to an act that was refused, with nothing typed lost. Where a colleague was faster and the act is still possible,
 * the form comes back beside what they did; where it is not, the page tells why and shows the words, to be copied.
 */
export function overtaken(ask: Ask, refusal: Refusal, { act, words, lists = [], show }: Overtaken): Promise<Answer> {
  return ask.db.read(async tx => {
    const one = await readableCase(tx, ask)
    if (one === null || refusal.code !== 'changed-meanwhile' || !mayAct(ask.actor, factsOf(one), act, ask.today))
      return answerTo(ask, refusal, one === null ? paths.work(ask.language) : paths.case(ask.language, one.id), words)
    const form = { ...returned(ask, [], {}, lists), meanwhile: sentenceOf(ask, refusal, 'changed-kept') }
    return page(await show(tx, one, form), 409)
  })
}
