import type { InEveryLanguage, Language } from '../../platform/i18n/languages.ts'
import type { PaperKind } from '../case.ts'
import type { StayFound } from '../studies-and-stay.ts'
import type { Sentence, Told } from '../told.ts'
import { wordings } from '../wording.ts'
import type { CoolingOffFound } from './cooling-off.ts'
import type { DocumentsFound } from './documents.ts'
import type { FormerApplicationFound } from './former-application.ts'
import type { FormerServiceFound } from './former-service.ts'
import { en, type RuleMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import type { NationalityFound } from './nationality.ts'
import type { RelativesFound } from './relatives.ts'
import type { ResidenceFound } from './residence.ts'
import type { StartDayFound } from './start-day.ts'
import type { StartTermsFound } from './start-terms.ts'

const messages: InEveryLanguage<RuleMessages> = { en, fr, es }

/** How the findings on studies beside the stay, origin, ties to the organisation, papers and days of the start are said. */
export const ruleSentences: Readonly<{
  enrolment: Sentence<StayFound>
  'return-to-studies': Sentence<StayFound>
  nationality: Sentence<NationalityFound>
  residence: Sentence<ResidenceFound>
  relatives: Sentence<RelativesFound>
  'former-service': Sentence<FormerServiceFound>
  'cooling-off': Sentence<CoolingOffFound>
  'former-application': Sentence<FormerApplicationFound>
  documents: Sentence<DocumentsFound>
  'start-day': Sentence<StartDayFound>
  'start-terms': Sentence<StartTermsFound>
}> = {
  enrolment: (found, told) => stay('enrolment', found, told),
  'return-to-studies': (found, told) => stay('return-to-studies', found, told),
  nationality({ called, has }, { outcome, language, in: words }) {
    const say = messages[language].nationality
    const said = { called: called[language], has: words.and((has ?? []).map(words.country)) }
    return outcome === 'met' ? say.met(said) : outcome === 'not-met' ? say.notMet(said) : say.unknown(said)
  },
  residence({ called, country }, { outcome, language, in: words }) {
    const say = messages[language].residence
    const said = { called: called[language], has: country === null ? '' : words.country(country) }
    return outcome === 'unknown' ? say.unknown(said) : say.met(said)
  },
  relatives({ kinships, where, relatives }, { outcome, language, in: words }) {
    const say = messages[language]
    const are = relatives ?? []
    // Of somebody whose kinship is open it cannot be said which of them to ask about.
    const isOpen = outcome === 'unknown' && are.some(({ kinship }) => kinship === undefined)
    const yours = isOpen ? [] : [...new Set(are.map(({ kinship }) => say.kin[kinship ?? 'other']))]
    const kin = words.or(kinships.map(kinship => say.kin[kinship]))
    const said = { kin, isAnyOffice: where === 'any-office', yours: words.and(yours) }
    if (outcome === 'met') return say.relatives.met(said)
    return outcome === 'not-met' ? say.relatives.notMet(said) : say.relatives.unknown(said)
  },
  'former-service': ({ kinds, mostDays, days, atMost }, { outcome, language, in: words }) => {
    const say = messages[language]
    const said = { kinds: words.or(kinds.map(kind => say.service[kind])), most: mostDays, days: days ?? 0 }
    const { never, once, openOnce, met, metAtMost, notMet, unknown } = say['former-service']
    const [yes, no, open] = mostDays === 0 ? [never, once, openOnce] : [atMost ? metAtMost : met, notMet, unknown]
    return outcome === 'met' ? yes(said) : outcome === 'not-met' ? no(said) : open(said)
  },
  'cooling-off': ({ kinds, months, because, ended, from }, { language, in: words }) => {
    const say = messages[language]
    const in_ = (day: string | null): string => (day === null ? '' : words.day(day))
    const said = {
      kinds: words.or(kinds.map(kind => say.service[kind])),
      months,
      ended: in_(ended),
      from: in_(from),
    }
    return say['cooling-off'][because](said)
  },
  'former-application': ({ most, within, times }, { outcome, language }) => {
    const say = messages[language]['former-application']
    const said = { times: times ?? 0, most, isEver: within === 'ever' }
    return outcome === 'met' ? say.met(said) : outcome === 'not-met' ? say.notMet(said) : say.unknown(said)
  },
  documents({ of, lacking, tooLong }, { outcome, language, in: words }) {
    const say = messages[language]
    const named = (kinds: readonly PaperKind[]): string =>
      words.and(of.filter(({ document }) => kinds.includes(document)).map(wanted => paperIn(language, wanted)))
    const said = {
      wanted: words.and(of.map(wanted => paperIn(language, wanted))),
      lacking: named(lacking ?? []),
      tooLong: named(tooLong),
    }
    if (outcome === 'met') return say.documents.met(said)
    if (outcome === 'unknown') return say.documents.unknown(said)
    return said.lacking === '' ? say.documents.tooLong(said) : say.documents.lacking(said)
  },
  'start-day': ({ days }, told) => {
    const named = days.map(each => dayOfYearIn(told.language, each))
    return start(told.in.or(named), told)
  },
  'start-terms': ({ terms }, told) => {
    const { period } = messages[told.language]
    const named = terms.map(({ from, to }) => period(dayOfYearIn(told.language, from), dayOfYearIn(told.language, to)))
    return start(told.in.or(named), told)
  },
}

function stay(rule: 'enrolment' | 'return-to-studies', found: StayFound, told: Told): string {
  const { application, language, say, in: words } = told
  const { because, study, levels, ends } = found
  const said = {
    levels: words.or(levels.map(level => messages[language].programme[level])),
    yours: say.yours[study?.level ?? 'other'],
    ends: ends === null ? '' : words.day(ends),
    until: typeof study?.endsOn === 'string' ? words.day(study.endsOn) : '',
    appliedOn: words.day(application.appliedOn),
  }
  return messages[language][rule][because](said)
}

function start(allowed: string, { outcome, application, language, in: words }: Told): string {
  const { met, notMet, unknown } = messages[language].start
  const { startOn } = application
  if (startOn === undefined || outcome === 'unknown') return unknown({ day: '', allowed })
  const said = { day: words.day(startOn), allowed }
  return outcome === 'met' ? met(said) : notMet(said)
}

/** What the words of rules are called: kinds of relatives, of service and of papers, and days that come again. */
export function ruleNamesIn(language: Language): RuleMessages {
  return messages[language]
}

/** What papers are called. */
export function papersInWords(kinds: readonly PaperKind[], language: Language): readonly string[] {
  return kinds.map(kind => messages[language].paper[kind])
}

/** One paper that is wanted: how many of it, and of how many words. */
export function paperIn(language: Language, { document, count, mostWords }: DocumentsFound['of'][number]): string {
  const say = messages[language]
  const named = say.papers(say.paper[document], count)
  return mostWords === null ? named : say.words(named, mostWords)
}

/** A day of the year, or of every month where `month` is null. */
export function dayOfYearIn(language: Language, { month, day }: StartDayFound['days'][number]): string {
  return month === null ? messages[language].everyMonth(day) : wordings[language].dayOfYear(month, day)
}
