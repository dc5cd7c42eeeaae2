import {
  comparisonMessages,
  type Direction,
  directions,
  policyById,
  titleOfCondition,
  verdicts,
  type Policy,
} from '../eligibility/index.ts'
import { formatNumber } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { regions, type Region } from './regions.ts'
import type { GroupCount, TrialSummary } from './trial-summary.ts'
import { trialMessages } from './views/trials/messages.ts'
import type { NumbersTold } from './views/trials/trial-page.tsx'

type Names = { readonly offices: ReadonlyMap<string, string>; readonly partners: ReadonlyMap<string, string> }

/** The numbers of a trial as tables, in one language; directions that nobody took are left out. */
export function tellNumbers(language: Language, tried: Policy, summary: TrialSummary, names: Names): NumbersTold[] {
  const { one: say } = trialMessages[language]
  return [
    verdictsTold(language, summary),
    rulesTold(language, tried, summary),
    // Of trials made before it was counted, there is nothing to tell.
    ...(Object.keys(summary.stages).length === 0 ? [] : [stagesTold(language, summary)]),
    {
      title: say.byOffice,
      ...groupsTold(language, summary, summary.offices, {
        first: say.group.office,
        name: key => names.offices.get(key) ?? say.noOffice,
      }),
    },
    {
      title: say.byPartner,
      ...groupsTold(language, summary, summary.partners, {
        first: say.group.partner,
        name: key => names.partners.get(key) ?? say.noPartner,
      }),
    },
    {
      title: say.byRegion,
      lede: say.byRegionLede,
      ...groupsTold(language, summary, summary.regions, {
        first: say.group.region,
        name: key => (isRegion(key) ? say.regions[key] : key),
      }),
    },
    // Of trials made before it was counted, there is nothing to tell.
    ...(Object.keys(summary.genders).length === 0 ? [] : [gendersTold(language, summary)]),
  ]
}

function taken({ directions: counts }: TrialSummary): Direction[] {
  return directions.filter(each => counts[each] > 0)
}

function verdictsTold(language: Language, { verdicts: counts }: TrialSummary): NumbersTold {
  const { one: say } = trialMessages[language]
  const { verdict } = comparisonMessages[language]
  const rows = verdicts.map(each => [
    verdict[each],
    formatNumber(language, counts.from[each]),
    formatNumber(language, counts.to[each]),
  ])
  return { title: say.verdicts, columns: [say.verdict, say.before, say.after], rows }
}

function stagesTold(language: Language, summary: TrialSummary): NumbersTold {
  const { one: say } = trialMessages[language]
  const name = (key: string): string => (key === 'open' ? say.stages.open : say.stages.decided)
  const told = groupsTold(language, summary, summary.stages, { first: say.group.stage, name })
  return { title: say.byStage, lede: say.byStageLede, ...told }
}

/** A count of fewer is as good as a name. */
const fewestTold = 5

/**
 * By gender, as people said of themselves. Groups of a few are counted with those who said nothing: left out, they could be
 * reckoned from the whole.
 */
function gendersTold(language: Language, summary: TrialSummary): NumbersTold {
  const { one: say } = trialMessages[language]
  const isName = (key: string): key is keyof typeof say.genders => key in say.genders
  const told: Record<string, GroupCount> = {}
  for (const [key, count] of Object.entries(summary.genders)) {
    const into = count.cases < fewestTold ? 'unsaid' : key
    const so = told[into]
    told[into] = so === undefined ? count : sumOf(so, count)
  }
  const name = (key: string): string => (isName(key) ? say.genders[key] : key)
  const { columns, rows } = groupsTold(language, summary, told, { first: say.group.gender, name })
  if (areChangesMany(Object.values(told), summary))
    return { title: say.byGender, lede: say.byGenderLede, columns, rows }
  const lede = `${say.byGenderLede} ${say.byGenderFew}`
  return { title: say.byGender, lede, columns: columns.slice(0, 2), rows: rows.map(row => row.slice(0, 2)) }
}

/**
 * Whether changes may be told by group. Who would change is listed by name, and a draft can be written so that one person does:
 * of each group many would change or nobody, many would not or nobody, and they are not all of one group.
 */
function areChangesMany(groups: readonly GroupCount[], summary: TrialSummary): boolean {
  const isMany = (count: number): boolean => count === 0 || count >= fewestTold
  const areOfOne = groups.length > 1 && groups.filter(({ changed }) => changed > 0).length === 1
  return (
    !areOfOne &&
    groups.every(count =>
      [count.changed, count.cases - count.changed, ...taken(summary).map(way => count[way])].every(isMany),
    )
  )
}

function sumOf(one: GroupCount, other: GroupCount): GroupCount {
  const keys = Object.keys(one) as (keyof GroupCount)[]
  return Object.fromEntries(keys.map(key => [key, one[key] + other[key]])) as GroupCount
}

function rulesTold(language: Language, tried: Policy, summary: TrialSummary): NumbersTold {
  const { one: say } = trialMessages[language]
  const ways = taken(summary)
  const titled = conditionNames(language, tried, summary)
  return {
    title: say.byRule,
    lede: say.byRuleLede,
    columns: [say.group.rule, ...ways.map(way => comparisonMessages[language].direction[way])],
    rows: Object.entries(summary.rules).map(([rule, count]) => [
      titled(rule),
      ...ways.map(way => formatNumber(language, count[way])),
    ]),
    empty: say.noRule,
  }
}

type Grouping = { readonly first: string; readonly name: (key: string) => string }

/** Where most would change comes first. */
function groupsTold(
  language: Language,
  summary: TrialSummary,
  groups: Readonly<Record<string, GroupCount>>,
  { first, name }: Grouping,
): Pick<NumbersTold, 'columns' | 'rows'> {
  const { one: say } = trialMessages[language]
  const ways = taken(summary)
  const most = Object.entries(groups).toSorted(
    ([, one], [, other]) => other.changed - one.changed || other.cases - one.cases,
  )
  return {
    columns: [first, say.cases, say.changed, ...ways.map(way => comparisonMessages[language].direction[way])],
    rows: most.map(([key, count]) => [
      name(key),
      ...[count.cases, count.changed, ...ways.map(way => count[way])].map(n => formatNumber(language, n)),
    ]),
  }
}

/** What conditions are called: by the version tried and those that the cases were decided under. */
export function conditionNames(language: Language, tried: Policy, summary: TrialSummary): (name: string) => string {
  const before = summary.policies.map(policyById).filter(policy => policy !== null)
  return name => titleOfCondition(name, [tried, ...before], language)
}

function isRegion(key: string): key is Region {
  return (regions as readonly string[]).includes(key)
}
