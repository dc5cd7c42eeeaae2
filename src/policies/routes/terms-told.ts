import {
  besidesInWords,
  paymentInWords,
  paymentKinds,
  subjectInWords,
  termNames,
  type Policy,
  type Subject,
} from '../../eligibility/index.ts'
import { formatList } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { DraftContent, DraftPayment, DraftTerm, DraftTerms } from '../draft-content.ts'
import { paymentsOf, remarksOf } from '../draft-terms.ts'
import { sourceText } from '../outline.ts'
import type { Topic } from '../parameters-told.ts'
import { policyPaths as paths } from '../paths.ts'
import type { Draft } from '../queries/drafts.ts'
import { paymentErrors, remarkErrors, termErrors } from '../term-problems.ts'
import { termsMessages } from '../views/drafts/terms/messages.ts'
import type { PaymentsTold } from '../views/drafts/terms/term-page.tsx'
import type { TermsTold } from '../views/drafts/terms/terms-section.tsx'

/** What a term, a payment or a remark is called. */
export function titleOfTerm(language: Language, topic: Topic): string {
  const { payment, remark } = termsMessages[language]
  if (topic === 'payment' || topic === 'remark') return { payment, remark }[topic]
  return subjectInWords(topic as Subject, language)
}

/** The payments of a stipend in words, as far as they are finished, and the ways to more. */
export function tellPayments(language: Language, { id, content }: Draft): PaymentsTold {
  const { add } = termsMessages[language].payments
  const known = paymentsOf(content).map((payment, index) => ({
    text: paymentErrors(payment).length > 0 ? null : paymentInWords(payment as Payment, language),
    href: paths.payment(language, id, index),
  }))
  return { known, ways: paymentKinds.map(kind => ({ text: add[kind], href: paths.newPayment(language, id, kind) })) }
}

type Payment = Parameters<typeof paymentInWords>[0]

/** What a draft says beside its conditions, as its page shows it. */
export function tellTerms(language: Language, { id, content }: Draft): TermsTold {
  const { terms = {} } = content
  const named = termNames.map(name => ({
    title: titleOfTerm(language, name),
    term: terms[name],
    isFinished: (term: DraftTerm) => termErrors(content, name, term).every(isOfSource) && arePaymentsFinished(term),
    alone: (term: DraftTerm): DraftTerms => ({ [name]: term }),
    href: paths.term(language, id, name),
  }))
  const remarks = remarksOf(content).map((term, index) => ({
    title: titleOfTerm(language, 'remark'),
    term,
    isFinished: (remark: DraftTerm) => remarkErrors(content, remark).every(isOfSource),
    alone: (remark: DraftTerm): DraftTerms => ({ remarks: [remark] }),
    href: paths.remark(language, id, index),
  }))
  const said = [...named, ...remarks].flatMap(({ title, href, term, isFinished, alone }) => {
    if (term === undefined) return []
    const text = isFinished(term) ? textOf(content, alone(term), language) : null
    return [{ title, href, text, source: sourceText(content, term.source) }]
  })
  return { said, unsaid: named.filter(({ term }) => term === undefined), silences: silencesOf(language, content) }
}

/** Without a source it can be said all the same. */
function isOfSource({ path }: { readonly path: string }): boolean {
  return path.startsWith('source.')
}

function arePaymentsFinished({ payments = [] }: DraftTerm): boolean {
  return (payments as readonly DraftPayment[]).every(payment => paymentErrors(payment).length === 0)
}

function textOf(content: DraftContent, terms: DraftTerms, language: Language): string {
  return besidesInWords({ ...content, terms } as unknown as Policy, language).told[0]?.text ?? ''
}

function silencesOf(language: Language, { notStated }: DraftContent): string {
  const { silences: say } = termsMessages[language]
  if (notStated === undefined) return say.notAsked
  if (notStated.length === 0) return say.none
  return say.silent(
    formatList(
      language,
      notStated.map(subject => subjectInWords(subject, language)),
    ),
  )
}
