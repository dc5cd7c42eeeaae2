export const en = {
  fields: {
    givenName: 'Given names',
    familyName: 'Family name',
    email: 'E-mail address',
    password: 'Password',
    language: 'Language',
  },
  signUp: {
    title: 'Open an account',
    lede: 'One account for all your applications, saved as you go.',
    emailHint: 'We write to this address, so it must be one that you read.',
    passwordHint: (min: number) =>
      `At least ${min} characters. A few words in a row are easy to remember and hard to guess.`,
    submit: 'Open my account',
    haveOne: 'I have an account already',
    sent: 'Look in your mail',
    sentLede: 'We have written to the address that you gave. Open the link in that mail to confirm it.',
    sentHelp:
      'The link works for three days. No mail after ten minutes? Look among unwanted mail, or open the account again with the right address.',
  },
  confirm: { title: 'Confirm your e-mail address', submit: 'This is my address' },
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    byLink: 'Mail me a link instead',
    forgotten: 'I forgot my password',
    open: 'Open an account',
    finish: 'Sign in with this link',
    linkTitle: 'Sign in by mail',
    linkLede: 'Enter your address. If it has an account, we mail you a link that signs you in.',
    linkSubmit: 'Mail me a link',
    linkSent: 'Look in your mail',
    linkSentLede: 'If this address has an account, a link is on its way. It works once.',
  },
  password: {
    forgottenTitle: 'Forgotten password',
    forgottenLede: 'Enter your address. If it has an account, we mail you a link to choose a new password.',
    forgottenSubmit: 'Mail me the link',
    newTitle: 'Choose a password',
    newSubmit: 'Save and sign in',
  },
  account: {
    title: 'Your account',
    submit: 'Save',
    saved: 'Saved.',
    emailLabel: 'E-mail address',
    languageHint: 'We write to you in this language.',
  },
  refusals: {
    'wrong-e-mail-or-password': 'The address or the password is not right. Check both, or have a link mailed to you.',
    'too-many-attempts': 'There were too many attempts. Wait a quarter of an hour, or have a link mailed to you.',
    'e-mail-not-confirmed':
      'Confirm your address first: open the link in the mail that we sent, or have a new link mailed to you.',
    'link-used-or-expired': 'This link was used already or is too old. Ask for a new one.',
  },
}
export type AccountMessages = typeof en
