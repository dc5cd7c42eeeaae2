export const en = {
  title: 'Mail of the demonstration',
  lede: 'What the programme has written to its made-up people, newest first. Nothing of it leaves this computer. Outside the demonstration this page does not exist: mail is read by the person it is for.',
  caption: 'Latest mail',
  empty: 'No mail has been written yet. Sign up, or ask for a link to sign in, and it appears here.',
  columns: { subject: 'Subject', to: 'To', language: 'Language', when: 'Written', state: 'State' },
  states: { queued: 'Waiting to be sent', sent: 'Sent', failed: 'Could not be sent' },
  back: 'All mail',
  links: 'Links that sign in work once, and for a while only. Sign out first if you are signed in as somebody else.',
}
export type OutboxMessages = typeof en
