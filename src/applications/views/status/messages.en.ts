/** What the sentence of a state may need, in words already. */
export type Known = { readonly by: string | null; readonly interview: string | null }

/** A state to the person who applied: the headline, what it is and what happens next. */
type Words = {
  readonly title: string
  readonly text: (known: Known) => string
}

const hear = (by: string | null): string => (by === null ? '' : ` You hear from us by ${by}.`)

const answered = (what: string, by: string | null): string =>
  by === null ? `Next: ${what}.` : `Next: ${what}. You hear by ${by}.`

export const en = {
  nobodySees: 'Nobody can see this yet. You sent it, but you have not released it to the office.',
  states: {
    draft: {
      title: 'Finish and send your application',
      text: ({ by }) => (by === null ? 'There is no closing day.' : `Send and release it by ${by}, 23:59 UTC.`),
    },
    submitted: {
      title: 'Release your application',
      text: ({ by }) =>
        by === null
          ? 'Once released, the office can read it, and the 90 days to an answer begin.'
          : `Release it by ${by}, 23:59 UTC. Once released, the office can read it; later it cannot be released.`,
    },
    released: {
      title: 'The office has your application',
      text: ({ by }) => `A person will read it and check it against the rules. You have nothing to do now.${hear(by)}`,
    },
    screening: {
      title: 'Your application is being checked',
      text: ({ by }) =>
        `A person reads it and checks it against the rules. Next comes the short list. You have nothing to do now.${hear(by)}`,
    },
    shortlisted: {
      title: 'You are on the short list',
      text: ({ by }) => `The office now decides whom to invite to an interview. You have nothing to do now.${hear(by)}`,
    },
    interview: {
      title: 'You are invited to an interview',
      text: ({ by, interview }) =>
        interview === null
          ? `The office writes to you with the time and the place.${hear(by)}`
          : `It is on ${interview}. After it, the decision.${hear(by)}`,
    },
    recommended: {
      title: 'Your application is being decided',
      text: ({ by }) =>
        `The conversations are over; the decision is being prepared. You have nothing to do now.${hear(by)}`,
    },
    offered: {
      title: 'You are offered a place',
      text: ({ by }) =>
        by === null
          ? 'Read the offer, its dates and its conditions, and accept or decline it.'
          : `Read the offer, its dates and its conditions, and accept or decline it by ${by}.`,
    },
    accepted: {
      title: 'You accepted the offer',
      text: () =>
        'The office prepares your internship: agreement, insurance, health papers. It writes to you about each.',
    },
    placed: {
      title: 'Your internship is arranged',
      text: () => 'What is still needed before the first day is under “Your internship”.',
    },
    withdrawn: {
      title: 'You withdrew this application',
      text: () => 'Nobody works on it any more. Your profile and documents are kept for other applications.',
    },
    'not-eligible': {
      title: 'This application was closed: a rule is not met',
      text: () => 'A person confirmed it. If a fact is wrong, say so below: a person answers.',
    },
    'not-selected': {
      title: 'You were not selected',
      text: () => 'Other places are open, and what you wrote is kept: you can use it again.',
    },
    reserve: {
      title: 'You are on the waiting list',
      text: ({ by }) =>
        by === null
          ? 'If a place becomes free, the office offers it in the order of the list. You have nothing to do now.'
          : `If a place becomes free, the office offers it in the order of the list. The list ends on ${by}.`,
    },
    'offer-declined': { title: 'You declined the offer', text: () => 'You may apply again, here or elsewhere.' },
    'offer-expired': {
      title: 'The offer expired without an answer',
      text: () => 'If you still want the place, write to the office; a person looks at it.',
    },
    'offer-withdrawn': {
      title: 'The offer was withdrawn',
      text: () => 'The office has told you why. You may ask a person to look at it again.',
    },
  } satisfies Readonly<Record<string, Words>>,
  /** After "Step 3 of 6: Interview.": what comes then, and by when. */
  next: {
    draft: (known: Known) =>
      known.by === null ? 'Next: you send and release it.' : `Next: you send and release it, by ${known.by}.`,
    submitted: (known: Known) =>
      known.by === null ? 'Next: you release it.' : `Next: you release it, by ${known.by}.`,
    released: (known: Known) => answered('the office reads it', known.by),
    screening: (known: Known) => answered('the short list', known.by),
    shortlisted: (known: Known) => answered('invitations to interviews', known.by),
    interview: (known: Known) => answered('the decision', known.by),
    recommended: (known: Known) =>
      known.by === null ? 'Next: you hear the decision.' : `Next: you hear the decision, by ${known.by}.`,
    offered: (known: Known) => (known.by === null ? 'Next: your answer.' : `Next: your answer, by ${known.by}.`),
    accepted: () => 'Next: the agreement and the papers.',
    placed: () => 'Next: your first day, once your papers are complete.',
  },
  /** Of a place that was arranged: what became of the internship. */
  internship: {
    'under-way': {
      title: 'Your internship is under way',
      text: 'Talks, goals and papers are under “Your internship”.',
      label: 'Internship under way',
    },
    over: {
      title: 'Your internship is over',
      text: 'Your evaluation and your certificate are under “Your internship”.',
      label: 'Internship over',
    },
    cancelled: {
      title: 'Your internship was cancelled',
      text: 'The office has told you why; it is kept under “Your internship”. Other places are open, and your profile is kept.',
      label: 'Internship cancelled',
    },
  },
  toInternship: 'Go to your internship',
  steps: {
    sent: 'Sent',
    checked: 'Checked',
    interview: 'Interview',
    decision: 'Decision',
    papers: 'Papers',
    start: 'Start',
  },
  closed: 'This application is closed.',
  after: { nothing: 'Nobody has anything to do any more.', find: 'Find another place', again: 'Apply here again' },
  standing: (until: string, renewFrom: string) =>
    `It has no closing day: it stands until ${until}. From ${renewFrom} you can renew it on this page.`,
  rulesThen: 'What the rules said of you',
  who: { applicant: 'You', office: 'The office', nobody: 'Nobody: it is closed' },
  facts: {
    state: 'State',
    turn: 'Who acts next',
    by: 'By',
    hear: 'You hear by',
    proposed: 'You proposed',
    proposal: (day: string, months: string) => `${day}, ${months}`,
    decides: 'Who decides',
    decidesText: 'People in the office, never a program',
    contact: 'Contact',
  },
  sentOn: (day: string, reference: string) => `sent ${day} · reference ${reference}`,
  justSent: {
    now: 'Sent and released. We have written to you; everything is on this page, at any time.',
    later: 'Sent. Nobody can see it until you release it.',
  },
  justReleased: 'Released. The office can read it now.',
  justWithdrawn: 'Withdrawn.',
  justRenewed: 'Renewed.',
  justAsked: 'Your request is with the office. A person answers on this page.',
  release: 'Release it to the office',
  releaseClosed: 'The notice closed before this application was released. It can no longer be released.',
  offer: 'Read and answer the offer',
  renew: 'Keep it open for 90 more days',
  renewTitle: 'Do you still want this?',
  renewText: (day: string) =>
    `The promised day is ${day}. Renew, and the office keeps your application; else it may be closed.`,
  reason: 'The reason, in the words of the person who decided',
  rules: 'What the rules say of you',
  log: 'What happened',
  you: 'by you',
  office: 'by the office',
  program: 'by a program',
  asSent: 'See what you sent',
  withdraw: 'Withdraw',
  reviews: 'What you asked a person to look at',
  unanswered: 'Not answered yet.',
  overridden: (who: string, day: string) =>
    `On ${day}, ${who} decided that your application goes on, although the rules say that a condition is not met. The reason:`,
  overriddenBy: {
    'hr-director': 'the director of human resources',
    'programme-manager': 'the programme manager',
    'hr-officer': 'an HR officer',
    other: 'a person of the programme',
  } as Readonly<Record<string, string>>,
  challenged: {
    about: (title: string, day: string) => `About “${title}”, on ${day}`,
    whole: (day: string) => `On ${day}`,
    found: {
      program: (sentence: string) => `The program found: ${sentence}`,
      office: (value: string) => `The office corrected it to: ${value}`,
    },
    answered: (name: string, day: string) => `${name} answered on ${day}`,
  },
  events: {
    create: 'You began this application',
    submit: 'You sent your application',
    release: 'You released it to the office',
    'submit+release': 'You sent and released your application',
    takeUp: 'A person began to check it',
    shortlist: 'You were put on the short list',
    inviteToInterview: 'You were invited to an interview',
    recommend: 'A decision is being prepared',
    offer: 'You were offered a place',
    accept: 'You accepted the offer',
    place: 'Your internship was arranged',
    withdraw: 'You withdrew your application',
    findNotEligible: 'A person confirmed that a rule is not met',
    decline: 'You were not selected',
    reserve: 'You were put on the waiting list',
    declineOffer: 'You declined the offer',
    closeExpiredOffer: 'The offer expired',
    withdrawOffer: 'The offer was withdrawn',
    reopen: 'Your application was taken up again',
    renew: 'You renewed your application',
    'ask-review': 'You asked a person to look',
    'review-answered': 'A person answered your request',
    'fact-corrected': 'The office corrected a fact',
    'rules-overridden': 'It was decided that your application goes on, against the rules',
  },
  sent: {
    title: 'What you sent',
    lede: (day: string) => `As it was sent on ${day}, with the questions as they were asked.`,
  },
  withdrawal: {
    acceptedTitle: 'Withdraw from this internship?',
    acceptedText:
      'The internship is cancelled. Your office and your supervisors are told, with your reason. It cannot be undone; you may apply again.',
    title: 'Withdraw this application?',
    text: 'Nobody will work on it any more, and it cannot be undone. You may apply again.',
    why: 'Why do you withdraw?',
    whyHint: 'It helps us to do better. The office can read it.',
    submit: 'Withdraw',
    keep: 'Keep it',
  },
  review: {
    title: 'Ask a person to look',
    lede: 'Say what is wrong or what was not seen. A person of the office reads it and answers on the page of your application.',
    finding: 'What is it about?',
    all: 'All of it',
    wording: 'What should a person look at?',
    submit: 'Send to a person',
    waits: (day: string): string => `You asked on ${day}; nobody has answered yet.`,
    askedAlready: (day: string): string =>
      `You asked about this on ${day}, and a person has still to answer. After the answer you can ask again; what you typed here was not sent.`,
  },
}
export type StatusMessages = typeof en
