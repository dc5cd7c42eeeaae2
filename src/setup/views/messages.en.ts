import type { RoleName } from '../../platform/actor/index.ts'

export const en = {
  title: 'Set up the programme',
  lede: 'This page opens once. Name the organisation and open your account; offices and people come next.',
  organisation: 'The organisation',
  you: 'Your account',
  youLede: 'You administer the installation: accounts, roles, offices and settings. Others can be invited later.',
  fields: {
    organisation: 'Name of the organisation',
    shortName: 'Short name',
    contactEmail: 'Address for questions',
    givenName: 'Given names',
    familyName: 'Family name',
    email: 'Your e-mail address',
    password: 'Password',
  },
  shortNameHint: 'As it is used in conversation and in certificates.',
  contactHint: 'Applicants write here; it is shown on the help page.',
  passwordHint: (min: number) =>
    `At least ${min} characters. Several words in a row are easy to keep and hard to guess.`,
  isManager: 'I also manage the programme',
  isManagerHint:
    'An administrator sees no applications. Tick this if you also run notices, partnerships and decisions.',
  submit: 'Set up and sign in',
  linkIsDead:
    'This address was used already or is older than a day. If the programme is set up, sign in. If not, start the server again: it prints a new address.',
  firstSteps: {
    title: 'First steps',
    lede: 'The installation is yours. In this order it becomes a programme; come back here at any time.',
    offices: { label: 'Open the offices', hint: 'One by one, or all at once from a list under “Import and export”.' },
    people: { label: 'Invite colleagues and grant roles', hint: 'HR officers and supervisors, each in their office.' },
    agreement: { label: 'Enter an agreement with a partner', hint: 'A university or a funder; it can also wait.' },
    notice: { label: 'Publish a first notice', hint: 'From a text that you paste or upload.' },
    toDo: 'To do',
    count: (n: number) => `${n} so far`,
    mail: 'Mail goes to the server named by SMTP_URL; without it, messages are only written to a folder on this machine. “bin/passerelle doctor” says which of the two holds and whether it works.',
  },
  demonstration: {
    offer: 'Look around first, with made-up people',
    offerLede:
      'The demonstration fills this installation with an organisation, eight offices, a university and three years of interns. It takes less than a minute and stays: to set up your own organisation, start with an empty data folder.',
    load: 'Load the demonstration',
    loading: 'The demonstration is being loaded',
    loadingLede: 'This takes less than a minute. The page looks again by itself.',
    progress: (percent: number) => `${percent} % done`,
    lookAgain: 'Look again now',
    notEmpty:
      'Somebody has an account here already, and the demonstration needs an empty database. Nothing was changed. Set up your organisation, or start with an empty data folder.',
    loaded: 'The demonstration is loaded',
    loadedLede: 'All people in it are made up.',
    signInLede: 'Choose who to be. Each address signs in once, within a day; this page shows them until then.',
    addressesGone:
      'The addresses that sign in are no longer shown, because the server was started anew. In a terminal, “bin/passerelle user reset” with an e-mail address prints a new one.',
    accounts: 'One account for every role',
    role: 'Role',
    person: 'Person',
    signInAs: (name: string) => `Sign in as ${name}`,
    next: 'As a visitor',
    nextLede: 'The open notices can be read without an account.',
    firstPage: 'Go to the first page',
    roles: {
      applicant: 'Applicant',
      intern: 'Intern',
      supervisor: 'Supervisor',
      'hr-officer': 'HR officer',
      'programme-manager': 'Programme manager',
      'hr-director': 'Director of HR',
      'medical-officer': 'Medical officer',
      'finance-officer': 'Finance officer',
      'partner-coordinator': 'Partner coordinator',
      funder: 'Funder',
      interviewer: 'Interviewer',
      auditor: 'Auditor',
      administrator: 'Administrator',
    } satisfies Record<'applicant' | 'intern' | RoleName, string>,
  },
}
export type SetUpMessages = typeof en
