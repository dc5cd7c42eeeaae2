import { accountPaths } from '../accounts/index.ts'
import { assessedUnder, findingsNode, tellFindings, type Assessed, type FindingsTold } from '../applications/index.ts'
import { houseVersionOn, policyById } from '../eligibility/index.ts'
import {
  noticeForApplying,
  noticePaths,
  noticesToFit,
  officeLabel,
  wasPublished,
  type NoticeForApplying,
} from '../notices/index.ts'
import { dayBoxes, errorSentences, typed, typedValues } from '../platform/forms/index.ts'
import {
  anyone,
  idOf,
  notFound,
  page,
  pageWithErrors,
  refused,
  type Answer,
  type Ask,
  type Route,
} from '../platform/http/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { type Answers, caseOf, isAnswered } from './answers.ts'
import { fitting } from './fitting.ts'
import { readAnswers } from './forms.ts'
import { checkPaths } from './paths.ts'
import { needsMorePapers } from './needs.ts'
import { questionsOf, type Check, type Given, type Question } from './questions.ts'
import { nextQuestion } from './rules.ts'
import { wordOf } from './verdict.ts'
import { answerPage, type AnswerModel } from './views/answer-page.tsx'
import { questionPage, type CheckPage } from './views/question-page.tsx'
import { answeredIn, fieldNameIn } from './views/question-words.ts'
import { checkMessages } from './views/words.ts'

const mostShown = 8

/** Answers from one address in a minute, to the checks of places or of the programme: a lecture hall goes on, a flood does not. */
export const checksPerMinute = 300

/**
 * "May I apply?", of a notice or of the programme as a whole. Nothing is stored and nothing stands in an address: the
 * answers travel in the form, and each of them is checked anew on every page.
 */
export function checkRoutes(): Route[] {
  const both = (path: string): Route[] => [
    { method: 'GET', path, who: anyone, handle: ask => withCheck(ask, checked => begin(ask, checked)) },
    {
      ...{ method: 'POST', path, who: anyone, perMinute: checksPerMinute },
      handle: ask => withCheck(ask, checked => goOn(ask, checked)),
      whenTooMany: ask => withCheck(ask, checked => wait(ask, checked)),
    },
  ]
  return [...both('/check'), ...both('/notices/:notice/check')]
}

/** A check of one notice, or of the programme where `notice` is null. */
type Checked = Check & { readonly policyId: string; readonly notice: NoticeForApplying | null }

async function withCheck(ask: Ask, handle: (checked: Checked) => Answer | Promise<Answer>): Promise<Answer> {
  if (ask.params.notice === undefined) return handle(checkOf(ask, houseVersionOn(ask.today).policy.id, null))
  const notice = await ask.db.read(tx => noticeForApplying(tx, idOf(ask.params.notice)))
  if (notice === null || !wasPublished(notice.state)) return notFound
  return handle(checkOf(ask, notice.policyId, notice))
}

function checkOf({ today }: Ask, policyId: string, notice: NoticeForApplying | null): Checked {
  const policy = policyById(policyId)
  if (policy === null) throw new Error(`there is no policy "${policyId}"`)
  const months = notice === null ? null : { min: notice.monthsMin, max: notice.monthsMax }
  const given: Given = {
    today,
    startOn: notice?.startOn ?? null,
    months,
    hostCountry: notice?.country ?? null,
    needsMorePapers: needsMorePapers(policy),
  }
  return { policy, policyId, notice, given, questions: questionsOf(policy, given) }
}

function begin(ask: Ask, checked: Checked): Answer | Promise<Answer> {
  return nextPage(ask, checked, {})
}

/** The question that the form of a page names. */
function named({ form }: Ask, { questions }: Checked, name: 'asked' | 'back'): Question | null {
  return questions.find(({ id }) => id === typed(form, name)) ?? null
}

/** The page that was sent, with what was typed: to be sent again in a minute. The rules are not asked. */
function wait(ask: Ask, checked: Checked): Answer {
  const answering = named(ask, checked, 'asked')
  const { answers } = readAnswers(ask.form, checked, null)
  const latest = checked.questions.findLast(each => isAnswered(each, answers)) ?? checked.questions[0]
  const question = answering ?? named(ask, checked, 'back') ?? latest
  const { tooMany } = checkMessages[ask.language]
  if (question === undefined) return refused({ code: 'too-many-attempts', params: {} }, tooMany)
  const values = question === answering ? typedValues(ask.form) : typedAgain(question, answers)
  const content = questionPage({ ...pageOf(ask, checked, answers), question, values, errors: {}, tooMany })
  return page({ ...content, hasErrors: true }, 429)
}

