import type { PlainDate } from '../platform/days/index.ts'
import { dayOf, textOf } from './calendar.ts'
import type { StudyLevel } from './case.ts'
import type { Messages } from './messages.en.ts'
import type { AgeFound } from './rules/age.ts'
import type { DeclarationFound } from './rules/declarations.ts'
import type { DurationFound } from './rules/duration.ts'
import type { ExperienceFound } from './rules/experience.ts'
import type { GraduationFound } from './rules/graduation.ts'
import type { JudgementFound } from './rules/judgement.ts'
import type { LanguagesFound } from './rules/languages.ts'
import type { SponsorshipFound } from './rules/sponsorship.ts'
import type { StudiesFound } from './rules/studies.ts'
import { ruleSentences } from './rules/sentences.ts'
import { endOf } from './stays.ts'
import type { Sentence, Told } from './told.ts'
import type { Wording } from './wording.ts'

/** How each rule's findings are said. A rule without a sentence does not compile. */
export const sentences: Readonly<
  typeof ruleSentences & {
    age: Sentence<AgeFound>
    studies: Sentence<StudiesFound>
    graduation: Sentence<GraduationFound>
    languages: Sentence<LanguagesFound>
    sponsorship: Sentence<SponsorshipFound>
    interest: Sentence<DeclarationFound>
    scholarship: Sentence<DeclarationFound>
    'mandatory-internship': Sentence<DeclarationFound>
    experience: Sentence<ExperienceFound>
    duration: Sentence<DurationFound>
    judgement: Sentence<JudgementFound>
  }
