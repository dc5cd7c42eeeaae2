/** The codes in the details of the history, in words, by the name of the detail. */
export const en = {
  kind: {
    objective: 'learning objective',
    output: 'output',
    'not-eligible': 'not eligible',
    'not-selected': 'not selected',
    reserve: 'waiting list',
    offer: 'offer',
  },
  side: {
    intern: 'by the intern',
    supervisor: 'by the supervisor',
  },
  party: {
    intern: 'the intern',
    organisation: 'the organisation',
    partner: 'the partner',
  },
  endedBy: {
    intern: 'the intern',
    organisation: 'the organisation',
    partner: 'the partner',
    both: 'both sides',
  },
  part: {
    about: 'title, dates and reading',
    source: 'source',
    condition: 'condition',
    order: 'order of conditions',
    stipend: 'stipend',
    insurance: 'insurance',
    health: 'health papers',
    break: 'work afterwards',
    documents: 'papers, besides',
    remark: 'remark',
    silences: 'where the text is silent',
  },
  purpose: {
    invitation: 'to choose a first password',
    'reset-password': 'to choose a new password',
  },
  section: {
    identity: 'identity',
    studies: 'studies',
    languages: 'languages',
    experience: 'experience',
    sponsorship: 'funding',
    interests: 'interests',
    relatives: 'relatives',
  },
  state: {
    open: 'open',
    met: 'met',
    unmet: 'not met',
    waived: 'waived',
  },
  allowance: {
    monthly: 'a monthly allowance',
    partner: 'paid by the partner',
    none: 'none',
  },
  finding: {
    situation: 'one of several situations',
  },
  why: {
    import: 'From a list that was brought in',
  },
  noValue: 'none',
}
export type ValueWords = typeof en
