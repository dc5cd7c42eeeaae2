import type { InEveryLanguage, Language } from '../../platform/i18n/languages.ts'
import { nameOfLanguage } from '../../platform/i18n/names.ts'
import { policyById } from '../policies.ts'
import type { Policy } from '../policy.ts'
import { dayOfYearIn, paperIn, ruleNamesIn } from '../rules/sentences.ts'
import { en, type Limits, type Messages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

/** One rule as a sentence to a reader whose facts are not known. `parts` are the conditions of a group. */
export type RuleInWords = {
  readonly sentence: string
  /** The text says "should": it is preferred, and nobody is turned away by it. */
  readonly isPreferred: boolean
  /** The clause in the document. */
  readonly clause: string
  readonly parts: readonly RuleInWords[]
}

export type PolicyInWords = {
  readonly id: string
  readonly title: string
  /** How the text was read, where it can be read otherwise. */
  readonly reading: string
  readonly from: string
  readonly to: string | null
  readonly rules: readonly RuleInWords[]
  /** Who may let a case go on although a condition is not met, as a sentence. */
  readonly exceptions: string
  /** Documents, each with its year and its address where it has one. */
  readonly sources: readonly { readonly title: string; readonly address: string | null }[]
}

type Node = Policy['rules'][number]
type Part = Extract<Node, { anyOf: unknown }>['anyOf'][number]
type Saying = { readonly language: Language; readonly say: Messages }

const messages: InEveryLanguage<Messages> = { en, fr, es }
const told = new WeakMap<Policy, Partial<Record<Language, PolicyInWords>>>()

/** The rules of a known policy version, in words, with their sources. */
export function policyInWords(id: string, language: Language): PolicyInWords | null {
  const policy = policyById(id)
  return policy === null ? null : wordsOf(policy, language)
}

/** The same of any version, a draft among them. A version never changes, so each is told once. */
export function wordsOf(policy: Policy, language: Language): PolicyInWords {
  const known = told.get(policy) ?? {}
  told.set(policy, known)
  return (known[language] ??= tell(policy, { language, say: messages[language] }))
}

/** One rule or group by itself. */
export function conditionInWords(node: Part, language: Language): RuleInWords {
  return inWords(node, { language, say: messages[language] })
}

function tell(policy: Policy, saying: Saying): PolicyInWords {
  const { id, title, reading, from, to, overrideBy } = policy
  return {
    id,
    from,
    to,
    title: title[saying.language],
    reading: reading[saying.language],
    rules: policy.rules.map(rule => ({ ...inWords(rule, saying), isPreferred: rule.weight === 'should' })),
    exceptions: saying.say.exceptions(overrideBy),
    sources: Object.values(policy.sources).map(source => ({
      title: `${source.document} (${source.year})`,
      address: source.address ?? null,
    })),
  }
}

function inWords(node: Part, saying: Saying): RuleInWords {
  const base = { isPreferred: false, clause: node.source.clause }
  if ('anyOf' in node)
    return { ...base, sentence: saying.say.anyOf, parts: node.anyOf.map(part => inWords(part, saying)) }
  if ('allOf' in node)
    return { ...base, sentence: saying.say.allOf, parts: node.allOf.map(part => inWords(part, saying)) }
  if ('noneOf' in node)
    return { ...base, sentence: saying.say.noneOf, parts: node.noneOf.map(part => inWords(part, saying)) }
  return { ...base, sentence: sentences[node.rule](node.parameters as RuleParameters, saying), parts: [] }
}

/** The catalogue has read each rule's parameters: each sentence finds those of its own rule here. */
type RuleParameters = Limits & {
  readonly at: 'start' | 'application' | 'end' | 'unstated'
  readonly measuredTo: 'start' | 'application' | 'unstated'
  readonly levels: readonly string[]
  readonly finalYear: boolean
  readonly yearsCompleted?: number
  readonly accredited?: true
  readonly months: number | null
  readonly of: readonly string[]
  readonly level: string | null
  readonly count: number
  readonly kinds: readonly string[]
  readonly relevantArea: boolean
  readonly below: number | null
  readonly unit?: 'weeks'
  readonly total?: number
  readonly question: InEveryLanguage
  readonly called: InEveryLanguage
  readonly kinships: readonly string[]
  readonly where: 'any-office' | 'same-office'
  readonly mostDays: number
  readonly most: number
  readonly within: 'ever' | 'round'
  readonly days: readonly DayOfYear[]
  readonly terms: readonly { readonly from: DayOfYear; readonly to: DayOfYear }[]
}
type DayOfYear = { readonly month: number | null; readonly day: number }
type RuleName = Extract<Part, { rule: unknown }>['rule']

const sentences: Record<RuleName, (parameters: RuleParameters, saying: Saying) => string> = {
  age: (p, { say }) => say.age(p, p.at),
  studies: (p, saying) => withMore(saying.say.studies(levelsOf(p, saying), p.finalYear), p, saying),
  graduation: (p, saying) => withMore(saying.say.graduation(levelsOf(p, saying), p.months, p.measuredTo), p, saying),
  languages: (p, { language, say }) =>
    say.languages(
      either(
        p.of.map(code => nameOfLanguage(language, code)),
        language,
      ),
      p.level,
      p.count,
    ),
  sponsorship: (p, { language, say }) =>
    say.sponsorship(either(p.kinds.map(nameIn(say.sponsor)), language), p.relevantArea),
  interest: (_, { say }) => say.interest,
  scholarship: (_, { say }) => say.scholarship,
  'mandatory-internship': (_, { say }) => say.mandatory,
  experience: (p, { say }) => say.experience(p.below),
  duration: (p, { say }) => {
    const isInWeeks = p.unit === 'weeks'
    const limits = say.duration(p, isInWeeks)
    return p.total === undefined ? limits : `${limits} ${say.total(p.total, isInWeeks)}`
  },
  enrolment: (p, saying) => saying.say.enrolment(levelsOf(p, saying)),
  'return-to-studies': (p, saying) => saying.say.returnToStudies(levelsOf(p, saying)),
  nationality: (p, { language, say }) => say.nationality(p.called[language]),
  residence: (p, { language, say }) => say.residence(p.called[language]),
  relatives: (p, { language, say }) =>
    say.relatives(either(p.kinships.map(nameIn(ruleNamesIn(language).kin)), language), p.where === 'any-office'),
  'former-service': (p, saying) => saying.say.formerService(servicesOf(p, saying), p.mostDays),
  'cooling-off': (p, saying) => saying.say.coolingOff(servicesOf(p, saying), p.months ?? 0),
  'former-application': (p, { say }) => say.formerApplication(p.most, p.within === 'ever'),
  documents: (p, { language, say }) =>
    say.documents(
      both(
        (p.of as unknown as readonly Parameters<typeof paperIn>[1][]).map(wanted => paperIn(language, wanted)),
        language,
      ),
    ),
  'start-day': (p, { language, say }) =>
    say.startDay(
      either(
        p.days.map(each => dayOfYearIn(language, each)),
        language,
      ),
    ),
  'start-terms': (p, { language, say }) => {
    const { period } = ruleNamesIn(language)
    const terms = p.terms.map(({ from, to }) => period(dayOfYearIn(language, from), dayOfYearIn(language, to)))
    return say.startDay(either(terms, language))
  },
  judgement: (p, { language, say }) => say.judgement(p.question[language]),
}

/** What else a programme must be. */
function withMore(sentence: string, { yearsCompleted, accredited }: RuleParameters, { say }: Saying): string {
  const more = [
    ...(yearsCompleted === undefined ? [] : [say.yearsCompleted(yearsCompleted)]),
    ...(accredited === undefined ? [] : [say.accredited]),
  ]
  return [sentence, ...more].join(' ')
}

function levelsOf({ levels }: RuleParameters, { language, say }: Saying): string {
  return either(levels.map(nameIn(say.level)), language)
}

function servicesOf({ kinds }: RuleParameters, { language }: Saying): string {
  return either(kinds.map(nameIn(ruleNamesIn(language).service)), language)
}

function nameIn(names: Readonly<Record<string, string>>): (key: string) => string {
  return key => names[key] ?? key
}

function either(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(items)
}

function both(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items)
}
