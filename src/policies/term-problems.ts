import { paymentFields, type InputError, type TermName } from '../eligibility/index.ts'
import type { DraftContent, DraftPayment, DraftTerm } from './draft-content.ts'
import { errorsIn, probe, source, writtenErrors } from './probe.ts'
import { tellingNumbers } from './typed-numbers.ts'

type Sources = Pick<DraftContent, 'sources'>

/** What is wrong with one term, a stipend's payments apart: with what it says, then with where that is written. */
export function termErrors(content: Sources, name: TermName, term: DraftTerm): readonly InputError[] {
  const own = { ...term, ...(name === 'stipend' ? { payments: [] } : {}), source }
  return [
    ...tellingNumbers(own, errorsIn({ ...probe, terms: { [name]: own } }, `terms.${name}.`)),
    ...(name === 'break' ? longErrors(term) : []),
    ...(name === 'insurance' ? emptyErrors(term) : []),
    ...writtenErrors(content, term.source),
  ]
}

/** Insurance of which nothing is said is no term: where the text is silent, the list of silences says so. */
function emptyErrors({ medical, accident, note }: DraftTerm): readonly InputError[] {
  const isEmpty = medical === null && accident === null && note === undefined
  return isEmpty ? [{ path: 'medical', message: 'must say something of it' }] : []
}

const mostMonths = 600

/** A break longer than a working life is a slip of the hand. */
function longErrors({ months }: DraftTerm): readonly InputError[] {
  return typeof months === 'number' && months > mostMonths ? [{ path: 'months', message: 'must not be so large' }] : []
}

/** What is wrong with one payment of a stipend. */
export function paymentErrors(payment: DraftPayment): readonly InputError[] {
  const { of } = payment
  const shares = optionsOfShare()
  const isKnown = of === 'fixed' || shares.some(share => share === of)
  const stipend = { paid: 'always', payments: [isKnown ? payment : { ...payment, of: shares[0] }], lessFor: [], source }
  const unknown = { path: 'of', message: `must be one of: ${shares.join(', ')}` }
  return [
    ...(isKnown ? [] : [unknown]),
    ...tellingNumbers(payment, errorsIn({ ...probe, terms: { stipend } }, 'terms.stipend.payments[0].')),
    ...boundErrors(payment),
  ]
}

const mostDaysInAMonth = 31

/** What a file may hold and nobody means: a payment of nothing, more than the whole of it, more days than a month has. */
function boundErrors({ of, to, days, percent }: DraftPayment): readonly InputError[] {
  const isNothing = of === 'fixed' && to === 0
  const isMoreThanAll = typeof percent === 'number' && percent > 100
  const isTooMany = typeof days === 'number' && days > mostDaysInAMonth
  return [
    ...(isNothing ? [{ path: 'to', message: 'must be more than 0' }] : []),
    ...(isMoreThanAll ? [{ path: 'percent', message: 'must be a share of at most 100' }] : []),
    ...(isTooMany ? [{ path: 'days', message: `must be at most ${mostDaysInAMonth}` }] : []),
  ]
}

/** What is wrong with one remark. */
export function remarkErrors(content: Sources, remark: DraftTerm): readonly InputError[] {
  const own = errorsIn({ ...probe, terms: { remarks: [{ ...remark, source }] } }, 'terms.remarks[0].')
  return [...own, ...writtenErrors(content, remark.source)]
}

function optionsOfShare(): readonly string[] {
  const of = paymentFields('share').find(({ name }) => name === 'of')
  return of?.kind === 'choice' ? of.options : []
}
