import type { Case, Facts } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import type { FieldError } from '../platform/forms/index.ts'
import { ownPapers } from './needs.ts'
import { languageField, mostDegrees, mostServices, paperField, type Given, type Question } from './questions.ts'

/**
 * What was answered so far, by field: a day as ISO text, a number in digits, an option by its code, `now` for what goes on, or
 * `unknown`. A field that is not there was not asked yet.
 */
export type Answers = Readonly<Record<string, string>>

export function isAnswered({ fields }: Question, answers: Answers): boolean {
  return fields.every(({ name }) => answers[name] !== undefined)
}

const ofDegree: readonly string[] = ['level', 'endsOn', 'yearsCompleted', 'accredited']
const ofService: readonly string[] = ['serviceFrom', 'serviceTo']

/** Whether a question has a sense after the answers before it: no level of a degree that there is not. */
export function hasSense({ about, nth }: Question, answers: Answers): boolean {
  if (about === 'status' || about === 'service') return isEach(about, answers, nth - 1)
  if (ofDegree.includes(about)) return isEach('status', answers, nth)
  if (ofService.includes(about)) return isEach('service', answers, nth)
  if (about === 'finalYearFrom') return answers[`status${nth}`] === 'enrolled' && isEach('status', answers, nth)
  if (about === 'sponsorArea') return isSome(answers.sponsor)
  if (about === 'relativeOffice') return isSome(answers.relatives)
  return true
}

/** Whether there is each one of the first so many. */
function isEach(about: 'status' | 'service', answers: Answers, most: number): boolean {
  return Array.from({ length: most }, (_, index) => index + 1).every(nth => isSome(answers[`${about}${nth}`]))
}

function isSome(answer: string | undefined): boolean {
  return !['none', 'unknown', undefined].includes(answer)
}

export type AnswerFault = Pick<FieldError, 'field' | 'params'> & {
  readonly code: 'too-late' | 'too-early' | 'out-of-range'
}

/**
 * What cannot be beside the other answers: a last day before the first, a degree that is there and ends later, more
 * applications in a round than in all. Null where nothing is amiss, and for questions that stand alone.
 */
export function faultIn({ about, nth, id }: Question, answers: Answers, today: PlainDate): AnswerFault | null {
  const of = (name: string): string | undefined => known(answers[name])
  if (about === 'endsOn' || about === 'finalYearFrom') {
    const field = `endsOn${nth}`
    const [status, begins, ends] = [of(`status${nth}`), of(`finalYearFrom${nth}`), of(field)]
    if (ends === undefined) return null
    if (status !== 'enrolled') return ends > today ? { field, code: 'too-late', params: { to: today } } : null
    return begins !== undefined && ends < begins ? { field, code: 'too-early', params: { from: begins } } : null
  }
  if (about === 'serviceTo' || about === 'serviceFrom') {
    const field = `serviceTo${nth}`
    const [begins, ends] = [of(`serviceFrom${nth}`), of(field)]
    if (begins === undefined || ends === undefined || ends === 'now') return null
    return ends < begins ? { field, code: 'too-early', params: { from: begins } } : null
  }
  if (about !== 'applicationsRound' && about !== 'applicationsEver') return null
  const [ever, round] = [numberOf(answers.applicationsEver), numberOf(answers.applicationsRound)]
  const isMore = ever !== undefined && round !== undefined && round > ever
  return isMore ? { field: id, code: 'out-of-range', params: { min: 0, max: ever } } : null
}

/** The answers as a case for the rules: what is not known is left out. */
export function caseOf(given: Given, answers: Answers): Case {
  const { birthDate, residence } = answers
  const studies = studiesOf(answers)
  const languages = languagesOf(answers)
  const experience = numberOf(answers.relevantExperienceMonths)
  const nationalities = nationalitiesOf(answers)
  const services = servicesOf(answers)
  const documents = documentsOf(given, answers)
  return {
    facts: {
      ...(known(birthDate) !== undefined && { birthDate: known(birthDate) }),
      ...(nationalities !== null && { nationalities }),
      ...(known(residence) !== undefined && { residence: known(residence) }),
      ...(languages.length > 0 && { languages: languages.filter(spoken => spoken !== null) }),
      ...(studies !== null && { studies }),
      ...(experience !== undefined && { relevantExperienceMonths: experience }),
      ...yesOrNo('relevantInterest', answers.relevantInterest),
      ...yesOrNo('scholarship', answers.scholarship),
      ...yesOrNo('internshipMandatory', answers.internshipMandatory),
      ...sponsorOf(answers),
      ...(services !== null && { formerService: services }),
      ...applicationsOf(answers),
      ...relativesOf(answers),
      ...(documents !== null && { documents }),
    },
    application: applicationOf(given, answers),
  }
}

function applicationOf({ today, startOn, months, hostCountry }: Given, answers: Answers): Case['application'] {
  const start = startOn ?? known(answers.startOn)
  const length = months !== null && months.min === months.max ? months.min : numberOf(answers.months)
  const host = hostCountry ?? known(answers.hostCountry)
  return {
    appliedOn: today,
    ...(start !== undefined && { startOn: start }),
    ...(length !== undefined && { months: length }),
    ...(host !== undefined && { hostCountry: host }),
  }
}

