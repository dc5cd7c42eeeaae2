import { formatDay } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { AttachedDocument } from './queries/attached-documents.ts'
import type { OwnApplication, SentAnswer } from './queries/own-application.ts'
import { questionMessages } from './questions/messages.ts'
import { targetTitle } from './target-label.ts'

/** The answers of a draft, with their questions in one language, in order; unanswered ones are ''. */
export function formOf(
  language: Language,
  draft: OwnApplication,
  attached: readonly AttachedDocument[],
): readonly SentAnswer[] {
  const say = questionMessages[language]
  const cv = attached.filter(({ kind }) => kind === 'cv')
  const others = attached.filter(({ kind }) => kind !== 'cv')
  const { proposedStartOn, proposedMonths } = draft
  const answers = {
    target: targetTitle(language, draft.target),
    proposedStartOn: proposedStartOn === null ? '' : formatDay(language, proposedStartOn),
    proposedMonths: proposedMonths === null ? '' : say.months(proposedMonths),
    ...(draft.noticeId === null ? { areas: draft.areas } : {}),
    coverLetter: draft.coverLetter,
    cv: cv.length === 0 ? say.cvFromProfile : cv.map(({ name }) => name).join('\n'),
    documents:
      others.length === 0 ? say.noDocuments : others.map(({ kind, name }) => `${say.kinds[kind]}, ${name}`).join('\n'),
  }
  return Object.entries(answers).map(([id, answer]) => ({ id, question: say[id as keyof typeof answers], answer }))
}
