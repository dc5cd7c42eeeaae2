import type { ComparisonMessages } from './messages.en.ts'

const dossiers = (n: number): string => (n < 2 ? `${n} dossier` : `${n} dossiers`)

export const fr: ComparisonMessages = {
  verdict: {
    eligible: 'Oui',
    'needs-a-person': 'Une personne examine',
    'needs-information': 'Informations à compléter',
    'not-eligible': 'Non en l’état',
  },
  standing: {
    met: 'remplie',
    'not-met': 'non remplie',
    unknown: 'non connue',
    person: 'une personne décide',
    'not-asked': 'non demandée',
  },
  direction: {
    gains: 'vers un oui',
    loses: 'à l’opposé d’un oui',
    'stays-open': 'en suspens autrement',
  },
  fromTo: (from, to) => `${from} → ${to}`,
  because: rules => `(${rules})`,
  together: 'toutes les conditions ensemble',
  changed: (changed, of, from, to) =>
    of === changed
      ? `De ${from} à ${to} : sur ${dossiers(of)}, tous changent.`
      : `De ${from} à ${to} : sur ${dossiers(of)}, ${changed === 0 ? 'aucun ne change' : changed === 1 ? '1 change' : `${changed} changent`}.`,
  none: 'Il n’y avait aucun dossier.',
  otherDays: n =>
    n === 1 ? '1 autre pourrait commencer à d’autres jours.' : `${n} autres pourraient commencer à d’autres jours.`,
  verdicts: 'Résultats, avant → après',
  rules: 'Par règle : les changements qu’elle explique',
}
