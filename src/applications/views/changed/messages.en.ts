export const en = {
  officer: {
    title: 'Changed since it was sent',
    lede: (sections: string, day: string) =>
      `The profile below is the one that was sent on ${day}, and the one to decide on. Since then the person has changed: ${sections}.`,
    verdict: (sentence: string) => `With the profile of today the rules would say something else. ${sentence}`,
    sameVerdict: 'The rules say the same of the profile of today.',
    notKept: 'The profile was not kept when this was sent: this is the profile of today.',
    asSent: (day: string) => `The profile as it was sent on ${day}`,
    cv: 'The CV made of it (PDF)',
    line: (sections: string) => `Changed since it was sent: ${sections}`,
    none: 'As it was sent',
  },
  applicant: {
    title: 'You have changed your profile since you sent this',
    lede: (sections: string) =>
      `Changed: ${sections}. The office decides on what you sent, and sees beside it what you changed.`,
    asSent: (day: string) => `Your profile as it was sent on ${day}`,
    cv: 'Your CV as it was sent (PDF)',
  },
  before: 'As sent',
  after: 'Now',
  nothing: 'no entry',
  ofRules: 'the rules look at this',
}
export type ChangedMessages = typeof en
