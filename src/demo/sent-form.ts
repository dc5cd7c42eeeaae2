import { questionMessages } from '../applications/questions/messages.ts'
import { formatDay, formatMonths } from '../platform/i18n/format.ts'
import { coverLetter, type Applicant } from './applicants.ts'
import type { Target } from './target.ts'

/** What was sent, with the questions as they were asked, in the applicant's language. */
export function sentForm(applicant: Applicant, { office, named, notice, startOn, months }: Target): object {
  const { language } = applicant.person
  const say = questionMessages[language]
  const place = named === 'kind' ? say.anyOffice[office.kind] : office.name
  const answers = {
    target: notice?.text.title ?? place,
    proposedStartOn: formatDay(language, startOn),
    proposedMonths: formatMonths(language, months),
    ...(notice === null ? { areas: applicant.profile.sections.interests.answers.areas.join(', ') } : {}),
    coverLetter: coverLetter(applicant, office.city),
    cv: say.cvFromProfile,
    documents: say.noDocuments,
  }
  const sent = Object.entries(answers).map(([id, answer]) => ({
    id,
    question: say[id as keyof typeof answers],
    answer,
  }))
  return { language, answers: sent }
}
