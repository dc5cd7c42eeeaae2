import { type InEveryLanguage, type Language, languages } from '../platform/i18n/languages.ts'
import type { Assessment, ExplainedAssessment } from './assess.ts'
import type { Finding, GroupFound, Part } from './finding.ts'
import type { Application, AskedKey } from './case.ts'
import { isRuleName } from './catalogue.ts'
import type { Outcome, Verdict } from './names.ts'
import { en, type Messages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import { sentences } from './sentences.ts'
import type { Told } from './told.ts'
import { negated } from './join.ts'
import { wordings } from './wording.ts'

const messages: Readonly<Record<Language, Messages>> = { en, fr, es }

/**
 * One finding as a sentence to the applicant: the fact used, the limit, the reference day and the source.
 * Needs nothing but the stored finding and the stored days of the application: the policy may have changed since.
 */
export function explain(finding: Finding, application: Application, language: Language): string {
  const say = messages[language]
  const told: Told = {
    outcome: finding.outcome,
    must: finding.weight === 'must',
    application,
    language,
    say,
    in: wordings[language],
  }
  const sentence = statement(finding, told)
  const preferred = finding.weight === 'should' && finding.outcome !== 'met' ? say.advises(sentence) : sentence
  return say.sourced(preferred, finding.source)
}

/** The assessment with every finding explained in every language; keys in the order of the contract. */
export function withExplanations(assessment: Assessment, application: Application): ExplainedAssessment {
  const explained = assessment.findings.map(finding => ({
    ...finding,
    explanation: explainInAll(finding, application),
  }))
  return { ...assessment, findings: explained }
}

export function verdictText(verdict: Verdict, language: Language): string {
  return messages[language].verdict[verdict]
}

/** What is still to be asked, as one sentence; null where nothing is. */
export function missingText(missing: readonly AskedKey[], language: Language): string | null {
  const say = messages[language]
  return missing.length === 0 ? null : say.wanted(wordings[language].and(missing.map(key => say.asked[key])))
}

/** The line above a list of start windows. */
export function windowsText(language: Language): string {
  return messages[language].windows
}

/** What a rule is called, or null where the code is none of a rule. */
export function titleOfRule(language: Language, rule: string): string | null {
  return isRuleName(rule) ? messages[language].title[rule] : null
}

/** A finding's title and the word for its outcome, apart and as one heading, for lists of findings. */
export function headingOf(
  finding: Part,
  language: Language,
): { readonly title: string; readonly outcome: string; readonly whole: string } {
  const say = messages[language]
  const { rule, params } = finding
  const title = isGroup(params) ? say.groupTitle[params.of] : isRuleName(rule) ? say.title[rule] : rule
  const outcome = say.outcome[finding.outcome]
  return { title, outcome, whole: say.headed(title, outcome) }
}

function explainInAll(finding: Finding, application: Application): InEveryLanguage {
  const [first, second, third] = languages.map(language => explain(finding, application, language))
  return { en: first!, fr: second!, es: third! }
}

function isGroup(params: object): params is GroupFound {
  return 'parts' in params
}

function statement({ rule, params }: Part, told: Told): string {
  if (isGroup(params)) return group(params, told)
  // A stored finding may name a rule that the catalogue has since lost.
  if (!isRuleName(rule)) return told.say.forgotten(rule)
  // It was stored by the same rule, whose findings have that shape.
  return sentences[rule](params as never, told)
}

/** Of a group, only those parts are told that account for its outcome. */
function group({ of, parts }: GroupFound, told: Told): string {
  // Of what must not be the case, the parts that hold are what breaks it.
  const sought = of === 'none' ? negated[told.outcome] : told.outcome
  const telling = parts.filter(({ outcome }) => accountsFor(outcome, sought))
  const said = telling.map(part => statement(part, { ...told, outcome: part.outcome })).join(' ')
  if (of === 'all') return told.say.group.all(said)
  const [met, notMet, open] =
    of === 'any'
      ? ([told.say.group.anyMet, told.say.group.anyNotMet, told.say.group.anyOpen] as const)
      : ([told.say.group.noneMet, told.say.group.noneNotMet, told.say.group.noneOpen] as const)
  // Sentences of parts say what would count: of what is rightly not the case, that would mislead.
  return told.outcome === 'met' ? met(said) : told.outcome === 'not-met' ? notMet(said) : open(said)
}

function accountsFor(part: Outcome, whole: Outcome): boolean {
  return part === whole || (whole === 'unknown' && part === 'person')
}
