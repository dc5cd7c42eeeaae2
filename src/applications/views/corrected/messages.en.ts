export const en = {
  title: 'Facts that the office corrected',
  lede: 'The office held what you sent against its evidence. What you sent is kept as it was.',
  fact: (title: string, value: string) => `${title}: ${value}`,
  leftOut: 'no longer counted',
  was: (sent: string) => `You sent: ${sent}`,
  wasNothing: 'You sent no answer.',
  why: (why: string) => `Why: ${why}`,
  challenge: 'This correction is wrong',
  asked: (day: string) => `You objected on ${day}; a person has still to answer.`,
  option: (title: string) => `The office’s correction: ${title}`,
  earlier: 'What the rules said before the correction',
}
export type CorrectedMessages = typeof en
