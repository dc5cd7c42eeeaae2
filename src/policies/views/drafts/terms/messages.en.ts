import type { PaymentKind } from '../../../../eligibility/index.ts'

export const en = {
  lede: 'What the text says of it beside the conditions. It decides nothing about who may apply; it is what an intern can expect.',
  payment: 'A payment of the stipend',
  paymentLede: 'One way in which the stipend is reckoned.',
  remark: 'A remark',
  remarkLede: 'What else somebody who compares programmes would want to read.',
  nothing: 'Nothing is said beside the conditions yet.',
  add: 'Add what the text says of:',
  addRemark: 'another subject, as a remark',
  payments: {
    title: 'Payments',
    none: 'No payment is named yet.',
    add: { fixed: 'Add an amount', share: 'Add a share of an allowance or salary' } satisfies Record<
      PaymentKind,
      string
    >,
    later: 'Amounts are added once the stipend is saved.',
  },
  remove: { term: 'Remove what is said of it', payment: 'Remove this payment', remark: 'Remove this remark' },
  silences: {
    title: 'Where the text is silent',
    lede: 'Silence is not the same as no limit. Of each of these the text says something, in a condition or besides, or it is silent.',
    label: 'Subjects of which the text says nothing',
    isStated: 'Something is said of it in this draft.',
    isUnsaid: 'Nothing is said of it in this draft.',
    silent: (subjects: string): string => `The text says nothing of: ${subjects}.`,
    none: 'The text is silent on none of the twelve subjects.',
    notAsked: 'It is not said yet on which subjects the text is silent.',
  },
}

export type TermsMessages = typeof en
