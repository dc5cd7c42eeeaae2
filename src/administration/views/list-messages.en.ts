export const en = {
  title: 'Import and export',
  lede: 'Offices, units, and people with their roles, as lists that a spreadsheet reads and writes (CSV). Nothing is written before you have seen what would happen.',
  file: 'A file',
  fileHint: 'Saved as CSV: separated by semicolons, commas or tabs. At most 1 MB.',
  pasted: 'Or paste the list',
  pastedHint: 'With its first line, which names the columns.',
  check: 'See what would happen',
  columns: 'Columns of each list',
  columnsLede:
    'The columns tell which list it is. Their order does not matter; nothing in a list ends or removes anything.',
  lists: { offices: 'Offices', units: 'Units', people: 'People and roles' },
  optional: 'may be left out',
  kindHint: 'kind is headquarters, field-mission or country-office; countries are two letters (KE).',
  peopleHint: (roles: string): string =>
    `language is en, fr or es. role is one of: ${roles}. place is the name of the office, partner or fund where the role holds. Several roles are several lines.`,
  export: 'Export',
  exportLede:
    'The same columns, as they are today; they can be changed in a spreadsheet and imported again. People are those with a role.',
  preview: {
    title: 'What would happen',
    lede: (kind: string, lines: number): string =>
      `${kind}: ${lines === 1 ? '1 line' : `${lines} lines`}. Nothing is written yet.`,
    counts: (add: number, change: number, same: number, refuse: number): string =>
      `${add} to add, ${change} to change, ${same} as they are, ${refuse} refused`,
    columns: { line: 'Line', what: 'What', outcome: 'Would be', why: 'Why' },
    outcomes: { add: 'Added', change: 'Changed', same: 'Left as it is', refuse: 'Refused' },
    refusedNote: 'Refused lines are left out. Correct them in the list and start again, or import the rest now.',
    shown: (n: number, of: number): string => `The first ${n} of ${of} lines are shown: refused ones first.`,
    invitations: 'Mail an invitation to each new person',
    confirm: (n: number): string => (n === 1 ? 'Import 1 line' : `Import ${n} lines`),
    nothing: 'There is nothing to import in this list.',
  },
  done: (added: string, changed: string): string => `Imported: ${added} added, ${changed} changed.`,
  meanwhile:
    'Something that this list touches has changed since you looked, perhaps by a colleague. Look again: nothing was written.',
  faults: {
    'no-list': 'Choose a file or paste a list',
    empty: 'The list is empty',
    'too-large': 'The list is larger than 1 MB; split it',
    'too-many-lines': 'The list has more than 10,000 lines; split it',
    'not-text': 'This is not a CSV file. Save the workbook as CSV and choose that',
    'not-csv': 'A quotation mark opens where none may, or never closes; correct it and try again',
  },
  header: (columns: string): string =>
    `The first line must name the columns of one of the lists below, each once. Not understood: ${columns}`,
  reasons: {
    repeated: (line: number): string => `The same stands on line ${line}`,
    differs: (line: number): string => `Line ${line} gives this person another name or language`,
    'no-such-office': (value: string): string => `There is no office “${value}”`,
    'office-closed': (value: string): string => `The office “${value}” is closed`,
    'no-such-place': (value: string): string =>
      value === '' ? 'This role needs a place' : `There is no “${value}” for this role`,
    'place-not-wanted': (value: string): string => `This role holds everywhere: leave “${value}” out`,
    disabled: (): string => 'The account is disabled',
    'too-many-cells': 'The line has more cells than the first line has columns',
  },
  fields: {
    name: 'name',
    kind: 'kind',
    city: 'city',
    country: 'country',
    servesCountry: 'serves_country',
    contactEmail: 'contact_email',
    unit: 'unit',
    givenName: 'given_name',
    familyName: 'family_name',
    email: 'email',
    language: 'language',
    role: 'role',
  } as Record<string, string>,
}
export type ListMessages = typeof en
