import {
  adviceText,
  explain,
  type Finding,
  headingOf,
  houseVersionOn,
  missingText,
  nearWindows,
  policyById,
  standInText,
  verdictText,
} from '../eligibility/index.ts'
import { addMonths, daysBetween, type PlainDate } from '../platform/days/index.ts'
import { formatDay } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { Assessed } from './assessed.ts'
import { titleOfFinding } from './finding-title.ts'

/** Who reads: to an officer the same sentences are shown as what the applicant reads. */
export type Reader = 'applicant' | 'officer'

export type FindingTold = {
  readonly rule: string
  readonly title: string
  readonly outcome: 'met' | 'not-met' | 'unknown' | 'person'
  readonly word: string
  /** With its source. */
  readonly sentence: string
  readonly isPreference: boolean
}

/** An assessment in the words of one language: all that a page needs to show it. */
export type FindingsTold = {
  readonly language: Language
  readonly reader: Reader
  readonly verdict: Assessed['verdict']
  /** Null where the page has said it already, in its heading. */
  readonly verdictSentence: string | null
  readonly findings: readonly FindingTold[]
  readonly missing: string | null
  readonly advice: readonly string[]
  readonly windows: readonly { readonly from: string; readonly to: string }[]
  /** Windows beside those, where there are too many to be read. */
  readonly windowsLeft: number
  readonly ribbon: {
    readonly windows: readonly { readonly from: number; readonly to: number }[]
    readonly mark: number | null
    readonly months: readonly { readonly label: string; readonly at: number }[]
  }
  readonly startOn: string | null
  readonly policy: string
  /** Said where the programme's version was not in force on the day of the application, and is used for want of one that was. */
  readonly standIn: string | null
  readonly day: string
}

const spanMonths = 24
/** As many spans of days as a sentence can name. */
const mostWindows = 4

/** Tells a stored assessment again: needs nothing but what was stored with it. */
export function tellFindings(assessed: Assessed, language: Language, reader: Reader): FindingsTold {
  const { assessment, advice, policyId, at } = assessed
  const { application } = assessed.case
  const house = houseVersionOn(application.appliedOn)
  const say = (day: PlainDate): string => formatDay(language, day)
  const { near, left } = nearWindows(assessment.startWindows, application.startOn ?? application.appliedOn, mostWindows)
  return {
    language,
    reader,
    verdict: assessed.verdict,
    verdictSentence: verdictText(assessed.verdict, language),
    findings: decidingFirst(assessment.findings).map(finding => {
      const title = titleOfFinding(finding, language)
      const { outcome: word } = headingOf(finding, language)
      const { rule, outcome, weight } = finding
      const sentence = explain(finding, application, language)
      return { rule, title, outcome, word, sentence, isPreference: weight === 'should' }
    }),
    missing: missingText(assessment.missing, language),
    advice: advice.map(way => adviceText(way, language)),
    windows: near.map(({ from, to }) => ({ from: say(from), to: say(to) })),
    windowsLeft: left,
    ribbon: ribbonOf(assessed, language),
    startOn: application.startOn === undefined ? null : say(application.startOn),
    policy: policyById(policyId)?.title[language] ?? policyId,
    standIn: house.policy.id === policyId ? standInText(house, language) : null,
    day: say(at.toISOString().slice(0, 10)),
  }
}

const first = ['not-met', 'unknown', 'person', 'met'] as const

/** What decides is read first: of what must be met, what is not, then what is open; all else as the text has it. */
function decidingFirst(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ weight, outcome }: Finding): number => (weight === 'must' ? first.indexOf(outcome) : first.length)
  return findings.toSorted((one, other) => place(one) - place(other))
}

/** Where windows, the proposed start and a few months lie in the span that the rules looked at, as parts of it. */
function ribbonOf({ assessment, case: { application } }: Assessed, language: Language): FindingsTold['ribbon'] {
  const { appliedOn, startOn } = application
  const length = daysBetween(appliedOn, addMonths(appliedOn, spanMonths))
  const part = (day: PlainDate): number => daysBetween(appliedOn, day) / length
  const firstOfMonth = `${addMonths(appliedOn, 1).slice(0, 7)}-01`
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return {
    windows: assessment.startWindows.map(({ from, to }) => ({ from: part(from), to: part(to) })),
    mark: startOn === undefined || part(startOn) < 0 || part(startOn) > 1 ? null : part(startOn),
    months: [1, 7, 13, 19].map(after => {
      const day = addMonths(firstOfMonth, after)
      return { label: month.format(Date.parse(`${day}T00:00:00Z`)), at: part(day) }
    }),
  }
}