> = {
  ...ruleSentences,
  age(found, told) {
    const { application, outcome, must, say, in: words } = told
    const { age, min, max } = found
    if (min === null && max === null) return say.ageUnlimited
    if (outcome === 'person') return say.ageDiffers({ age, min, max, must, day: null })
    if (found.at === 'application') {
      const said = { age, min, max, must, day: words.day(application.appliedOn) }
      if (age === null) return say.ageAtApplication.noBirthDate(said)
      return outcome === 'met' ? say.ageAtApplication.met(said) : say.ageAtApplication.notMet(said)
    }
    if (found.at === 'end') return ageAtEnd(found, told)
    const { startOn } = application
    const sayAge = found.at === 'unstated' ? say.ageUnstated : say.age
    if (startOn === undefined) {
      const said = { age, min, max, must, day: null }
      return outcome === 'met' || outcome === 'not-met' ? say.ageOnAnyDay[outcome](said) : sayAge.noDay(said)
    }
    const said = { age, min, max, must, day: words.day(startOn) }
    if (age === null) return sayAge.noBirthDate(said)
    return outcome === 'met' ? sayAge.met(said) : sayAge.notMet(said)
  },
  studies(found, { application, say, in: words }) {
    const { because, study, levels, finalYear } = found
    const said = {
      ...degree(levels, study?.level, say, words),
      finalYear,
      years: found.yearsCompleted ?? null,
      accredited: found.accredited === true,
      day: words.day(application.appliedOn),
      from: day(study?.finalYearFrom, words),
      to: day(study?.endsOn, words),
      lacks: words.and(found.lacks.map(lack => say.lacks[lack])),
    }
    if (because === 'lacks') return study === null ? say.studies.unknown(said) : say.studies.lacks(said)
    if (because === 'tooFewYears') return say.studiesToo.tooFewYears({ ...said, done: study?.yearsCompleted ?? 0 })
    return because === 'notAccredited' ? say.studiesToo.notAccredited(said) : say.studies[because](said)
  },
  graduation(found, { application, outcome, say, in: words }) {
    const { because, study, levels, months, measuredTo, until } = found
    const toStart = measuredTo !== 'application'
    const on = toStart ? application.startOn : application.appliedOn
    const said = {
      ...degree(levels, study?.level, say, words),
      months,
      toStart,
      isUnstated: measuredTo === 'unstated',
      // Who holds a degree holds it whatever its day: one that is to come is not told as past.
      ended: months === null && !isPast(study?.endsOn, application.appliedOn) ? '' : day(study?.endsOn, words),
      until: day(until, words),
      day: on === undefined ? null : words.day(on),
      appliedOn: words.day(application.appliedOn),
      lacks: words.and(found.lacks.map(lack => say.lacks[lack])),
    }
    if (because === 'lacks') {
      if (study === null) return say.graduation.unknown(said)
      return found.lacks.length === 0 ? say.graduation.noDay(said) : say.graduation.lacks(said)
    }
    const { held, notAccredited, withinBoth, tooLateForBoth, differs } = say.graduationToo
    if (because === 'notAccredited') return notAccredited(said)
    if (because === 'notGraduated') return say.graduation.notGraduated(said)
    if (outcome === 'person') return differs(said)
    if (months === null) return held(said)
    if (measuredTo !== 'unstated' || because === 'tooEarly') return say.graduation[because](said)
    return because === 'within' ? withinBoth(said) : tooLateForBoth(said)
  },
  languages({ of, level, count, has }, { outcome, must, say, in: words }) {
    const spoken = has.map(({ code, level: at }) => say.spoken(words.language(code ?? ''), at ?? null))
    const names = of.map(words.language)
    const isAll = count === of.length
    const said = { level, count, isAll, must, any: words.or(names), all: words.and(names), has: words.and(spoken) }
    if (outcome === 'met') return say.languages.met(said)
    return outcome === 'not-met' ? say.languages.notMet(said) : say.languages.unknown(said)
  },
  sponsorship({ sponsor }, { outcome, say: { sponsorship: say } }) {
    if (sponsor === 'not-known') return say.unknown
    if (outcome === 'unknown') return say.unknownArea
    if (outcome === 'not-met') return sponsor === null ? say.none : say.elsewhere
    return say.met(sponsor?.kind === undefined ? say.anySponsor : say.sponsors[sponsor.kind])
  },
  interest: ({ value }, { say }) => declared(value, say.interest),
  scholarship: ({ value }, { say }) => declared(value, say.scholarship),
  'mandatory-internship': ({ value }, { say }) => declared(value, say['mandatory-internship']),
  experience({ months, below }, { outcome, must, say: { experience: say } }) {
    if (below === null) return say.noLimit
    if (months === null) return say.unknown(below, must)
    return outcome === 'met' ? say.met(months, below, must) : say.notMet(months, below, must)
  },
  duration({ months, min, max, unit }, { outcome, must, say: { duration: say } }) {
    const limits = { min, max, ...(unit !== undefined && { unit }) }
    if (months === null) return say.unknown(limits, must)
    return outcome === 'met' ? say.met(months, limits, must) : say.notMet(months, limits, must)
  },
  judgement: ({ question }, { say, language }) => say.judgement(question[language]),
}

function ageAtEnd({ age, min, max }: AgeFound, { application, outcome, must, say, in: words }: Told): string {
  const { startOn, months } = application
  if (startOn === undefined || months === undefined) {
    const said = { age, min, max, must, day: null }
    return outcome === 'met' || outcome === 'not-met' ? say.ageOnAnyDay[outcome](said) : say.ageAtEnd.noDay(said)
  }
  const said = { age, min, max, must, day: words.day(textOf(endOf(dayOf(startOn), months))) }
  if (age === null) return say.ageAtEnd.noBirthDate(said)
  return outcome === 'met' ? say.ageAtEnd.met(said) : say.ageAtEnd.notMet(said)
}

function declared(value: boolean | null, say: { met: string; notMet: string; unknown: string }): string {
  return value === null ? say.unknown : value ? say.met : say.notMet
}

function isPast(day: PlainDate | null | undefined, on: PlainDate): boolean {
  return day != null && day <= on
}

function day(text: PlainDate | null | undefined, words: Wording): string {
  return text == null ? '' : words.day(text)
}

/** The levels that count, and the study that is spoken of, in words. */
function degree(
  levels: readonly StudyLevel[],
  yours: StudyLevel | undefined,
  say: Messages,
  words: Wording,
): { levels: string; yours: string } {
  return { levels: words.or(levels.map(level => say.programme[level])), yours: say.yours[yours ?? 'other'] }
}
