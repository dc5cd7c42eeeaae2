import { questionMessages } from '../applications/questions/messages.ts'
import { formatDay, formatMonths } from '../platform/i18n/format.ts'
import { coverLetter, type Applicant } from './applicants.ts'
import { wordingFor, type Target } from './target.ts'

/** What was sent, with the questions as they were asked, in the applicant's language. */
export function sentForm(applicant: Applicant, target: Target, hasPapers: boolean): object {
  const { office, named, notice, startOn, months } = target
  const { language } = applicant.person
  const say = questionMessages[language]
  const place = named === 'kind' ? say.anyOffice[office.kind] : office.name
  const answers = {
    target: wordingFor(target, language)?.title ?? place,
    proposedStartOn: formatDay(language, startOn),
    proposedMonths: formatMonths(language, months),
    ...(notice === null ? { areas: applicant.profile.sections.interests.answers.areas.join(', ') } : {}),
    coverLetter: coverLetter(applicant, office.city),
    cv: hasPapers ? 'cv.pdf' : say.cvFromProfile,
    documents: hasPapers ? `${say.kinds['university-letter']}, university-letter.pdf` : say.noDocuments,
  }
  const sent = Object.entries(answers).map(([id, answer]) => ({
    id,
    question: say[id as keyof typeof answers],
    answer,
  }))
  return { language, answers: sent }
}