function goOn(ask: Ask, checked: Checked): Answer | Promise<Answer> {
  const { answers, amiss } = readAnswers(ask.form, checked, named(ask, checked, 'asked'))
  if (amiss !== null) {
    const { question, errors } = amiss
    const names = Object.fromEntries(
      question.fields.map(field => [field.name, fieldNameIn(ask.language, question, field)]),
    )
    const model = { ...pageOf(ask, checked, answers), question, values: typedValues(ask.form) }
    return pageWithErrors(questionPage({ ...model, errors: errorSentences(errors, names, ask.language) }))
  }
  const back = named(ask, checked, 'back')
  return back === null ? nextPage(ask, checked, answers) : page(asked(ask, checked, answers, back))
}

function nextPage(ask: Ask, checked: Checked, answers: Answers): Answer | Promise<Answer> {
  const question = nextQuestion(checked, answers)
  return question === null ? showAnswer(ask, checked, answers) : page(asked(ask, checked, answers, question))
}

function asked(ask: Ask, checked: Checked, answers: Answers, question: Question): ReturnType<typeof questionPage> {
  return questionPage({
    ...pageOf(ask, checked, answers),
    question,
    values: typedAgain(question, answers),
    errors: {},
  })
}

/** What is in a question's boxes when one comes back to it. */
function typedAgain({ fields }: Question, answers: Answers): Record<string, string> {
  const boxes = fields.map(({ name, kind }): Record<string, string> => {
    const answer = answers[name]
    if (answer === undefined) return {}
    if (kind !== 'option' && answer === 'unknown') return { [`${name}Unknown`]: 'yes' }
    if (kind === 'day' && answer === 'now') return { [`${name}GoesOn`]: 'yes' }
    return kind === 'day' ? dayBoxes(name, answer) : { [name]: answer }
  })
  return Object.assign({}, ...boxes) as Record<string, string>
}

function pageOf({ language, csrf }: Ask, { questions, notice }: Checked, answers: Answers): CheckPage {
  return {
    language,
    csrf,
    answers,
    action: notice === null ? checkPaths.programme(language) : checkPaths.notice(language, notice.id),
    back: notice === null ? noticePaths.whoMayApply(language) : noticePaths.notice(language, notice.id),
    place:
      notice === null
        ? null
        : `${notice.title(language)}, ${officeLabel(language, { ...notice, name: notice.officeName })}`,
    answered: questions
      .filter(question => isAnswered(question, answers))
      .map(question => answeredIn(language, question, answers)),
  }
}

async function showAnswer(ask: Ask, checked: Checked, answers: Answers): Promise<Answer> {
  const { language } = ask
  const assessed = assessedUnder(checked.policyId, caseOf(checked.given, answers), ask.now)
  const word = wordOf({ assessment: assessed.assessment, ...assessed.case.application, applyFrom: applyFrom(assessed) })
  return page(
    answerPage({
      ...pageOf(ask, checked, answers),
      word,
      findings: findingsNode({ told: said(assessed, language) }),
      next: await nextStep(ask, checked, answers),
      paths: {
        list: noticePaths.list(language),
        offices: noticePaths.offices(language),
        signUp: ask.actor.kind === 'visitor' ? accountPaths.signUp(language) : null,
      },
    }),
  )
}

/** The heading is the answer: it is not said twice. */
function said(assessed: Assessed, language: Language): FindingsTold {
  return { ...tellFindings(assessed, language, 'applicant'), verdictSentence: null }
}

/** The day from which an application would be a yes, all else staying as it is. */
function applyFrom({ advice, verdict }: Assessed): string | null {
  if (verdict !== 'not-eligible') return null
  const days = advice.flatMap(({ changes, start }) => {
    const [change] = changes
    return changes.length === 1 && start === null && change?.fact === 'appliedOn' ? [change.value] : []
  })
  return days.sort()[0] ?? null
}

async function nextStep(ask: Ask, { notice }: Checked, answers: Answers): Promise<AnswerModel['next']> {
  const { language, today } = ask
  if (notice !== null)
    return { of: 'notice', apply: notice.isOpenOn(today) ? noticePaths.apply(language, notice.id) : null }
  const fit = fitting(await ask.db.read(tx => noticesToFit(tx, language, today)), answers, today)
  const notices = fit.slice(0, mostShown).map(each => ({
    href: noticePaths.notice(language, each.id),
    title: each.title,
    titleLanguage: each.textLanguage,
    place: officeLabel(language, { ...each, name: each.officeName }),
    startOn: each.startOn,
    closesOn: each.closesOn,
  }))
  return { of: 'programme', fits: fit.length, notices }
}
