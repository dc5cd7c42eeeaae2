export const en = {
  siteName: 'Passerelle',
  demonstration: 'This is a demonstration with made-up people. Nothing here is real.',
  demonstrationMail: 'Read its mail',
  nav: {
    notices: 'Find a place',
    check: 'May I apply?',
    applications: 'Your applications',
    profile: 'Profile',
    placement: 'Your internship',
    work: 'Work',
    noticesAdmin: 'Notices',
    placements: 'Placements',
    partnerships: 'Partnerships',
    students: 'Your students',
    funds: 'Funds',
    policies: 'Policies',
    administration: 'Administration',
    signIn: 'Sign in',
    signOut: 'Sign out',
    account: 'Account',
  },
  footer: { help: 'Help, a person answers', data: 'Your data', accessibility: 'Accessibility' },
  home: {
    title: 'Internships with people on the move',
    lede: 'Work for some months in an office of the organisation, with two supervisors, and learn what migration is made of. Everybody who applies gets an answer, by a day that we promise.',
    find: 'Find a place',
    findLede: 'Open notices in offices around the world, or an office of your choice at any time of the year.',
    who: 'Who may apply',
    whoLede:
      'Students in their last year and recent graduates, 19 to 36 years old, with English, French or Spanish. Before you send anything you see what the rules say of you, and why.',
    open: (n: number): string =>
      n === 0 ? 'No place is open today' : n === 1 ? '1 place is open today' : `${n} places are open today`,
    promise: 'The promise',
    promiseText:
      'Every notice names the day by which everybody who applied has an answer. We watch that day, and we publish how often we kept it.',
    promiseFigure: (told: number, of: number): string =>
      `In the past twelve months ${told} of ${of} applicants were told by the day that they had been promised.`,
    offices: 'Offices that you can apply to directly',
    allOffices: 'All offices',
    how: 'How it works',
    steps: [
      'Open an account and tell us about your studies once. Everything is saved as you go.',
      'Apply to a notice, to an office, or to a kind of office. You see what the rules say before you send.',
      'Release your application: from then on the office can read it, and you see at any time who must act, and by when.',
      'People decide, and they tell you why. If you are offered a place, we check insurance and papers together before you travel.',
      'At the end: an evaluation from both sides and a certificate.',
    ],
  },
  help: {
    title: 'Help',
    lede: (name: string) => `A person of ${name} answers, usually within two working days.`,
    write: 'Write to',
    where: 'Where does my application stand?',
    whereText:
      'Sign in and open your application. It says what happens now, who must act and by when. Nothing is decided by a machine: a machine says yes, or asks a person to look.',
    trouble: 'Something does not work',
    troubleText: 'Tell us the page and what you saw. What you have typed on earlier pages is saved.',
  },
  data: {
    title: 'Your data',
    lede: 'What we hold, why, who sees it, and for how long.',
    parts: [
      [
        'Your profile and documents',
        'Held so that you can apply. Nobody sees them until you release an application. Then the office that you applied to and the programme’s managers do.',
      ],
      [
        'Your health papers',
        'Asked only after an offer. Encrypted under a key of their own, seen by the medical officer alone; every opening is recorded.',
      ],
      [
        'Your university',
        'If a place is exclusive to your university, its coordinator sees where your application stands, as the agreement says. Never health papers.',
      ],
      [
        'Decisions',
        'Each decision carries a name, a day and a reason. You can read the findings of the rules about you and ask for a person’s review.',
      ],
      ['Cookies', 'None before you sign in; one afterwards, which keeps you signed in.'],
      ['Your rights', 'Write to the programme to see, correct or remove what we hold about you.'],
    ] as readonly (readonly [string, string])[],
  },
  accessibility: {
    title: 'Accessibility',
    lede: 'This service works by keyboard, with a screen reader, without scripts, on a narrow phone and at four times the size.',
    text: 'We build to WCAG 2.2, level AA, and test every page by program at two widths. If something keeps you out, tell us: a person answers and finds another way with you.',
  },
  problems: {
    'not-found': [
      'Page not found',
      'There is no page at this address, or it is not yours to see. Check the address, or start again from the first page.',
    ],
    'not-allowed': [
      'This page is not for your role',
      'Your account has no role that opens this page. If you need it for your work, ask the administrator.',
    ],
    forged: [
      'Send the form again',
      'The page had been open too long, or the form came from another site. Nothing was changed. Go back, load the page again and send it once more.',
    ],
    refused: ['That is not possible now', ''],
    'bad-request': ['We could not read what was sent', 'Nothing was changed. Go back and try again.'],
    'too-many': ['Too many attempts', 'Wait a minute and try again. Nothing was lost.'],
    unavailable: [
      'The service is away for a moment',
      'What you had saved is safe; what you have just sent was not saved. Try again in a minute.',
    ],
    fault: [
      'Sorry, there is a problem with the service',
      'What you saved before is safe. Try again later, or write to us and quote this number:',
    ],
  } as Record<string, readonly [string, string]>,
  kept: {
    title: 'What you typed',
    hint: 'Nothing of it was saved. Copy what you still need.',
  },
  backToStart: 'Go to the first page',
  backToPage: 'Go back',
}
export type SiteMessages = typeof en
