import type { Difference } from '../side-by-side.ts'

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`)

export const en = {
  title: 'Policies',
  lede: 'The versions of rules that are known here, each whole and never changed. A case is decided under exactly one.',
  caption: 'Known versions',
  own: 'This programme',
  others: 'Other organisations, to compare',
  columns: {
    organisation: 'Organisation',
    title: 'Version',
    inForce: 'In force',
    notices: 'Notices',
    agreements: 'Agreements',
    applications: 'Applications',
  },
  from: (day: string): string => `from ${day}`,
  between: (from: string, to: string): string => `from ${from} to ${to}`,
  version: {
    back: 'All versions',
    backPublic: 'Find a place',
    lede: (organisation: string): string => `Rules of ${organisation}, as this programme reads them.`,
    id: 'Name in the files',
    inForce: 'In force',
    reading: 'How the text was read',
    exceptions: 'Exceptions',
    usedFor: 'Used for',
    uses: (notices: number, agreements: number, applications: number): string =>
      `${count(notices, 'notice', 'notices')}, ${count(agreements, 'agreement', 'agreements')}, ${count(applications, 'application', 'applications')}`,
    done: {
      published: (inForce: string): string => `Published: in force ${inForce}.`,
      ended: (inForce: string): string => `Its last day is set: in force ${inForce}.`,
    },
    conditions: 'Conditions',
    conditionsLede:
      'In words to the person who applies. What must be met decides; what is preferred calls for a person’s eye and turns nobody away.',
    columns: { title: 'Condition', asks: 'What it asks', weight: 'Weight', source: 'Written in' },
    must: 'Must be met',
    preferred: 'Preferred',
    compare: 'Put beside another version',
  },
  besides: {
    title: 'What the text says besides',
    lede: 'It decides nothing about who may apply; it is what an intern can expect.',
    columns: { subject: 'Subject', says: 'What the text says', source: 'Written in' },
    notStated: (subjects: string): string =>
      `Not stated, which is not the same as no limit: ${subjects}. What was read of the text says nothing of it.`,
    silent: 'Where the text is silent',
    silentOnNone: 'On none of the subjects.',
    unsaid: 'Nothing is said of it.',
  },
  filter: {
    words: 'Organisation, title or name in the files',
    search: 'Search',
    all: 'Show all',
    found: (n: number, of: number): string => (n === 1 ? `1 of ${of} versions` : `${n} of ${of} versions`),
    none: 'No version has these words.',
  },
  choose: {
    title: 'Put two versions side by side',
    labels: { first: 'First version', second: 'Second version' },
    show: 'Show them side by side',
    missing: 'Choose a version.',
  },
  sides: {
    title: 'Two versions side by side',
    finding: (differ: number, of: number): string =>
      differ === 0
        ? 'The two ask the same.'
        : `${count(differ, 'condition', 'conditions')} of ${of} ${differ === 1 ? 'is' : 'are'} not the same in both.`,
    caption: 'Condition by condition',
    condition: 'Condition',
    difference: 'Difference',
    differences: {
      same: 'The same',
      different: 'Different',
      'only-first': 'Only in the first',
      'only-second': 'Only in the second',
    } satisfies Record<Difference, string>,
    marked: 'Where both ask for something of the same kind, the words that differ are in bold type.',
    besidesDiffer: 'What the texts say besides is not the same: see further down.',
    onlyHere: 'only here',
    notAsked: 'Not asked.',
    readings: 'How the texts were read',
    swap: 'Change sides',
  },
}

export type PolicyMessages = typeof en
