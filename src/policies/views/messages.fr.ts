import type { PolicyMessages } from './messages.en.ts'

const count = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`

export const fr: PolicyMessages = {
  title: 'Règles',
  lede: 'Les versions des règles connues ici, chacune entière et jamais modifiée. Un dossier est décidé selon une seule d’entre elles.',
  caption: 'Versions connues',
  own: 'Ce programme',
  others: 'Autres organisations, pour comparer',
  columns: {
    organisation: 'Organisation',
    title: 'Version',
    inForce: 'En vigueur',
    notices: 'Avis',
    agreements: 'Accords',
    applications: 'Candidatures',
  },
  from: day => `à partir du ${day}`,
  between: (from, to) => `du ${from} au ${to}`,
  version: {
    back: 'Toutes les versions',
    backPublic: 'Trouver une place',
    lede: organisation => `Règles de cette organisation, telles que le programme les lit : ${organisation}.`,
    id: 'Nom dans les fichiers',
    inForce: 'En vigueur',
    reading: 'Comment le texte a été lu',
    exceptions: 'Exceptions',
    usedFor: 'Utilisée pour',
    uses: (notices, agreements, applications) =>
      `${count(notices, 'avis', 'avis')}, ${count(agreements, 'accord', 'accords')}, ${count(applications, 'candidature', 'candidatures')}`,
    done: {
      published: inForce => `Version publiée\u00a0: en vigueur ${inForce}.`,
      ended: inForce => `Son dernier jour est fixé\u00a0: en vigueur ${inForce}.`,
    },
    conditions: 'Conditions',
    conditionsLede:
      'Dans les mots adressés à la personne qui postule. Ce qui est exigé décide ; ce qui est préféré appelle le regard d’une personne et n’écarte personne.',
    columns: { title: 'Condition', asks: 'Ce qu’elle demande', weight: 'Poids', source: 'Où c’est écrit' },
    must: 'Exigé',
    preferred: 'Préféré',
    compare: 'Mettre en regard d’une autre version',
  },
  besides: {
    title: 'Ce que le texte dit en outre',
    lede: 'Cela ne décide pas de qui peut postuler ; c’est ce à quoi les stagiaires peuvent s’attendre.',
    columns: { subject: 'Sujet', says: 'Ce que dit le texte', source: 'Où c’est écrit' },
    notStated: subjects =>
      `Non indiqué, ce qui ne veut pas dire sans limite : ${subjects}. Ce qui a été lu du texte n’en dit rien.`,
    silent: 'Ce dont le texte ne dit rien',
    silentOnNone: 'Aucun des sujets.',
    unsaid: 'Rien n’en est dit.',
  },
  filter: {
    words: 'Organisation, titre ou nom dans les fichiers',
    search: 'Chercher',
    all: 'Tout afficher',
    found: (n, of) => (n === 1 ? `1 version sur ${of}` : `${n} versions sur ${of}`),
    none: 'Aucune version ne contient ces mots.',
  },
  choose: {
    title: 'Mettre deux versions en regard',
    labels: { first: 'Première version', second: 'Seconde version' },
    show: 'Les mettre en regard',
    missing: 'Choisissez une version.',
  },
  sides: {
    title: 'Deux versions en regard',
    finding: (differ, of) =>
      differ === 0
        ? 'Les deux demandent la même chose.'
        : `${count(differ, 'condition', 'conditions')} sur ${of} ${differ === 1 ? 'n’est pas la même' : 'ne sont pas les mêmes'} dans les deux.`,
    caption: 'Condition par condition',
    condition: 'Condition',
    difference: 'Différence',
    differences: {
      same: 'Identique',
      different: 'Différente',
      'only-first': 'Seulement dans la première',
      'only-second': 'Seulement dans la seconde',
    },
    marked: 'Lorsque les deux demandent quelque chose du même ordre, les mots qui diffèrent sont en gras.',
    besidesDiffer: 'Ce que les textes disent en outre n’est pas identique : voyez plus bas.',
    onlyHere: 'seulement ici',
    notAsked: 'Non demandé.',
    readings: 'Comment les textes ont été lus',
    swap: 'Inverser les côtés',
  },
}
