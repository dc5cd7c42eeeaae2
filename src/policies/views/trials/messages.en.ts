import type { Region } from '../../regions.ts'

const cases = (n: string, isOne: boolean): string => (isOne ? '1 case' : `${n} cases`)

export const en = {
  title: 'Try a version on past cases',
  lede: 'See how many past applications would have another result under a version of the rules, and whose. Nothing about the cases changes, and nobody is told.',
  labels: { policyId: 'Version to try', rounds: 'Rounds with past cases' },
  roundsHint: 'Released applications that were assessed, with the facts that were known then.',
  round: (partner: string, name: string, n: string): string => `${partner}, ${name} (${n})`,
  outside: (n: string): string => `Outside of any round (${n})`,
  start: 'Try it',
  noCases: 'There are no past cases yet: nothing has been released and assessed.',
  refusals: {
    'not-allowed': 'Only the programme manager tries versions.',
    'policy-not-known': 'This version is no longer known. Choose another.',
    'no-cases': 'These rounds have no past cases any more. Choose again.',
  },
  ofDraft: (title: string, revision: number): string => `${title} (draft, revision ${revision})`,
  earlier: 'Earlier tries',
  none: 'No version has been tried yet.',
  columns: { policy: 'Version', asked: 'Asked for', cases: 'Cases', result: 'Would change' },
  askedBy: (day: string, name: string): string => `${day}, ${name}`,
  running: 'under way',
  one: {
    back: 'All tries',
    heading: (policy: string): string => `Tried: ${policy}`,
    trying: (policy: string): string => `Trying: ${policy}`,
    progress: (percent: number): string => `${percent}% of the cases are looked at`,
    progressLede: 'This page looks again by itself. You may leave it and come back.',
    lookAgain: 'Look again',
    /** @param of how many cases, as a number and as it is written */
    finding: (changed: string, of: readonly [n: number, shown: string]): string => {
      const past = of[0] === 1 ? '1 past case' : `${of[1]} past cases`
      return `Of ${past}, ${changed === '0' ? 'none' : changed} would have another result.`
    },
    noCase: 'There was no past case to look at.',
    untouched:
      'Nothing about the cases has changed. A person decides each case under the version that it was decided under.',
    asked: 'Asked for',
    scope: 'Cases of',
    outside: 'outside of any round',
    under: 'Decided under',
    verdicts: 'Results, before and after',
    verdict: 'Result',
    before: 'Before',
    after: 'With this version',
    byRule: 'By rule',
    byRuleLede: 'How many of the changes a rule accounts for. One change may have several reasons.',
    noRule: 'No rule accounts for a change.',
    byStage: 'By stage',
    byStageLede:
      'What is still open is decided under the version that applied on the day of the application: nothing moves to another by itself.',
    stages: { open: 'Still open', decided: 'Decided or closed' },
    byOffice: 'By office',
    byPartner: 'By partner',
    byRegion: 'By region of nationality',
    byRegionLede: 'Regions as the United Nations count them. Who has several nationalities is counted in each region.',
    byGender: 'By gender',
    byGenderLede:
      'As people said of themselves, for counts alone; most need not and do not. What fewer than five said is not told.',
    byGenderFew:
      'How many of each would change is not told here: so few would, or would not, that one could tell who they are.',
    genders: { woman: 'Woman', man: 'Man', another: 'In another way', unsaid: 'Not said, or by fewer than five' },
    group: { stage: 'Stage', rule: 'Rule', office: 'Office', partner: 'Partner', gender: 'Gender', region: 'Region' },
    cases: 'Cases',
    changed: 'Would change',
    noOffice: 'Any office of a kind',
    noPartner: 'No partner',
    regions: {
      africa: 'Africa',
      americas: 'Americas',
      asia: 'Asia',
      europe: 'Europe',
      oceania: 'Oceania',
      elsewhere: 'In none of them',
      'not-known': 'Not known',
    } satisfies Record<Region, string>,
    who: 'Who would change',
    whoCaption: (n: string, isOne: boolean): string => cases(n, isOne),
    person: 'Application',
    change: 'Result, before → after',
    because: 'Because of',
    together: 'All conditions together',
    nobody: 'Nobody.',
  },
  /** What was found of one case and what the version finds. */
  aCase: {
    heading: (reference: string): string => `Application ${reference}`,
    back: 'All who would change',
    sameFacts: 'Both results are of the facts that were known when the application was last assessed.',
    caption: 'What was found, and what this version finds',
    condition: 'Condition',
    preferred: (title: string): string => `${title} (preferred)`,
    notAsked: 'Not asked.',
    open: 'The application itself',
  },
}

export type TrialMessages = typeof en
