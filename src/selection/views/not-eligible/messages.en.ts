import { plural } from '../../../platform/i18n/format.ts'

export const en = {
  title: 'Rules not met',
  lede: 'Here a program found a rule not met. It refuses nobody: read why, then confirm by name, or open the case and see it otherwise. The sentences are worded as the person reads them.',
  empty: 'The program finds no open application in which a rule is not met.',
  columns: { name: 'Name', why: 'Why', promise: 'Promised by' },
  more: (shown: number, total: number) =>
    `The ${shown} oldest of ${total} are shown; the others follow once these are decided.`,
  reason: 'Your words to these people',
  reasonHint:
    'One sentence for all whom you tick. It stands in each mail as you write it, below the rules that are not met and their sources. In which language each person reads mail stands beside the name.',
  asksReview: 'Asks for a review, not answered yet',
  submit: 'Go on with the chosen',
  nothingChosen: 'Choose at least one application',
  confirmTitle: 'Confirm that a rule is not met',
  confirmLede: (count: number) =>
    plural('en', count, {
      one: n => `${n} person. You confirm it by name. Nobody is told yet.`,
      other: n => `${n} people. You confirm it by name for each. Nobody is told yet.`,
    }),
  words: 'Your words to them',
  count: 'How many people are on this page?',
  countHint: 'Type the number, so that nobody is refused by a slip of the hand.',
  wrongCount: (count: number) => `Type the number of people on this page: ${count}`,
  confirm: 'Confirm for these people',
  prepared: (count: number) =>
    plural('en', count, {
      one: n => `${n} decision was prepared. Nobody was told: read it here, then release it.`,
      other: n => `${n} decisions were prepared. Nobody was told: read them here, then release them together.`,
    }),
  change: 'Change people or words',
  changed: (reference: string, sentence: string) => `${reference}. ${sentence} Nothing was confirmed of anybody yet.`,
  kept: 'Your words are still here, and so are the ticks of those of whom nothing changed.',
  keptWords: 'What you had written',
  gone: 'One of the chosen is no longer here to be confirmed: the facts, the stage or the decision changed. Nothing was confirmed of anybody yet.',
}
export type NotEligibleMessages = typeof en
