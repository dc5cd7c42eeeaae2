const lacks = {
  title: 'The notice has no title. A person looking through a list of notices would not know what it is.',
  dutyStation: 'The notice does not say where the internship takes place: a city and country, or at home.',
  durationMonths: 'The notice does not say how many months the internship lasts.',
  start: 'The notice does not say when the internship begins.',
  closesOn: 'The notice does not give a day on which applications close.',
  stipend: 'The notice does not say whether the internship is paid.',
  supervision: 'The notice does not name who supervises the intern.',
  responsibilities: 'The notice does not list what the intern will do.',
  learningObjectives: 'The notice does not list what the intern will learn.',
  outputs: 'The notice does not list what the intern will deliver.',
  eligibility: 'The notice does not say who may apply: neither an age nor a limit of experience was found.',
}

export const en = {
  lacks,
  warnings: {
    'announced-list-missing': (printed: string): string => `“${printed}” announces a list, and no list follows.`,
    'label-without-value': (printed: string): string => `“${printed}” has nothing after it.`,
    'date-ambiguous': (printed: string): string =>
      `“${printed}” can be read as two different days. Write the month as a word.`,
    'date-without-year': (printed: string): string => `“${printed}” has no year, so the day is not known.`,
    'date-impossible': (printed: string): string => `“${printed}” is not a day of the calendar.`,
    'values-disagree': (printed: string): string =>
      `“${printed}” contradicts what the notice says of the same thing elsewhere.`,
    'closes-before-published': (printed: string): string =>
      `Applications close on “${printed}”, before the notice was published.`,
    'starts-before-closing': (printed: string): string =>
      `The internship starts on “${printed}”, before applications have closed.`,
    'internship-not-stated': (): string =>
      'Nothing in the text says that this is an internship. A person should decide.',
    'language-not-supported': (): string =>
      'The text is not clearly in English, French or Spanish. A person should read it.',
  },
  complete: 'Nothing is missing and nothing contradicts itself.',
  remarks: (n: number): string => (n === 1 ? '1 remark' : `${n} remarks`),
  place: (line: number): string => `line ${line}:`,
  command: {
    usage:
      'usage: passerelle notice parse FILE [--json] · passerelle notice lint FILE [--json]   (FILE: .txt, .html, .pdf, .docx, or - for standard input)',
    refusals: {
      'empty-file': (): string => 'the file is empty',
      'too-large': (): string => 'the file is larger than 10 MB',
      'kind-not-read': (extension: string): string =>
        `files of the kind .${extension} are not read; a notice comes as .txt, .html, .pdf or .docx`,
      'name-and-content-differ': (): string => 'the file does not hold what its name says',
      damaged: (): string => 'the file is damaged, locked or holds programs, and cannot be read',
      'no-text': (): string => 'there is no text in the file; a scanned page must be typed or recognised first',
      'not-found': (code: string): string => `the file cannot be opened (${code})`,
    },
  },
  names: {
    language: 'Language',
    title: 'Title',
    organisation: 'Organisation',
    reference: 'Reference',
    unit: 'Unit',
    city: 'City',
    country: 'Country',
    homeBased: 'Home based',
    start: 'Start',
    durationMonths: 'Length',
    publishedOn: 'Published on',
    closesOn: 'Closes on',
    stipend: 'Monthly stipend',
    languages: 'Languages',
    overall: 'Overall supervision',
    direct: 'Direct supervision',
    ages: 'Age',
    experience: 'Experience below (months)',
    checkIns: 'Check-ins',
    contribution: 'Contribution',
    responsibilities: 'Responsibilities',
    learningObjectives: 'Learning objectives',
    outputs: 'Outputs',
    qualifications: 'Qualifications',
  },
  named: (name: string): string => `${name}:`,
  values: {
    yes: 'yes',
    soon: 'as soon as possible',
    unpaid: 'none',
    months: (min?: number, max?: number): string => range(min, max, 'months'),
    ages: (min?: number, max?: number): string => range(min, max, 'years'),
  },
}
export type Messages = typeof en

function range(min: number | undefined, max: number | undefined, unit: string): string {
  if (min === undefined && max === undefined) return ''
  if (min === max) return `${min} ${unit}`
  if (min === undefined) return `up to ${max} ${unit}`
  return max === undefined ? `from ${min} ${unit}` : `${min}–${max} ${unit}`
}
