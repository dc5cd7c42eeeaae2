import type { InEveryLanguage, Language } from '../../../platform/i18n/languages.ts'
import { type ConditionTold, tellPolicy } from '../../in-words/policy-told.ts'
import type { Policy } from '../../policy.ts'
import { wordings } from '../../wording.ts'
import { en, type ShowMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import { hanging, type Lines, text } from './wrapped.ts'

const messages: InEveryLanguage<ShowMessages> = { en, fr, es }
const indent = '  '

/**
 * A version whole, as lines for a person; the blocks that its text has nothing for are left out. Ends with a line's end.
 * @param width in characters, of the longest line; `Infinity` breaks none
 */
export function policyText(policy: Policy, language: Language, width: number): string {
  const say = messages[language]
  const { day } = wordings[language]
  const { id, title, organisation, reading, from, to, conditions, exceptions, besides } = tellPolicy(policy, language)
  const inForce = say.inForce(day(from), to === null ? null : day(to))
  const blocks = [
    [title, `${organisation} (${id})`, inForce].map(line => text(line, indent)),
    titled(say.reading, [text(reading)]),
    [text(say.conditions), ...conditions.map(condition => conditionLines(condition, say))],
    titled(say.exceptions, [text(exceptions)]),
    titled(
      say.besides,
      besides.told.flatMap(term => [text(say.told(term.title, term.text), indent), cited(term.source)]),
    ),
    titled(say.notStated, besides.notStated.length === 0 ? [] : [text(besides.notStated.join(', '))]),
    titled(say.sources, documentLines(policy)),
  ]
  const said = blocks.filter(block => block.length > 0).map(block => block.flatMap(lines => lines(width)).join('\n'))
  return `${said.join('\n\n')}\n`
}

/** A condition after its weight. */
function conditionLines(condition: ConditionTold, { must, should }: ShowMessages): Lines {
  const weight = condition.isPreferred ? should : must
  return hanging(`${indent}${weight.padEnd(Math.max(must.length, should.length))}${indent}`, asked(condition))
}

/** A sentence, where it stands written, and below a group what is in it. */
function asked({ sentence, source, parts }: ConditionTold): Lines[] {
  return [text(sentence), text(`[${source}]`, ' '), ...parts.map(part => hanging('- ', asked(part)))]
}

function cited(source: string): Lines {
  return hanging(indent, [text(`[${source}]`, ' ')])
}

function documentLines({ sources }: Policy): Lines[] {
  return Object.values(sources).flatMap(({ document, year, address }) => [
    text(`${document} (${year})`, indent),
    ...(address === undefined ? [] : [hanging(indent, [text(address)])]),
  ])
}

function titled(title: string, lines: readonly Lines[]): Lines[] {
  return lines.length === 0 ? [] : [text(title), ...lines.map(line => hanging(indent, [line]))]
}
