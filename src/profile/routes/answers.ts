import { personOf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { typed, typedValues, type Parsed, type RawForm } from '../../platform/forms/index.ts'
import {
  page,
  pageWithErrors,
  signedIn,
  type Answer,
  type Ask,
  type PageContent,
  type Route,
} from '../../platform/http/index.ts'
import { saveAnswers } from '../actions/save-section.ts'
import { parseIdentity, parseInterests, parseSponsorship, type Asked } from '../forms.ts'
import { profileOf } from '../queries.ts'
import type { Answers, ListSection, SectionName } from '../sections.ts'
import { typedIdentity, typedInterests, typedSponsorship, withOneMore, type Typed } from '../typed.ts'
import { identityPage, interestsPage, sponsorshipPage } from '../views/answer-pages.tsx'
import type { FormModel } from '../views/question.tsx'
import { modelOf, modelWithErrors, onward, refusedBy } from './page-form.ts'

type AnswerSection = Exclude<SectionName, ListSection>

/** What one page of questions is made of. */
type AnswerPage<Section extends AnswerSection> = {
  readonly section: Section
  readonly parse: (form: RawForm, asked: Asked) => Parsed<Answers[Section]>
  readonly typed: (answers: Answers[Section]) => Typed
  readonly show: (model: FormModel) => PageContent
}

/** The parts that are one page of questions. */
export function answerRoutes(app: App): Route[] {
  return [
    ...routesOfPage(app, { section: 'identity', parse: parseIdentity, typed: typedIdentity, show: identityPage }),
    ...routesOfPage(app, {
      section: 'sponsorship',
      parse: parseSponsorship,
      typed: typedSponsorship,
      show: sponsorshipPage,
    }),
    ...routesOfPage(app, { section: 'interests', parse: parseInterests, typed: typedInterests, show: interestsPage }),
  ]
}

function routesOfPage<Section extends AnswerSection>(app: App, answerPage: AnswerPage<Section>): Route[] {
  const path = `/profile/${answerPage.section}`
  return [
    {
      method: 'GET',
      path,
      who: signedIn,
      handle: async ask => {
        const profile = await ask.db.read(tx => profileOf(tx, personOf(ask.actor) ?? 0))
        const { answers } = profile.sections[answerPage.section]
        return page(answerPage.show(modelOf(ask, answerPage.typed(answers))))
      },
    },
    { method: 'POST', path, who: signedIn, handle: ask => save(app, ask, answerPage) },
  ]
}

async function save<Section extends AnswerSection>(
  app: App,
  ask: Ask,
  { section, parse, show }: AnswerPage<Section>,
): Promise<Answer> {
  const then = typed(ask.form, 'then')
  if (then === 'more') return page(show(modelOf(ask, withOneMore(typedValues(ask.form)))))
  const isLater = then === 'later'
  const parsed = parse(ask.form, { isLater, today: ask.today })
  if (!parsed.ok) return pageWithErrors(show(modelWithErrors(ask, parsed.errors)))
  const saved = { section, answers: parsed.values, completed: !isLater }
  const result = await saveAnswers(app, ask.actor, saved, ask.now)
  return result.ok ? onward(ask, section) : refusedBy(ask, result.refusal)
}
