import type { Language } from '../../platform/i18n/languages.ts'
import type { Policy } from '../policy.ts'
import { wordings } from '../wording.ts'
import type { CaseChange } from './case-change.ts'
import type { ComparisonCounts } from './comparison.ts'
import { en, type ComparisonMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import { directions, standings, verdicts } from './names.ts'
import { titleOfCondition } from './words.ts'

export const comparisonMessages: Readonly<Record<Language, ComparisonMessages>> = { en, fr, es }

/** A comparison written as it goes: each case that changes when it is met, the numbers at the end. */
export type Report = {
  who(id: string | number, change: CaseChange): string
  counts(counts: ComparisonCounts): string
}

/** One JSON object, opened with the first that is written and closed with the numbers: however many change, none is kept. */
export function reportInJson(from: Policy, to: Policy): Report {
  let begun = false
  const opening = (): string => {
    const text = begun ? '' : `{ "from": ${JSON.stringify(from.id)}, "to": ${JSON.stringify(to.id)}, "who": [`
    begun = true
    return text
  }
  let separator = '\n'
  return {
    who: (id, change) => {
      const text = `${opening()}${separator}${JSON.stringify({ id, ...change })}`
      separator = ',\n'
      return text
    },
    counts: counts => `${opening()}\n],\n${JSON.stringify(counts, null, 2).slice(2)}\n`,
  }
}

/** Lines for a person, in one language. */
export function reportInWords(from: Policy, to: Policy, language: Language): Report {
  const say = comparisonMessages[language]
  const titled = (rule: string): string => titleOfCondition(rule, [to, from], language)
  return {
    who: (id, change) => {
      const because = change.because.length === 0 ? say.together : wordings[language].and(change.because.map(titled))
      return `${id}  ${say.fromTo(say.verdict[change.from], say.verdict[change.to])}  ${say.because(because)}\n`
    },
    counts: counts => countsInWords(counts, { say, titled, from: from.id, to: to.id }),
  }
}

type Said = {
  readonly say: ComparisonMessages
  readonly titled: (rule: string) => string
  readonly from: string
  readonly to: string
}

function countsInWords(counts: ComparisonCounts, { say, titled, from, to }: Said): string {
  if (counts.cases === 0) return `${say.none}\n`
  const some = directions.filter(direction => counts.directions[direction] > 0)
  const changes = [
    say.changed(counts.changed, counts.cases, from, to),
    ...some.map(direction => `  ${say.direction[direction]}: ${counts.directions[direction]}`),
    ...(counts.otherDays === 0 ? [] : [say.otherDays(counts.otherDays)]),
  ]
  const { from: before, to: after } = counts.verdicts
  const shown = verdicts.filter(verdict => before[verdict] + after[verdict] > 0)
  const byVerdict = shown.map(
    each => `  ${say.verdict[each]}: ${say.fromTo(String(before[each]), String(after[each]))}`,
  )
  const byRule = counts.rules.flatMap(rule => [
    `  ${titled(rule.rule)}: ${some.map(each => `${rule.changes[each]} ${say.direction[each]}`).join(', ') || '0'}`,
    ...standings
      .filter(each => rule.from[each] + rule.to[each] > 0)
      .map(each => `    ${say.standing[each]}: ${say.fromTo(String(rule.from[each]), String(rule.to[each]))}`),
  ])
  const blocks = [changes, [say.verdicts, ...byVerdict], [say.rules, ...byRule]]
  return `${counts.changed === 0 ? '' : '\n'}${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`
}
