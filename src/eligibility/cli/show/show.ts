import type { InEveryLanguage, Language } from '../../../platform/i18n/languages.ts'
import { type ConditionTold, tellPolicy } from '../../in-words/policy-told.ts'
import type { Policy } from '../../policy.ts'
import { wordings } from '../../wording.ts'
import { en, type ShowMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

const messages: InEveryLanguage<ShowMessages> = { en, fr, es }
const indent = '  '

/** A version whole, as lines for a person; the blocks that its text has nothing for are left out. Ends with a line's end. */
export function policyText(policy: Policy, language: Language): string {
  const say = messages[language]
  const { day } = wordings[language]
  const { id, title, organisation, reading, from, to, conditions, exceptions, besides } = tellPolicy(policy, language)
  const width = Math.max(say.must.length, say.should.length) + indent.length
  const rules = conditions.flatMap(condition => {
    const weight = (condition.isPreferred ? say.should : say.must).padEnd(width)
    return hanging(`${indent}${weight}`, conditionLines(condition))
  })
  const terms = besides.told.flatMap(({ title: subject, text, source }) =>
    hanging(indent, [say.told(subject, text), `${indent}[${source}]`]),
  )
  const blocks = [
    [title, `${organisation} (${id})`, say.inForce(day(from), to === null ? null : day(to))],
    [say.reading, `${indent}${reading}`],
    [say.conditions, ...rules],
    [say.exceptions, `${indent}${exceptions}`],
    titled(say.besides, terms),
    titled(say.notStated, besides.notStated.length === 0 ? [] : [`${indent}${besides.notStated.join(', ')}`]),
    [say.sources, ...documentLines(policy)],
  ]
  const said = blocks.filter(lines => lines.length > 0)
  return `${said.map(lines => lines.join('\n')).join('\n\n')}\n`
}

/** A sentence, where it stands written, and below a group what is in it. */
function conditionLines({ sentence, source, parts }: ConditionTold): string[] {
  return [sentence, `[${source}]`, ...parts.flatMap(part => hanging('- ', conditionLines(part)))]
}

function documentLines({ sources }: Policy): string[] {
  return Object.values(sources).flatMap(({ document, year, address }) => [
    `${indent}${document} (${year})`,
    ...(address === undefined ? [] : [`${indent}${indent}${address}`]),
  ])
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines]
}

/** The first line after what opens it, the others below its beginning. */
function hanging(opening: string, [first = '', ...rest]: readonly string[]): string[] {
  const below = ' '.repeat(opening.length)
  return [`${opening}${first}`, ...rest.map(line => `${below}${line}`)]
}
