import type { ValueWords } from './values.en.ts'

export const fr: ValueWords = {
  kind: {
    objective: 'objectif d’apprentissage',
    output: 'production attendue',
    'not-eligible': 'non admissible',
    'not-selected': 'non retenue',
    reserve: 'liste d’attente',
    offer: 'offre',
  },
  side: {
    intern: 'par la personne en stage',
    supervisor: 'par la personne qui encadre',
  },
  party: {
    intern: 'la personne en stage',
    organisation: 'l’organisation',
    partner: 'le partenaire',
  },
  endedBy: {
    intern: 'la personne en stage',
    organisation: 'l’organisation',
    partner: 'le partenaire',
    both: 'les deux côtés',
  },
  part: {
    about: 'titre, dates et lecture',
    source: 'source',
    condition: 'condition',
    order: 'ordre des conditions',
    stipend: 'indemnité',
    insurance: 'assurances',
    health: 'pièces de santé',
    break: 'emploi par la suite',
    documents: 'pièces, en outre',
    remark: 'remarque',
    silences: 'ce dont le texte ne dit rien',
  },
  purpose: {
    invitation: 'choisir un premier mot de passe',
    'reset-password': 'choisir un nouveau mot de passe',
  },
  section: {
    identity: 'identité',
    studies: 'études',
    languages: 'langues',
    experience: 'expérience',
    sponsorship: 'financement',
    interests: 'centres d’intérêt',
    relatives: 'proches',
  },
  state: {
    open: 'en suspens',
    met: 'remplie',
    unmet: 'non remplie',
    waived: 'levée',
  },
  allowance: {
    monthly: 'une allocation mensuelle',
    partner: 'versée par le partenaire',
    none: 'aucune',
  },
  finding: {
    situation: 'une situation parmi plusieurs',
  },
  why: {
    import: 'D’après une liste importée',
  },
  noValue: 'rien',
}
