import { formatMoney, formatPercent } from '../../../platform/i18n/format.ts'
import type { InEveryLanguage, Language } from '../../../platform/i18n/languages.ts'
import { citationOf, type Policy } from '../../policy.ts'
import { type Subject, subjects } from '../../subjects.ts'
import { en, type TermMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

/** What a text says of a subject beside its rules; `subject` is null for a remark on something else. */
export type TermTold = {
  readonly subject: Subject | null
  readonly title: string
  readonly text: string
  /** Document, year and clause. */
  readonly source: string
  readonly address: string | null
}

/** What a version's text says besides, and the subjects of which it says nothing. */
export type BesidesTold = { readonly told: readonly TermTold[]; readonly notStated: readonly string[] }

type Terms = NonNullable<Policy['terms']>
type Stipend = NonNullable<Terms['stipend']>
type Told = { readonly language: Language; readonly say: TermMessages }

const messages: InEveryLanguage<TermMessages> = { en, fr, es }

/** The terms of a version in words, each with its source, in the order of subjects; remarks last. */
export function besidesInWords(policy: Policy, language: Language): BesidesTold {
  const say = messages[language]
  const { remarks = [], ...terms } = policy.terms ?? {}
  const sourced = (source: Parameters<typeof citationOf>[1]): Pick<TermTold, 'source' | 'address'> => ({
    source: citationOf(policy, source),
    address: policy.sources[source.in]?.address ?? null,
  })
  const ofSubjects = subjects.flatMap(subject => {
    const term = subject in terms ? terms[subject as keyof typeof terms] : undefined
    if (term === undefined) return []
    const text = [...sentencesOf(terms, subject, { language, say }), term.note?.[language]].filter(Boolean).join(' ')
    return [{ subject, title: say.subject[subject], text, ...sourced(term.source) }]
  })
  const others = remarks.map(({ text, source }) => ({
    subject: null,
    title: say.remark,
    text: text[language],
    ...sourced(source),
  }))
  return { told: [...ofSubjects, ...others], notStated: (policy.notStated ?? []).map(each => say.subject[each]) }
}

/** What the subjects are called. */
export function subjectInWords(subject: Subject, language: Language): string {
  return messages[language].subject[subject]
}

function sentencesOf({ stipend, insurance, health, break: pause }: Terms, subject: Subject, told: Told): string[] {
  const { say } = told
  if (subject === 'stipend' && stipend !== undefined) return stipendSentences(stipend, told)
  if (subject === 'insurance' && insurance !== undefined)
    return [say.medical[insurance.medical ?? 'unsaid'], say.accident[insurance.accident ?? 'unsaid']]
  if (subject === 'health' && health !== undefined) return [say.certificate(health.certificate, health.vaccinations)]
  if (subject === 'break' && pause !== undefined) return [say.break(pause.months, pause.posts)]
  return []
}

function stipendSentences({ paid, payments, lower, lessFor }: Stipend, told: Told): string[] {
  const { say } = told
  const amounts = payments.map(payment => paymentInWords(payment, told.language)).join(say.between)
  return [
    say.paid[paid],
    ...(amounts === '' ? [] : [say.amount(amounts, lower === true)]),
    ...(lessFor.length === 0 ? [] : [say.less(lessFor.map(each => say.lessFor[each]).join(', '))]),
  ]
}

/** One way in which a stipend is reckoned: an amount, or a share of something. */
export function paymentInWords(payment: Stipend['payments'][number], language: Language): string {
  const say = messages[language]
  if (payment.of === 'fixed') {
    const { from, to, currency, per } = payment
    const least = from === undefined ? null : formatMoney(language, from, currency)
    return say.fixed(formatMoney(language, to, currency), least, per)
  }
  const { of, percent, days, atMost } = payment
  const share = say.share(formatPercent(language, percent / 100, 2), of, days ?? null)
  return atMost === undefined ? share : say.atMost(share, formatMoney(language, atMost.amount, atMost.currency))
}
