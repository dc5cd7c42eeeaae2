type Days = { readonly from: string; readonly to: string }

export const en = {
  person: 'A machine may say yes, or ask a person to look. Only a person says no.',
  asApplicantReads: 'These sentences are worded to the applicant, who reads the same.',
  preference: 'preference',
  windowsTitle: 'Days on which you could start',
  windowsTitleForOfficer: 'Days on which the applicant could start',
  windows: (windows: readonly Days[]) =>
    windows
      .map(({ from, to }) => (from === to ? `On ${from}` : `From ${from} to ${to}`))
      .join('; ')
      .concat('.'),
  windowsLeft: (n: number) =>
    n === 1 ? 'There is another one in the 24 months.' : `There are ${n} others in the 24 months.`,
  noWindow: 'On no day of the next 24 months, as things stand.',
  noWindowYet: 'On no day for certain yet: it depends on what is still to be known.',
  mark: (day: string) => `The line marks ${day}, the start that was proposed.`,
  change: 'What would change this',
  noChange: 'Nothing that can be changed would make it a yes. A person may still see it otherwise.',
  made: (day: string, policy: string) => `Checked on ${day} by a program, under “${policy}”.`,
  notUsed: 'Name, gender and address play no part in it.',
  asked: (day: string) => `You asked about this on ${day}; a person has still to answer.`,
  challenge: 'This is wrong, or I want a person to look',
}
export type FindingsMessages = typeof en
