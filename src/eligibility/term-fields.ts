import { z } from 'zod'

import { fieldsOf, type ParameterField } from './parameter-fields.ts'
import { payments, remark, terms } from './terms.ts'

/** What a text may say beside its rules, each at most once; remarks and the payments of a stipend are lists besides. */
export const termNames = ['stipend', 'insurance', 'health', 'break', 'documents'] as const
export type TermName = (typeof termNames)[number]

/** How a payment of a stipend is reckoned: an amount, or a share of something. */
export const paymentKinds = ['fixed', 'share'] as const
export type PaymentKind = (typeof paymentKinds)[number]

/** What a form asks of a term, in the order of its schema; the source and a stipend's payments are asked for apart. */
export function termFields(name: TermName): readonly ParameterField[] {
  return askedHere(terms.shape[name].unwrap())
}

/** What a form asks of a payment; that an amount is one goes without asking. */
export function paymentFields(kind: PaymentKind): readonly ParameterField[] {
  return fieldsOf(payments[kind]).filter(({ name }) => kind !== 'fixed' || name !== 'of')
}

export function remarkFields(): readonly ParameterField[] {
  return askedHere(remark)
}

/** Without what has a field or a page of its own. */
function askedHere(schema: z.ZodObject): readonly ParameterField[] {
  const { source: _, payments: __, ...shape } = schema.shape
  return fieldsOf(z.object(shape))
}
