import type { TermName } from '../eligibility/index.ts'
import { moved, type DraftContent, type DraftPayment, type DraftTerm } from './draft-content.ts'

/** Every term of a draft, remarks among them. */
export function termsIn({ terms = {} }: Pick<DraftContent, 'terms'>): readonly DraftTerm[] {
  const { remarks = [], ...others } = terms
  return [...Object.values(others), ...remarks].filter(term => term !== undefined)
}

export function paymentsOf({ terms = {} }: Pick<DraftContent, 'terms'>): readonly DraftPayment[] {
  const payments = terms.stipend?.payments
  return Array.isArray(payments) ? (payments as readonly DraftPayment[]) : []
}

export function remarksOf({ terms = {} }: Pick<DraftContent, 'terms'>): readonly DraftTerm[] {
  return terms.remarks ?? []
}

/** A stipend keeps its payments, which have forms of their own. */
export function withTerm(content: DraftContent, name: TermName, term: DraftTerm): DraftContent {
  const kept = name === 'stipend' ? { payments: paymentsOf(content) } : {}
  return { ...content, terms: { ...content.terms, [name]: { ...term, ...kept } } }
}

/** @returns null where there is no such term */
export function withoutTerm(content: DraftContent, name: TermName): DraftContent | null {
  const { [name]: gone, ...terms } = content.terms ?? {}
  return gone === undefined ? null : { ...content, terms }
}

/** At its place, or at the end where `index` is null. @returns null where there is no stipend, or no such payment */
export function withPayment(content: DraftContent, index: number | null, payment: DraftPayment): DraftContent | null {
  return withPayments(content, all => placed(all, index, payment))
}

/** @returns null where there is no such payment */
export function withoutPayment(content: DraftContent, index: number): DraftContent | null {
  return withPayments(content, all => (index in all ? all.toSpliced(index, 1) : null))
}

/** One place up or down among the payments. @returns null where there is no such payment */
export function withPaymentMoved(content: DraftContent, index: number, by: -1 | 1): DraftContent | null {
  return withPayments(content, all => (index in all ? moved(all, index, by) : null))
}

type Change<T> = (all: readonly T[]) => readonly T[] | null

function withPayments(content: DraftContent, change: Change<DraftPayment>): DraftContent | null {
  const stipend = content.terms?.stipend
  const payments = change(paymentsOf(content))
  if (stipend === undefined || payments === null) return null
  return { ...content, terms: { ...content.terms, stipend: { ...stipend, payments } } }
}

/** At its place, or at the end where `index` is null. @returns null where there is no such remark */
export function withRemark(content: DraftContent, index: number | null, remark: DraftTerm): DraftContent | null {
  return withRemarks(content, placed(remarksOf(content), index, remark))
}

/** @returns null where there is no such remark */
export function withoutRemark(content: DraftContent, index: number): DraftContent | null {
  const all = remarksOf(content)
  return withRemarks(content, index in all ? all.toSpliced(index, 1) : null)
}

/** One place up or down among the remarks. @returns null where there is no such remark */
export function withRemarkMoved(content: DraftContent, index: number, by: -1 | 1): DraftContent | null {
  const all = remarksOf(content)
  return withRemarks(content, index in all ? moved(all, index, by) : null)
}

function withRemarks(content: DraftContent, remarks: readonly DraftTerm[] | null): DraftContent | null {
  if (remarks === null) return null
  const { remarks: _, ...terms } = content.terms ?? {}
  return { ...content, terms: remarks.length === 0 ? terms : { ...terms, remarks } }
}

function placed<T>(all: readonly T[], index: number | null, one: T): readonly T[] | null {
  if (index === null) return [...all, one]
  return index in all ? all.with(index, one) : null
}
