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
    ...writtenErrors(content, term.source),
  ]
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
