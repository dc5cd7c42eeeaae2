import type { InEveryLanguage } from '../platform/i18n/languages.ts'

type Words = {
  readonly title: string
  readonly labels: readonly [intern: string, organisation: string, position: string, office: string, period: string]
  readonly period: (from: string, to: string) => string
  readonly objectives: string
  readonly outputs: string
  readonly clauses: readonly { readonly heading: string; readonly text: string }[]
}

/** The agreement as it was signed in the demonstration: frozen words, which later versions of the house's own do not change. */
export const agreementWords: InEveryLanguage<Words> = {
  en: {
    title: 'Internship agreement',
    labels: ['Intern', 'Organisation', 'Internship', 'Office', 'Period'],
    period: (from, to) => `${from} to ${to}, both days included`,
    objectives: 'What is to be learned',
    outputs: 'What is to be delivered',
    clauses: [
      { heading: 'Insurance and health', text: 'Nobody starts before all papers of the checklist are verified.' },
      {
        heading: 'Supervision',
        text: 'Intern and supervisors talk at the planned days. At the end both look back in writing.',
      },
      {
        heading: 'Change and end',
        text: 'New dates need a new agreement. Either side may end the internship early, with the reason.',
      },
    ],
  },
  fr: {
    title: 'Convention de stage',
    labels: ['Stagiaire', 'Organisation', 'Stage', 'Bureau', 'Période'],
    period: (from, to) => `du ${from} au ${to}, ces deux jours compris`,
    objectives: 'Ce qui est à apprendre',
    outputs: 'Ce qui est à livrer',
    clauses: [
      {
        heading: 'Assurance et santé',
        text: 'Le stage ne commence pas avant que toutes les pièces de la liste soient vérifiées.',
      },
      {
        heading: 'Encadrement',
        text: 'Des entretiens ont lieu aux jours prévus. À la fin, un bilan écrit est fait des deux côtés.',
      },
      {
        heading: 'Changement et fin',
        text: 'De nouvelles dates demandent une nouvelle convention. Chaque partie peut mettre fin au stage, en disant pourquoi.',
      },
    ],
  },
  es: {
    title: 'Acuerdo de pasantía',
    labels: ['Pasante', 'Organización', 'Pasantía', 'Oficina', 'Período'],
    period: (from, to) => `del ${from} al ${to}, ambos incluidos`,
    objectives: 'Lo que se aprenderá',
    outputs: 'Lo que se entregará',
    clauses: [
      {
        heading: 'Seguro y salud',
        text: 'Nadie comienza antes de que se verifiquen todos los documentos de la lista.',
      },
      {
        heading: 'Supervisión',
        text: 'Se conversa en los días previstos. Al final, ambas partes hacen un balance por escrito.',
      },
      {
        heading: 'Cambios y fin',
        text: 'Nuevas fechas requieren un nuevo acuerdo. Cualquiera de las partes puede terminar antes la pasantía y dirá por qué.',
      },
    ],
  },
}
