import type { Verdict } from '../names.ts'
import type { Direction, Standing } from './names.ts'

const cases = (n: number): string => (n === 1 ? '1 case' : `${n} cases`)

export const en = {
  verdict: {
    eligible: 'Yes',
    'needs-a-person': 'A person looks',
    'needs-information': 'More to be known',
    'not-eligible': 'Not as things stand',
  } satisfies Record<Verdict, string>,
  standing: {
    met: 'met',
    'not-met': 'not met',
    unknown: 'not known',
    person: 'a person decides',
    'not-asked': 'not asked',
  } satisfies Record<Standing, string>,
  direction: {
    gains: 'towards a yes',
    loses: 'away from a yes',
    'stays-open': 'open in another way',
  } satisfies Record<Direction, string>,
  fromTo: (from: string, to: string): string => `${from} → ${to}`,
  because: (rules: string): string => `(${rules})`,
  together: 'all conditions together',
  changed: (changed: number, of: number, from: string, to: string): string =>
    of === changed
      ? `From ${from} to ${to}: of ${cases(of)}, all change.`
      : `From ${from} to ${to}: of ${cases(of)}, ${changed === 0 ? 'none changes' : changed === 1 ? '1 changes' : `${changed} change`}.`,
  none: 'There was no case.',
  otherDays: (n: number): string =>
    n === 1 ? '1 more could start on other days.' : `${n} more could start on other days.`,
  verdicts: 'Verdicts, before → after',
  rules: 'By rule: changes that it accounts for',
}

export type ComparisonMessages = typeof en
