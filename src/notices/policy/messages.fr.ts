import type { Messages } from './messages.en.ts'

const years = (n: number): string => (n === 1 ? '1 an' : `${n} ans`)
const months = (n: number): string => `${n} mois`

export const fr: Messages = {
  level: { bachelor: 'licence', master: 'master', doctorate: 'doctorat', other: 'autre cycle' },
  sponsor: {
    government: 'une institution publique',
    ngo: 'une organisation non gouvernementale',
    academic: 'un établissement d’enseignement supérieur',
  },
  age: ({ min, max }, atStart) => {
    const day = atStart ? 'au premier jour du stage' : 'au jour de la candidature'
    if (min !== null && max !== null) return `Vous avez entre ${min} et ${years(max)} ${day}.`
    return max === null ? `Vous avez au moins ${years(min ?? 0)} ${day}.` : `Vous avez au plus ${years(max)} ${day}.`
  },
  studies: (levels, finalYear) =>
    finalYear
      ? `Au jour de la candidature, vous êtes en dernière année d’études (${levels}).`
      : `Au jour de la candidature, vous suivez des études (${levels}).`,
  graduation: (levels, n, toStart) =>
    toStart
      ? `Vous avez un diplôme (${levels}) et commencez dans les ${months(n)} qui suivent son obtention.`
      : `Vous avez un diplôme (${levels}) et postulez dans les ${months(n)} qui suivent son obtention.`,
  languages: (list, level, count) =>
    count === 1
      ? `Vous maîtrisez l’une de ces langues au niveau ${level} au moins\u00a0: ${list}.`
      : `Vous maîtrisez ${count} de ces langues au niveau ${level} au moins\u00a0: ${list}.`,
  sponsorship: (who, relevant) =>
    relevant
      ? `Vous avez le soutien d’un organisme qui vous envoie travailler dans un domaine utile aux deux parties\u00a0: ${who}.`
      : `Vous avez le soutien d’un organisme\u00a0: ${who}.`,
  interest: 'Vous vous intéressez aux domaines d’action de l’organisation, ou vos études les ont abordés.',
  scholarship: 'Vous bénéficiez d’une bourse de stage dans les organisations internationales.',
  mandatory: 'Ce stage est nécessaire à l’achèvement de vos études.',
  experience: below => `Vous avez moins de ${months(below)} d’expérience professionnelle dans le domaine.`,
  duration: ({ min, max }) => {
    if (min !== null && max !== null) return `Le stage dure de ${min} à ${months(max)}.`
    return max === null ? `Le stage dure au moins ${months(min ?? 0)}.` : `Le stage dure au plus ${months(max)}.`
  },
  judgement: question => `${question} Une personne en décide.`,
  anyOf: 'L’une de ces conditions suffit\u00a0:',
  allOf: 'Toutes ces conditions\u00a0:',
  noneOf: 'Aucune de ces situations\u00a0:',
}
