/** The words for correcting what was entered, for renewing and ending agreements, for completing rounds. */
export const en = {
  change: 'Correct',
  agreementTitle: (title: string): string => `Correct: ${title}`,
  agreementLede:
    'What you save holds from now on. Notices that are tied already keep the rules and the months that they were tied with.',
  roundTitle: (name: string): string => `Correct: ${name}`,
  roundLede: 'What you save holds from now on. Published notices keep the days that they promised.',
  submit: 'Save the correction',
  why: 'Reason',
  whyHint: 'Needed where days, numbers, rules, payment or what the partner sees change. It is kept in the history.',
  meanwhile: (by: string, when: string): string =>
    `${by} corrected this on ${when}, while you were writing. Nothing of yours was saved yet, and all of it is below. Compare, then save once more to put yours in its place.`,
  seeNow: 'See it as it is now',
  noEnd: 'no end',
  changed: (label: string, from: string, to: string): string => `${label}: ${from} → ${to}`,
  state: 'State',
  states: { ahead: 'Not yet in force', 'in-force': 'In force', over: 'Ended' },
  renew: 'Renew or extend',
  renewal: {
    title: (title: string): string => `Renew: ${title}`,
    lede: (end: string): string => `It ends on ${end}. Give the new last day and what it rests on.`,
    submit: 'Renew the agreement',
    why: 'What the renewal rests on',
    whyHint: 'For example the letter or the amendment, and its date.',
    label: 'New last day',
  },
  end: 'End it early',
  ending: {
    title: (title: string): string => `End: ${title}`,
    lede: 'No round can be opened after the last day. Placements that are agreed go on. The partner’s coordinators are told by mail.',
    submit: 'End the agreement',
    why: 'Reason',
    whyHint: 'It is kept in the history and told to the partner.',
    label: 'Last day',
  },
  complete: 'Complete the round',
  completion: {
    title: (name: string): string => `Complete: ${name}`,
    ready:
      'Nothing is open: every notice is closed, every applicant has an answer, every placement is over. Afterwards nothing can be tied to the round.',
    notReady: 'The round cannot be completed yet. This is still open:',
    notices: (n: number): string => (n === 1 ? '1 notice is not closed' : `${n} notices are not closed`),
    applications: (n: number): string =>
      n === 1 ? '1 application has no answer yet' : `${n} applications have no answer yet`,
    placements: (n: number): string => (n === 1 ? '1 placement is not over' : `${n} placements are not over`),
    submit: 'Complete the round',
  },
  reopen: 'Open the round again',
  reopening: {
    title: (name: string): string => `Open again: ${name}`,
    lede: 'Notices and funds can be tied to it again.',
    submit: 'Open the round again',
    why: 'Reason',
    whyHint: 'It is kept in the history.',
  },
  untying: {
    title: (name: string): string => `Untie from ${name}`,
    lede: (notice: string): string =>
      `The draft “${notice}” is then open to all, and no position of the round any more.`,
    submit: 'Untie the notice',
    why: 'Reason',
    whyHint: 'It is kept in the history.',
  },
  refusals: {
    'reason-missing': 'Enter a reason: others rely on what you change.',
    'not-later': 'The agreement runs until then already. Give a later day.',
    'not-within': 'Give a day between the first and the last day of the agreement.',
    'no-end': 'The agreement has no last day: there is nothing to renew.',
    'round-outside': 'A round opens outside these days. Correct the round first:',
    'round-underway': 'A round still takes applications after this day. Complete it or correct its days first:',
    'students-were-told':
      'Students have applied who were told that the partner sees less. What they were told holds: make a new agreement for coming rounds.',
    'still-open': 'The round cannot be completed while something in it is open.',
    'below-taken': (taken: number): string =>
      taken === 1 ? '1 position is taken. Enter 1 or more.' : `${taken} positions are taken. Enter ${taken} or more.`,
  },
}
export type CorrectingMessages = typeof en
