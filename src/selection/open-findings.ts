import { titleOfFinding, type Assessed } from '../applications/index.ts'
import { explain } from '../eligibility/index.ts'
import { languages, type InEveryLanguage, type Language } from '../platform/i18n/languages.ts'
import type { ConfirmedFinding, Found } from './decision.ts'

type OpenFinding = ConfirmedFinding & { readonly found: Found }

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
      const { rule, outcome, params } = finding
      return { rule, sentence: sentence as InEveryLanguage, found: { outcome, params } }
    })
}

/** Those of them that the program calls not met. */
export function unmetFindings(assessed: Pick<Assessed, 'assessment' | 'case'>): OpenFinding[] {
  return openFindings(assessed).filter(({ found }) => found.outcome === 'not-met')
}
