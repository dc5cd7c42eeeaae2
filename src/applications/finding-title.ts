import { headingOf, titleOfRule, type Assessment } from '../eligibility/index.ts'
import { formatList } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'

type Finding = Assessment['findings'][number]

/** What a finding is called. Two groups of one kind have one title: what is in each tells them apart. */
export function titleOfFinding(finding: Finding, language: Language): string {
  return groupInWords(finding.params, language) ?? headingOf(finding, language).title
}

/** @returns null for a single rule */
function groupInWords(params: object, language: Language): string | null {
  const titles = rulesWithin(params).map(rule => titleOfRule(language, rule) ?? rule)
  const areAllWanted = 'of' in params && params.of === 'all'
  return titles.length === 0 ? null : formatList(language, [...new Set(titles)], areAllWanted ? 'and' : 'or')
}

function rulesWithin(params: object): string[] {
  const { parts = [] } = params as { readonly parts?: readonly { readonly rule: string; readonly params: object }[] }
  return parts.flatMap(part => ('parts' in part.params ? rulesWithin(part.params) : [part.rule]))
}
