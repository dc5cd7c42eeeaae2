import { titleOfFinding, type Assessed } from '../applications/index.ts'
import { explain } from '../eligibility/index.ts'
import { languages, type InEveryLanguage, type Language } from '../platform/i18n/languages.ts'
import type { ConfirmedFinding } from './decision.ts'

type OpenFinding = ConfirmedFinding & { readonly outcome: string }

/**
 * The musts that are not met or left open, worded for good: what a person may confirm as not met. A group is called by what is in
 * it, as on the applicant's page: what groups are called by their kind ("one of these is enough") would tell a refusal as a chance.
 */
export function openFindings({
  assessment,
  case: { application },
}: Pick<Assessed, 'assessment' | 'case'>): OpenFinding[] {
  return assessment.findings
    .filter(({ weight, outcome }) => weight === 'must' && outcome !== 'met')
    .map(finding => {
      const words = (language: Language): string =>
        `${titleOfFinding(finding, language)}. ${explain(finding, application, language)}`
      const sentence = Object.fromEntries(languages.map(language => [language, words(language)]))
      return { rule: finding.rule, outcome: finding.outcome, sentence: sentence as InEveryLanguage }
    })
}

/** Those of them that the program calls not met. */
export function unmetFindings(assessed: Pick<Assessed, 'assessment' | 'case'>): ConfirmedFinding[] {
  return openFindings(assessed)
    .filter(({ outcome }) => outcome === 'not-met')
    .map(({ rule, sentence }) => ({ rule, sentence }))
}
