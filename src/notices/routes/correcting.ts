import type { App } from '../../platform/app/index.ts'
import { typed } from '../../platform/forms/index.ts'
import { page, pageWithErrors, redirect, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { correctNotice } from '../actions/correct.ts'
import { mayMoveAnswer } from '../corrections/changes.ts'
import { askedLanguages, parseCorrection } from '../forms.ts'
import { noticePaths as paths } from '../paths.ts'
import type { WorkNotice } from '../queries/work.ts'
import { mayWriteNotices } from '../rules.ts'
import { correctionPage, type CorrectionView } from '../views/work/correction-page.tsx'
import { workMessages } from '../views/work/words.ts'
import { meanwhileOf, refusedTo, sentencesOf, shownValues, withWritable, writingOf } from './work.ts'
import { choicesFor, factValues } from './writing.ts'

/** Facts of a published notice, corrected with a reason. */
export function correctingRoutes(app: App): Route[] {
  const path = '/work/notices/:notice/corrections'
  return [
    { method: 'GET', path, who: mayWriteNotices, handle: ask => withWritable(ask, notice => show(ask, notice)) },
    { method: 'POST', path, who: mayWriteNotices, handle: ask => correct(app, ask) },
  ]
}

function show(ask: Ask, notice: WorkNotice): Answer {
  if (notice.state !== 'published') return refusedTo(ask, { code: 'wrong-state', params: {} })
  return page(correctionPage(ask, viewOf(ask, notice, { values: factValues(notice), errors: {} })))
}

type Typed = Pick<CorrectionView, 'values' | 'errors'>

function viewOf(ask: Ask, notice: WorkNotice, typedNow: Typed): CorrectionView {
  const version = notice.changedAt.toISOString()
  return { notice, version, askedLanguages, mayMoveAnswer: mayMoveAnswer(notice, ask.today), ...typedNow }
}

async function correct(app: App, ask: Ask): Promise<Answer> {
  const { rounds } = await choicesFor(ask)
  return withWritable(ask, async notice => {
    const round = rounds.find(({ id }) => id === notice.roundId)
    const movable = mayMoveAnswer(notice, ask.today)
    const parsed = parseCorrection(ask.form, { notice, round, movable, today: ask.today })
    const values = shownValues(ask.form)
    const again = (errors: Record<string, string>): CorrectionView => viewOf(ask, notice, { values, errors })
    if (!parsed.ok)
      return pageWithErrors(
        correctionPage(ask, { ...again(sentencesOf(ask, parsed.errors)), version: typed(ask.form, 'version') }),
      )
    const result = await correctNotice(app, writingOf(ask), parsed.values)
    if (result.ok) return redirect(`${paths.work(ask.language, notice.id)}?saved`)
    const { refusal } = result
    if (refusal.code === 'nothing-changed')
      return pageWithErrors(correctionPage(ask, again({ closesOn: workMessages[ask.language].correction.nothing })))
    if (refusal.code !== 'changed-meanwhile') return refusedTo(ask, refusal)
    // Read anew: the notice may have changed since this request began.
    const meanwhile = meanwhileOf(ask, refusal)
    return withWritable(ask, fresh =>
      page(correctionPage(ask, { ...viewOf(ask, fresh, { values, errors: {} }), meanwhile }), 409),
    )
  })
}
