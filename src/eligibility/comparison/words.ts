import { isRuleName } from '../catalogue.ts'
import { titleOfRule } from '../explain.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { leavesOf } from '../leaves.ts'
import type { Policy } from '../policy.ts'
import { wordings } from '../wording.ts'

/**
 * What a condition is called for a reader: a rule by its title, a group by the titles of what is in it.
 * @param name as findings hold it: of a rule or of a group of either policy
 */
export function titleOfCondition(name: string, policies: readonly Policy[], language: Language): string {
  if (isRuleName(name)) return titleOfRule(language, name) ?? name
  const nodes = policies.flatMap(({ rules }) => rules.filter(rule => 'name' in rule && rule.name === name))
  const titles = new Set(nodes.flatMap(leavesOf).map(({ rule }) => titleOfRule(language, rule) ?? rule))
  return titles.size === 0 ? name : wordings[language].or([...titles])
}
