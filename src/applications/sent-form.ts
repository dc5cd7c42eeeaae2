import type { PlainDate } from '../platform/days/index.ts'
import { formatDay, formatMonths } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { AttachedDocument } from './queries/attached-documents.ts'
import type { OwnApplication, SentForm } from './queries/own-application.ts'
import { questionMessages } from './questions/messages.ts'
import { targetTitle } from './target-label.ts'

/** What an application asks, as answered so far; '' and null are not answered. */
type Answered = {
  readonly title: string
  readonly startOn: PlainDate | null
  readonly months: number | null
  /** Asked of standing applications only; null elsewhere. */
  readonly areas: string | null
  readonly coverLetter: string
  readonly attached: readonly Pick<AttachedDocument, 'kind' | 'name'>[]
}

/** The answers of a draft as they stand, titled in the language of the page. */
export function answeredIn(language: Language, draft: OwnApplication, attached: readonly AttachedDocument[]): Answered {
  const { target, proposedStartOn: startOn, proposedMonths: months, coverLetter, noticeId } = draft
  const areas = noticeId === null ? draft.areas : null
  return { title: targetTitle(language, target), startOn, months, areas, coverLetter, attached }
}

/** The answers with their questions in one language, in order; unanswered ones are ''. */
export function formOf(language: Language, answered: Answered): SentForm {
  const say = questionMessages[language]
  const { title, startOn, months, areas, coverLetter, attached } = answered
  const cv = attached.filter(({ kind }) => kind === 'cv')
  const others = attached.filter(({ kind }) => kind !== 'cv')
  const answers = {
    target: title,
    proposedStartOn: startOn === null ? '' : formatDay(language, startOn),
    proposedMonths: months === null ? '' : formatMonths(language, months),
    ...(areas === null ? {} : { areas }),
    coverLetter,
    cv: cv.length === 0 ? say.cvFromProfile : cv.map(({ name }) => name).join('\n'),
    documents:
      others.length === 0 ? say.noDocuments : others.map(({ kind, name }) => `${say.kinds[kind]}, ${name}`).join('\n'),
  }
  const asked = Object.entries(answers).map(([id, answer]) => ({
    id,
    question: say[id as keyof typeof answers],
    answer,
  }))
  return { language, answers: asked }
}
