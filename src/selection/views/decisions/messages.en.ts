import { plural } from '../../../platform/i18n/format.ts'

export const en = {
  decide: {
    words: 'Your words to the person',
    wordsHint: (language: string) => `They stand in the mail as you write them. The person reads mail in ${language}.`,
    preview: 'See the mail first',
    previewTitle: 'This is what the person will read',
    now: 'Decide and tell now',
    later: 'Decide now, tell later',
    laterHint: 'A decision to tell later waits under “Decisions to tell”, alone or with others, and can be taken back.',
    change: 'Change',
    title: {
      'not-selected': 'Not selected',
      'not-eligible': 'Not eligible',
      reserve: 'Put on the reserve list',
      offer: 'Make an offer',
    },
    lede: {
      'not-selected': 'One reason, and words that help the person next time.',
      'not-eligible':
        'You confirm, by name, what the rules found. What you confirm is told to the person with its source.',
      reserve: 'Places that become free are offered in the order of the list.',
      offer: 'The person answers by the day that you set.',
    },
    fields: {
      reasonCode: 'The reason',
      findings: 'Which findings do you confirm as not met?',
      rank: 'Number on the list',
      until: 'Until which day?',
      startOn: 'First day',
      endOn: 'Last day',
      unitId: 'Unit',
      overallSupervisorId: 'Overall supervisor',
      directSupervisorId: 'Direct supervisor',
      pays: 'Does the organisation pay an allowance?',
      amount: 'Amount a month',
      currency: 'Currency',
      conditions: 'Conditions of the offer',
      otherWording: 'Wording of the other condition',
      expiresOn: 'Last day to answer',
      reason: 'Your words to the person',
    },
    noFindings: 'The rules found nothing that is not met. To say no for another reason, use “Not selected”.',
    rankTaken: 'this number is taken on the list of this notice; choose another',
    unitHint:
      'Units of your own offices. A place in another office of this kind is offered by its HR officer or the programme manager.',
    unitElsewhere:
      'choose a unit of one of your own offices; a place in another office is offered by its HR officer or the programme manager',
    length: (min: number, max: number) => `The rules allow ${min} to ${max} months.`,
    pays: { monthly: 'Yes, each month', none: 'No' },
    otherHint: 'Only if you ticked “Another condition”.',
  },
  turnBack: {
    withdrawOffer: {
      title: 'Withdraw the offer',
      lede: 'The person is told at once, with the cause in your words. Where the offer was accepted, the internship that is being prepared is cancelled with it. It cannot be undone.',
    },
    closeOffer: {
      title: 'Close the expired offer',
      lede: 'The last day has passed without an answer. The person is told, with your words.',
    },
    reopen: {
      title: 'Open the case again',
      lede: 'A new event; the earlier decision stays in the history. The person is told, with your words.',
    },
  },
  release: {
    title: 'Decisions to tell',
    lede: 'Each is written down and told to nobody yet. Choose, read who gets what, and release together.',
    empty: 'No decision waits to be told.',
    columns: { name: 'Name', decision: 'Decision', by: 'Prepared by', promise: 'Promised by' },
    submit: 'Go on with the chosen',
    nothingChosen: 'Choose at least one decision',
    gone: 'The decision is no longer here: a colleague took it back, or told it.',
    othersTicked: 'Those whom you chose besides are still ticked.',
    confirmTitle: 'Tell these people',
    confirmLede: (count: number) =>
      plural('en', count, {
        one: n => `${n} person is written to at once. This cannot be called back.`,
        other: n => `${n} people are written to at once. This cannot be called back.`,
      }),
    count: 'How many people are on this page?',
    countHint: 'Type the number, so that nobody is told by a slip of the hand.',
    wrongCount: (count: number) => `Type the number of people on this page: ${count}`,
    confirm: 'Tell them now',
    done: (count: number) =>
      plural('en', count, { one: n => `${n} person was told.`, other: n => `${n} people were told.` }),
    mail: (name: string) => `Read the mail to ${name}`,
  },
}

export type DecisionMessages = typeof en
