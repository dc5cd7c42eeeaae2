import type { Language } from '../platform/i18n/languages.ts'
import { countryName } from '../platform/i18n/names.ts'
import type { Instant } from '../platform/clock/index.ts'
import { documentPdf, type Block, type Fact } from '../platform/pdf/index.ts'
import type { Owner } from './queries.ts'
import type { Job, Profile, Study } from './sections.ts'
import { periodWords, spokenWords, studyWords } from './summary.ts'
import { profileMessages } from './views/messages.ts'

type Cv = {
  readonly owner: Owner
  readonly profile: Profile
  readonly now: Instant
  /** Of the application that it belongs to. */
  readonly reference?: string
}

/** The CV as a PDF: the same profile at the same moment gives the same bytes. */
export async function cvPdf(language: Language, { owner, profile, now, reference }: Cv): Promise<Uint8Array> {
  return documentPdf({
    language,
    title: `${owner.givenName} ${owner.familyName}`,
    content: cvBlocks(language, owner, profile),
    issuer: 'Curriculum vitae',
    now,
    ...(reference === undefined ? {} : { reference }),
  })
}

/**
 * What a CV says, from top to bottom: contact, studies, experience, languages, interests; newest first. Age, nationality,
 * sponsors and relatives stay out of it: nobody is chosen by them.
 *
 * @returns no block for a part that has no entries
 */
export function cvBlocks(language: Language, owner: Owner, profile: Profile): Block[] {
  const { cv } = profileMessages[language]
  const { identity, studies, languages, experience, interests } = profile.sections
  return [
    { type: 'facts', items: contactFacts(language, owner, identity.answers) },
    ...part(
      cv.studies,
      newestFirst(studies.answers.items, endOf)
        .map(study => studyBlocks(language, study))
        .flat(),
    ),
    ...part(
      cv.experience,
      newestFirst(experience.answers.items, job => job.to ?? '9999').flatMap(job => jobBlocks(language, job)),
    ),
    ...part(
      cv.languages,
      languages.answers.items.length === 0
        ? []
        : [
            {
              type: 'facts',
              items: languages.answers.items.map((spoken): Fact => {
                const { title, detail } = spokenWords(language, spoken)
                return [title, spoken.level === 'unknown' ? '' : detail]
              }),
            },
          ],
    ),
    ...part(
      cv.interests,
      interests.answers.areas.length === 0 ? [] : [{ type: 'list', items: interests.answers.areas }],
    ),
  ]
}

function contactFacts(
  language: Language,
  { email }: Owner,
  { phone, residence }: { phone: string; residence: string | null },
): Fact[] {
  const { cv, fields } = profileMessages[language]
  return [
    [cv.email, email],
    ...(phone === '' ? [] : [[fields.phone, phone] as const]),
    ...(residence === null ? [] : [[fields.residence, countryName(language, residence)] as const]),
  ]
}

function part(heading: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ type: 'heading', text: heading }, ...blocks]
}

/** A day that is not known is nothing to put into a CV. */
function studyBlocks(language: Language, { finalYearFrom, endsOn, ...study }: Study): Block[] {
  const [begins, ends] = [finalYearFrom, endsOn].map(day => (day === 'unknown' ? null : day))
  const plain = {
    ...study,
    finalYearFrom: begins ?? null,
    endsOn: ends ?? null,
    yearsCompleted: null,
    accredited: null,
  }
  const { title, detail } = studyWords(language, plain)
  return [
    { type: 'heading', level: 3, text: title },
    { type: 'paragraph', text: detail },
  ]
}

function jobBlocks(language: Language, job: Job): Block[] {
  const summary = job.summary === '' ? [] : [{ type: 'paragraph', text: job.summary } as const]
  return [
    { type: 'heading', level: 3, text: `${job.title}, ${job.organisation}` },
    { type: 'paragraph', text: periodWords(language, job) },
    ...summary,
  ]
}

/** What goes on, or whose end is not known, comes first. */
function endOf({ endsOn }: Study): string {
  return endsOn === null || endsOn === 'unknown' ? '9999' : endsOn
}

function newestFirst<Item>(items: readonly Item[], end: (item: Item) => string): Item[] {
  return items.toSorted((left, right) => end(right).localeCompare(end(left)))
}
