import type { CorrectionWords } from './words.en.ts'

export const fr: CorrectionWords = {
  title: 'Modifié depuis la publication',
  on: day => `Modifié le ${day}`,
  none: 'non précisé',
  changed: (what, from, to) => `${what} : ${from} → ${to}`,
  text: (language, parts) => `Texte en ${language} : ${parts}`,
  facts: {
    closesOn: 'Clôture',
    answerBy: 'Réponse à chaque personne avant le',
    startOn: 'Début',
    monthsMin: 'Mois, au moins',
    monthsMax: 'Mois, au plus',
    allowance: 'Allocation',
    languages: 'Langues',
  },
  parts: {
    title: 'titre',
    background: 'contexte',
    contribution: 'ce à quoi vous contribuerez',
    checkIns: 'points réguliers',
    responsibilities: 'ce que vous ferez',
    learningObjectives: 'ce que vous apprendrez',
    outputs: 'ce que vous remettrez',
    qualifications: 'ce qui aide',
  },
  allowance: {
    monthly: 'Allocation mensuelle de l’organisation',
    partner: 'Prise en charge par votre université ou votre organisme',
    none: 'Pas d’allocation',
  },
}
