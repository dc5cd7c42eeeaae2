import { z } from 'zod'

import { inEveryLanguage, source } from './texts.ts'

/** An amount of money in the minor units of the `currency` that stands beside it; and one that somebody is paid. */
export const amount = z.int().min(0)
export const paidAmount = z.int().refine(units => units > 0, { error: 'must be more than 0' })
const currencies = new Set(Intl.supportedValuesOf('currency'))
export const currency = z
  .string()
  .refine(code => currencies.has(code), { error: 'must be an ISO 4217 code, such as CHF' })

const fixedPayment = z
  .strictObject({
    of: z.literal('fixed'),
    per: z.enum(['month', 'year', 'day', 'once']),
    from: amount.optional(),
    to: paidAmount,
    currency,
  })
  .refine(({ from, to }) => from === undefined || from <= to, {
    path: ['from'],
    error: 'must be at most what `to` says',
  })

const share = z.strictObject({
  of: z.enum(['daily-allowance', 'local-salary']),
  percent: z
    .number()
    .refine(percent => percent > 0, { error: 'must be more than 0' })
    .refine(percent => percent <= 100, { error: 'must be a share of at most 100' }),
  /** By how many days a month an allowance is multiplied; left out: by the days worked. */
  days: z.int().min(1).max(31).optional(),
  atMost: z.strictObject({ amount: paidAmount, currency }).optional(),
})

/**
 * One way in which a stipend is reckoned, in minor units: an amount (`of: fixed`), or a share of the local daily allowance
 * or of a local salary. `atMost` caps it.
 */
export const payments = { fixed: fixedPayment, share }
const payment = z.discriminatedUnion('of', [fixedPayment, share])

const term = { note: inEveryLanguage.optional(), source }
const bearer = z.enum(['intern', 'organisation', 'both']).nullable()

/** Insurance of which nothing is said is no term: where the text is silent, `notStated` says so. */
const insurance = z
  .strictObject({ medical: bearer, accident: bearer, ...term })
  .refine(({ medical, accident, note }) => medical !== null || accident !== null || note !== undefined, {
    path: ['medical'],
    error: 'must say something of it: who bears it, or a note',
  })

/** A break longer than a working life is a slip of the hand. */
const mostMonths = 600
const breakMonths = z
  .int()
  .min(0)
  .refine(months => months <= mostMonths, { error: `must be at most ${mostMonths} months` })

export const remark = z.strictObject({ text: inEveryLanguage, source })

/** What an intern can expect beside the rules of who may apply. It is told and compared, and decides nothing. */
export const terms = z.strictObject({
  stipend: z
    .strictObject({
      paid: z.enum(['never', 'sometimes', 'mostly', 'always']),
      payments: z.array(payment),
      /** Of several payments the lower counts; else they stand beside each other. */
      lower: z.literal(true).optional(),
      /** What lowers it: another's payment is taken off, less time is paid pro rata. */
      lessFor: z.array(z.enum(['sponsor', 'part-time', 'remote', 'absence'])),
      ...term,
    })
    .optional(),
  /** Who bears the insurance; null where the text does not say. */
  insurance: insurance.optional(),
  health: z.strictObject({ certificate: z.boolean(), vaccinations: z.boolean(), ...term }).optional(),
  /** How long after the internship no post of the kind may be taken; 0: no such break. */
  break: z.strictObject({ months: breakMonths, posts: z.enum(['professional', 'any']), ...term }).optional(),
  /** Papers that are wanted in some cases only, or later than at application: told, not asked for by a rule. */
  documents: z.strictObject({ note: inEveryLanguage, source }).optional(),
  /** What else a comparer of programmes would want to read. */
  remarks: z.array(remark).optional(),
})
