import type { PlainDate } from '../platform/days/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { Application, StudyLevel } from './case.ts'
import type { Messages } from './messages.en.ts'
import type { Outcome } from './names.ts'
import type { AgeAtApplicationFound, AgeFound } from './rules/age.ts'
import type { DeclarationFound } from './rules/declarations.ts'
import type { DurationFound } from './rules/duration.ts'
import type { ExperienceFound } from './rules/experience.ts'
import type { GraduationFound } from './rules/graduation.ts'
import type { JudgementFound } from './rules/judgement.ts'
import type { LanguagesFound } from './rules/languages.ts'
import type { SponsorshipFound } from './rules/sponsorship.ts'
import type { StudiesFound } from './rules/studies.ts'
import type { Wording } from './wording.ts'

/** What every sentence may need besides what the rule found. */
export type Told = {
  readonly outcome: Outcome
  readonly must: boolean
  readonly application: Application
  readonly language: Language
  readonly say: Messages
  readonly in: Wording
}

type Sentence<Found> = (found: Found, told: Told) => string

/** How each rule's findings are said. A rule without a sentence does not compile. */
export const sentences: Readonly<{
  age: Sentence<AgeFound | AgeAtApplicationFound>
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
}> = {
  age(found, { application, outcome, must, say, in: words }) {
    const { age, min, max } = found
    if ('at' in found) {
      const said = { age, min, max, must, day: words.day(application.appliedOn) }
      if (age === null) return say.ageAtApplication.noBirthDate(said)
      return outcome === 'met' ? say.ageAtApplication.met(said) : say.ageAtApplication.notMet(said)
    }
    const { startOn } = application
    if (startOn === undefined) return say.age.noDay({ age, min, max, must, day: '' })
    const said = { age, min, max, must, day: words.day(startOn) }
    if (age === null) return say.age.noBirthDate(said)
    return outcome === 'met' ? say.age.met(said) : say.age.notMet(said)
  },
  studies(found, { application, say, in: words }) {
    const { because, study, levels, finalYear } = found
    const said = {
      ...degree(levels, study?.level, say, words),
      finalYear,
      day: words.day(application.appliedOn),
      from: day(study?.finalYearFrom, words),
      to: day(study?.endsOn, words),
      lacks: words.and(found.lacks.map(lack => say.lacks[lack])),
    }
    if (because === 'lacks') return study === null ? say.studies.unknown(said) : say.studies.lacks(said)
    return say.studies[because](said)
  },
  graduation(found, { application, say, in: words }) {
    const { because, study, levels, months, measuredTo, until } = found
    const toStart = measuredTo === 'start'
    const on = toStart ? application.startOn : application.appliedOn
    const said = {
      ...degree(levels, study?.level, say, words),
      months,
      toStart,
      ended: day(study?.endsOn, words),
      until: day(until, words),
      day: on === undefined ? null : words.day(on),
      appliedOn: words.day(application.appliedOn),
      lacks: words.and(found.lacks.map(lack => say.lacks[lack])),
    }
    if (because === 'lacks') {
      if (study === null) return say.graduation.unknown(said)
      return found.lacks.length === 0 ? say.graduation.noDay(said) : say.graduation.lacks(said)
    }
    return say.graduation[because](said)
  },
  languages({ of, level, count, has }, { outcome, say, in: words }) {
    const spoken = has.map(({ code, level: at }) => say.spoken(words.language(code ?? ''), at ?? null))
    const said = { level, count, of: words.or(of.map(code => words.language(code))), has: words.and(spoken) }
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
    if (months === null) return say.unknown(below, must)
    return outcome === 'met' ? say.met(months, below, must) : say.notMet(months, below, must)
  },
  duration({ months, min, max }, { outcome, must, say: { duration: say } }) {
    if (months === null) return say.unknown({ min, max }, must)
    return outcome === 'met' ? say.met(months, { min, max }, must) : say.notMet(months, { min, max }, must)
  },
  judgement: ({ question }, { say, language }) => say.judgement(question[language]),
}

function declared(value: boolean | null, say: { met: string; notMet: string; unknown: string }): string {
  return value === null ? say.unknown : value ? say.met : say.notMet
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