type Study = NonNullable<Facts['studies']>[number]
type Spoken = NonNullable<Facts['languages']>[number]
type Sponsor = NonNullable<Facts['sponsor']>
type Service = NonNullable<Facts['formerService']>[number]
type Relative = NonNullable<Facts['relatives']>[number]
type Paper = NonNullable<Facts['documents']>[number]

/**
 * Those told of, and one of which nothing is known while there may be another: the rules then do not take the list for the
 * whole. Null where nothing is known at all.
 */
function listed<Item extends object>(
  answers: Answers,
  { about, most }: { readonly about: 'status' | 'service'; readonly most: number },
  itemOf: (what: string, nth: number) => Item,
): readonly Partial<Item>[] | null {
  const items: Partial<Item>[] = []
  for (let nth = 1; nth <= most; nth += 1) {
    const what = known(answers[`${about}${nth}`])
    if (what === 'none') return items
    if (what === undefined) return nth === 1 ? null : [...items, {}]
    items.push(itemOf(what, nth))
  }
  return [...items, {}]
}

function studiesOf(answers: Answers): readonly Study[] | null {
  return listed(answers, { about: 'status', most: mostDegrees }, (status, nth): Study => {
    const of = (about: string): string | undefined => known(answers[`${about}${nth}`])
    const [level, finalYearFrom, endsOn] = [of('level'), of('finalYearFrom'), of('endsOn')]
    const years = numberOf(answers[`yearsCompleted${nth}`])
    return {
      status: status as NonNullable<Study['status']>,
      ...(level !== undefined && { level: level as NonNullable<Study['level']> }),
      ...(status === 'enrolled' && finalYearFrom !== undefined && { finalYearFrom }),
      ...(endsOn !== undefined && { endsOn }),
      ...(years !== undefined && { yearsCompleted: years }),
      ...yesOrNo('accredited', answers[`accredited${nth}`]),
    }
  })
}

function servicesOf(answers: Answers): readonly Service[] | null {
  return listed(answers, { about: 'service', most: mostServices }, (kind, nth): Service => {
    const from = known(answers[`serviceFrom${nth}`])
    const to = known(answers[`serviceTo${nth}`])
    return {
      kind: kind as NonNullable<Service['kind']>,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to: to === 'now' ? null : to }),
    }
  })
}

/** Null where they are not known. */
function nationalitiesOf({ nationality1, nationality2 }: Answers): readonly string[] | null {
  if (known(nationality1) === undefined) return null
  return [...new Set([nationality1 ?? 'none', nationality2 ?? 'none'])].filter(code => code !== 'none')
}

/** Null for a language that is not spoken. */
function languagesOf(answers: Answers): readonly (Spoken | null)[] {
  const start = languageField('')
  return Object.entries(answers)
    .filter(([name]) => name.startsWith(start))
    .map(([name, level]) => {
      const code = name.slice(start.length)
      if (level === 'none') return null
      return level === 'unknown' ? { code } : { code, level: level as NonNullable<Spoken['level']> }
    })
}

function sponsorOf({ sponsor, sponsorArea }: Answers): Pick<Facts, 'sponsor'> {
  if (known(sponsor) === undefined) return {}
  if (sponsor === 'none') return { sponsor: null }
  return { sponsor: { kind: sponsor as NonNullable<Sponsor['kind']>, ...yesOrNo('relevantArea', sponsorArea) } }
}

function applicationsOf({ applicationsEver, applicationsRound }: Answers): Pick<Facts, 'formerApplications'> {
  const [ever, round] = [numberOf(applicationsEver), numberOf(applicationsRound)]
  if (ever === undefined && round === undefined) return {}
  return { formerApplications: { ...(ever !== undefined && { ever }), ...(round !== undefined && { round }) } }
}

function relativesOf({ relatives, relativeOffice }: Answers): Pick<Facts, 'relatives'> {
  if (known(relatives) === undefined) return {}
  if (relatives === 'none') return { relatives: [] }
  return { relatives: [{ kinship: relatives as Relative['kinship'], ...yesOrNo('sameOffice', relativeOffice) }] }
}

/**
 * Who can attach a paper can do so as often, and as short, as it is asked for; so can everybody what every application is made
 * of. Null where one of the others is not known.
 */
function documentsOf({ needsMorePapers }: Given, answers: Answers): readonly Paper[] | null {
  if (!needsMorePapers) return ownOnes
  const start = paperField('')
  const asked = Object.entries(answers).filter(([name]) => name.startsWith(start))
  if (asked.length === 0 || asked.some(([, answer]) => answer === 'unknown')) return null
  const brought = asked.filter(([, answer]) => answer === 'yes').map(([name]) => name.slice(start.length))
  return [...ownOnes, ...asOftenAsAsked(brought as Paper['document'][])]
}

function asOftenAsAsked(documents: readonly Paper['document'][]): readonly Paper[] {
  return documents.flatMap(document => Array<Paper>(9).fill({ document, words: 1 }))
}

const ownOnes = asOftenAsAsked(ownPapers)

function known(answer: string | undefined): string | undefined {
  return answer === 'unknown' ? undefined : answer
}

function numberOf(answer: string | undefined): number | undefined {
  return known(answer) === undefined ? undefined : Number(answer)
}

function yesOrNo<Key extends string>(key: Key, answer: string | undefined): { [K in Key]?: boolean } {
  return known(answer) === undefined ? {} : ({ [key]: answer === 'yes' } as { [K in Key]: boolean })
}
