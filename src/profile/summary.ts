import type { PlainDate } from '../platform/days/index.ts'
import { formatDay } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { capital, countryName, nameOfLanguage } from '../platform/i18n/names.ts'
import { monthsOf } from './facts.ts'
import {
  profileSections,
  type Identity,
  type Job,
  type MaybeDay,
  type Profile,
  type Relative,
  type SectionName,
  type Service,
  type Spoken,
  type Study,
} from './sections.ts'
import { profileMessages } from './views/messages.ts'

/** `key` is that of the list's entry that the row tells of. */
export type SummaryRow = { readonly term: string; readonly detail: string; readonly key?: string }
export type SummaryGroup = {
  readonly section: SectionName
  readonly title: string
  readonly isComplete: boolean
  readonly rows: readonly SummaryRow[]
}

/**
 * A profile in words, section by section: for its person to check, and for officers to read. Questions that were not
 * answered have no row.
 *
 * @param on the day up to which experience that goes on is counted; without it, the day on which it was last saved
 */
export function profileSummaryRows(language: Language, profile: Profile, on?: PlainDate): SummaryGroup[] {
  return profileSections.map(section => ({
    section,
    title: profileMessages[language].sections[section][0],
    isComplete: profile.sections[section].completed,
    rows: rowsOf(language, profile, { section, on }).filter(row => row.detail !== ''),
  }))
}

function rowsOf(
  language: Language,
  { sections }: Profile,
  asked: { section: SectionName; on: PlainDate | undefined },
): SummaryRow[] {
  const messages = profileMessages[language]
  const { fields, yesNo, summary } = messages
  switch (asked.section) {
    case 'identity':
      return identityRows(language, sections.identity.answers)
    case 'studies':
      return listRows(sections.studies, study => studyWords(language, study), [summary.study, summary.noStudies])
    case 'languages':
      return listRows(sections.languages, spoken => spokenWords(language, spoken), [
        summary.language,
        summary.noLanguages,
      ])
    case 'experience': {
      const { answers, completed, savedOn } = sections.experience
      const rows = listRows(sections.experience, job => jobWords(language, job), [summary.job, summary.noExperience])
      const months = summary.months(monthsOf(answers, asked.on ?? savedOn))
      return completed && answers.items.length > 0 ? [...rows, { term: fields.months, detail: months }] : rows
    }
    case 'service':
      return listRows(sections.service, one => serviceWords(language, one), [summary.service, summary.noService])
    case 'sponsorship': {
      const { scholarship, internshipMandatory, sponsor, relevantArea } = sections.sponsorship.answers
      return [
        { term: fields.scholarship, detail: word(yesNo, scholarship) },
        { term: fields.internshipMandatory, detail: word(yesNo, internshipMandatory) },
        { term: fields.sponsor, detail: word(messages.sponsors, sponsor) },
        { term: fields.relevantArea, detail: word(yesNo, relevantArea) },
      ]
    }
    case 'interests': {
      const { areas, relevantInterest } = sections.interests.answers
      return [
        { term: fields.areas, detail: areas.join('; ') },
        { term: fields.relevantInterest, detail: word(yesNo, relevantInterest) },
      ]
    }
    case 'relatives':
      return listRows(sections.relatives, person => relativeWords(language, person), [
        summary.relative,
        summary.noRelatives,
      ])
  }
}

function identityRows(language: Language, answers: Identity): SummaryRow[] {
  const { fields, nationality } = profileMessages[language]
  const countries = answers.nationalities.map(code => countryName(language, code)).join(', ')
  return [
    { term: fields.birthDate, detail: answers.birthDate === null ? '' : formatDay(language, answers.birthDate) },
    {
      term: fields.nationality1,
      detail: answers.nationality === 'some' ? countries : word(nationality, answers.nationality),
    },
    { term: fields.residence, detail: answers.residence === null ? '' : countryName(language, answers.residence) },
    { term: fields.phone, detail: answers.phone },
  ]
}

/** An empty list has a row only where it is known to be empty. */
function listRows<Item extends { key: string }>(
  { answers, completed }: { answers: { items: readonly Item[] }; completed: boolean },
  wordsOf: (item: Item) => EntryWords,
  [term, none]: readonly [term: string, none: string],
): SummaryRow[] {
  if (answers.items.length === 0) return completed ? [{ term, detail: none }] : []
  return answers.items.map(item => {
    const { title, detail } = wordsOf(item)
    return { term: title, detail, key: item.key }
  })
}

export type EntryWords = { readonly title: string; readonly detail: string }

export function studyWords(language: Language, study: Study): EntryWords {
  const { levels, statusWords, summary } = profileMessages[language]
  const country = study.country === null ? null : countryName(language, study.country)
  const day = (value: MaybeDay, unknown: string, say: (day: string) => string): string | null =>
    value === null ? null : value === 'unknown' ? unknown : say(formatDay(language, value))
  const ends = day(study.endsOn, summary.unknownEnd, study.status === 'graduated' ? summary.graduated : summary.ends)
  const begins = day(study.finalYearFrom, summary.unknownFinalYear, summary.finalYear)
  const dates = {
    enrolled: [statusWords.enrolled, begins, ends],
    interrupted: [statusWords.interrupted, ends],
    graduated: [ends],
  }[study.status]
  return {
    title: joined([levels[study.level], study.field]),
    detail: joined([study.institution, country, ...dates, ...detailsOf(language, study)]),
  }
}

/** What only some rules ask. */
function detailsOf(language: Language, { yearsCompleted, accredited }: Study): (string | null)[] {
  const { summary } = profileMessages[language]
  return [
    yearsCompleted === null ? null : summary.yearsCompleted(yearsCompleted),
    accredited === null ? null : summary.accredited[accredited],
  ]
}

export function serviceWords(language: Language, { kind, from, to }: Service): EntryWords {
  const { serviceKinds, summary } = profileMessages[language]
  const first = from === 'unknown' ? null : formatDay(language, from)
  const last = to === null || to === 'unknown' ? null : formatDay(language, to)
  const period =
    first === null
      ? [summary.unknownFirst, last === null ? null : summary.until(last)]
      : [last === null ? summary.ongoing(first) : summary.period(first, last)]
  const end = to === null ? summary.goesOn : to === 'unknown' ? summary.unknownLast : null
  return { title: serviceKinds[kind], detail: joined([...period, end]) }
}

export function spokenWords(language: Language, { code, level }: Spoken): EntryWords {
  const title = capital(language, nameOfLanguage(language, code))
  return { title, detail: profileMessages[language].languageLevels[level] }
}

export function jobWords(language: Language, job: Job): EntryWords {
  const { summary } = profileMessages[language]
  return {
    title: joined([job.title, job.organisation]),
    detail: joined([periodWords(language, job), job.relevant ? summary.relevant : null]),
  }
}

export function periodWords(language: Language, { from, to }: Pick<Job, 'from' | 'to'>): string {
  const { summary } = profileMessages[language]
  const first = formatDay(language, from)
  return to === null ? summary.ongoing(first) : summary.period(first, formatDay(language, to))
}

export function relativeWords(language: Language, { kinship, name, sameOffice }: Relative): EntryWords {
  const { kinships, summary } = profileMessages[language]
  const office = { yes: summary.sameOffice, no: summary.otherOffice, unknown: summary.officeUnknown }[sameOffice]
  return { title: name, detail: joined([kinships[kinship], office]) }
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== '').join(', ')
}

function word(words: Readonly<Record<string, string>>, code: string | null): string {
  return code === null ? '' : (words[code] ?? code)
}
