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
}
export type SetUpMessages = typeof en
