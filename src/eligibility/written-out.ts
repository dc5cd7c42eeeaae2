import { catalogue } from './catalogue.ts'
import type { Finding } from './finding.ts'
import { AllOf, AnyOf, both, type Joined, none } from './join.ts'
import { citationOf, membersOf, type Policy, type PolicyNode } from './policy.ts'
import type { Reading } from './rule.ts'

/** What the rules of a version say of one case: what the musts come to together, and which others call for a person. */
type Said = { readonly findings: readonly Finding[]; readonly musts: Joined; readonly attention: readonly string[] }
export type Asking = (reading: Reading) => Said

/**
 * The rules of one version as a function that asks one after the other. A loop asks them all from one place, of which the
 * compiler learns nothing; written out, each has a place of its own, and a sixth of the instructions are saved.
 *
 * No word of a policy goes into its text: that is made of what stands in this file, and of names for all else.
 */
export function writtenOut(policy: Policy): Asking {
  const text = new FunctionText()
  const musts = text.keep(`new ${text.nameOf(AllOf)}()`)
  text.add(`let attention = ${text.nameOf([])}`)
  const findings = policy.rules.map(node => {
    const answer = asked(text, policy, node)
    if (node.weight === 'must') text.add(`${musts}.add(${answer})`)
    else {
      const name = text.nameOf(Object.freeze([ruleOf(node)]))
      text.add(`if (${answer}.outcome !== 'met') attention = ${text.nameOf(both)}(attention, ${name})`)
    }
    return found(text, policy, { node, answer, weight: `weight: ${text.nameOf(node.weight)},` })
  })
  text.add(`return { findings: [${findings.join()}], musts: ${musts}, attention }`)
  return text.compiled()
}

/** Asks a rule, or all of a group. Returns the answer's name. */
function asked(text: FunctionText, policy: Policy, node: PolicyNode): string {
  if ('rule' in node) {
    const { ask, given } = catalogue[node.rule].bind(node.parameters)
    return text.keep(`${text.nameOf(ask)}(reading, ${text.nameOf(given)})`)
  }
  const of = 'anyOf' in node ? 'any' : 'allOf' in node ? 'all' : 'none'
  const joint = text.keep(`new ${text.nameOf(of === 'all' ? AllOf : AnyOf)}()`)
  const parts = membersOf(node).map(member => {
    const answer = asked(text, policy, member)
    text.add(`${joint}.add(${answer})`)
    return found(text, policy, { node: member, answer, weight: '' })
  })
  const joined = of === 'none' ? text.keep(`${text.nameOf(none)}(${joint})`) : joint
  return text.keep(`{
    outcome: ${joined}.outcome, params: { of: '${of}', parts: [${parts.join()}] },
    missing: ${joined}.missing, holds: ${joined}.holds, may: ${joined}.may }`)
}

type Place = { readonly node: PolicyNode; readonly answer: string; readonly weight: string }

/** A finding, or a part of one, which has no weight of its own. */
function found(text: FunctionText, policy: Policy, { node, answer, weight }: Place): string {
  const [rule, source] = [ruleOf(node), citationOf(policy, node.source)].map(word => text.nameOf(word))
  return `{ rule: ${rule}, ${weight} outcome: ${answer}.outcome, params: ${answer}.params, source: ${source} }`
}

function ruleOf(node: PolicyNode): string {
  return 'rule' in node ? node.rule : node.name
}

/** A function's text while it is written, and what it speaks of by names. */
class FunctionText {
  private readonly known: unknown[] = []
  private readonly lines: string[] = []

  /** @returns the name under which the text may speak of it */
  nameOf(value: unknown): string {
    return `known${this.known.push(value) - 1}`
  }

  add(line: string): void {
    this.lines.push(line)
  }

  /** @returns the name of a constant with that value */
  keep(value: string): string {
    const name = `kept${this.lines.length}`
    this.add(`const ${name} = ${value}`)
    return name
  }

  compiled(): Asking {
    const names = this.known.map((_, index) => `known${index}`)
    const text = `const [${names.join()}] = known; return reading => { ${this.lines.join('\n')} }`
    // eslint-disable-next-line no-new-func -- none of it comes from outside: see above
    const made = new Function('known', text) as (known: readonly unknown[]) => Asking
    return made(this.known)
  }
}
