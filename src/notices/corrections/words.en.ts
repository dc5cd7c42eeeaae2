/** What readers call the facts of a notice that were corrected, and the parts of its text. */
export const en = {
  title: 'Changed since it was published',
  on: (day: string): string => `Changed on ${day}`,
  none: 'none named',
  changed: (what: string, from: string, to: string): string => `${what}: ${from} → ${to}`,
  text: (language: string, parts: string): string => `Text in ${language}: ${parts}`,
  facts: {
    closesOn: 'Closes',
    answerBy: 'Everyone hears by',
    startOn: 'Starts',
    monthsMin: 'Months, at least',
    monthsMax: 'Months, at most',
    allowance: 'Allowance',
    languages: 'Languages',
  },
  parts: {
    title: 'title',
    background: 'background',
    contribution: 'what you will work towards',
    checkIns: 'check-ins',
    responsibilities: 'what you will do',
    learningObjectives: 'what you will learn',
    outputs: 'what you will deliver',
    qualifications: 'what helps',
  } as Record<string, string>,
  allowance: {
    monthly: 'Monthly allowance from the organisation',
    partner: 'Paid by your university or sponsor',
    none: 'No allowance',
  } as Record<string, string>,
}
export type CorrectionWords = typeof en
