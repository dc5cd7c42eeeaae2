import type { ExceptionRole, Messages } from './messages.en.ts'

const years = (n: number): string => (n === 1 ? '1 an' : `${n} ans`)
const months = (n: number): string => `${n} mois`
const after = (n: number): string => (n === 1 ? 'dans le mois qui suit' : `dans les ${months(n)} qui suivent`)
const weeks = (n: number): string => (n < 2 ? `${n} semaine` : `${n} semaines`)

const overrideRoles: Readonly<Record<ExceptionRole, string>> = {
  'hr-officer': 'une personne chargée des ressources humaines du bureau',
  'programme-manager': 'la personne responsable du programme',
  'hr-director': 'la direction des ressources humaines',
}
const exceptionBy = (who: string): string =>
  `Si une condition n’est pas remplie, seule ${who} peut laisser un dossier se poursuivre, en son nom et avec un motif.`

export const fr: Messages = {
  level: { bachelor: 'licence', master: 'master', doctorate: 'doctorat', other: 'autre cycle' },
  sponsor: {
    government: 'une institution publique',
    ngo: 'une organisation non gouvernementale',
    academic: 'un établissement d’enseignement supérieur',
  },
  age: ({ min, max }, at) => {
    const day = {
      start: 'au premier jour du stage',
      application: 'au jour de la candidature',
      end: 'au dernier jour du stage',
      unstated: '(le texte ne dit pas à quelle date)',
    }[at]
    if (min === null && max === null) return 'Il n’y a pas de limite d’âge.'
    if (min !== null && max !== null) return `Vous avez entre ${min} et ${years(max)} ${day}.`
    return max === null ? `Vous avez au moins ${years(min ?? 0)} ${day}.` : `Vous avez au plus ${years(max)} ${day}.`
  },
  studies: (levels, finalYear) =>
    finalYear
      ? `Au jour de la candidature, vous êtes en dernière année d’études (${levels}).`
      : `Au jour de la candidature, vous suivez des études (${levels}).`,
  yearsCompleted: n =>
    n === 1
      ? 'Une année entière de ces études est alors achevée.'
      : `${n} années entières de ces études sont alors achevées.`,
  accredited: 'L’établissement est reconnu.',
  graduation: (levels, n, to) => {
    if (n === null) return `Vous avez un diplôme (${levels}).`
    return {
      start: `Vous avez un diplôme (${levels}) et commencez ${after(n)} son obtention.`,
      application: `Vous avez un diplôme (${levels}) et postulez ${after(n)} son obtention.`,
      unstated: `Vous avez obtenu un diplôme (${levels}) dans les ${months(n)} qui précèdent : le texte ne dit pas jusqu’à quelle date.`,
    }[to]
  },
  languages: (list, level, count) => {
    if (level === null)
      return count === 1
        ? `Vous maîtrisez l’une de ces langues : ${list}.`
        : `Vous maîtrisez ${count} de ces langues : ${list}.`
    return count === 1
      ? `Vous maîtrisez l’une de ces langues au niveau ${level} au moins : ${list}.`
      : `Vous maîtrisez ${count} de ces langues au niveau ${level} au moins : ${list}.`
  },
  sponsorship: (who, relevant) =>
    relevant
      ? `Vous avez le soutien d’un organisme qui vous envoie travailler dans un domaine utile aux deux parties : ${who}.`
      : `Vous avez le soutien d’un organisme : ${who}.`,
  interest: 'Vous vous intéressez aux domaines d’action de l’organisation, ou vos études les ont abordés.',
  scholarship: 'Vous bénéficiez d’une bourse de stage dans les organisations internationales.',
  mandatory: 'Ce stage est nécessaire à l’achèvement de vos études.',
  experience: below =>
    below === null
      ? 'L’expérience professionnelle n’est pas limitée.'
      : `Vous avez moins de ${months(below)} d’expérience professionnelle dans le domaine.`,
  duration: ({ min, max }, isInWeeks) => {
    const long = isInWeeks ? weeks : months
    if (min !== null && min === max) return `Le stage dure exactement ${long(min)}.`
    if (min !== null && max !== null) return `Le stage dure de ${min} à ${long(max)}.`
    if (min !== null) return `Le stage dure au moins ${long(min)}.`
    return max === null ? 'La durée du stage n’est pas limitée.' : `Le stage dure au plus ${long(max)}.`
  },
  total: (n, isInWeeks) => `Prolongations comprises, il dure au plus ${isInWeeks ? weeks(n) : months(n)}.`,
  enrolment: levels => `Vous suivez des études (${levels}) pendant tout le stage.`,
  returnToStudies: levels => `Vous reprenez vos études (${levels}) après le stage.`,
  nationality: countries => `Vous avez la nationalité de l’un de ces pays : ${countries}.`,
  residence: countries => `Vous vivez dans l’un de ces pays : ${countries}.`,
  relatives: (kin, isAnyOffice) =>
    isAnyOffice
      ? `Aucune de ces personnes de votre famille ne travaille pour l’organisation : ${kin}.`
      : `Aucune de ces personnes de votre famille ne travaille dans le bureau auquel vous postulez : ${kin}.`,
  formerService: (kinds, most) =>
    most === 0
      ? `Vous n’avez encore eu aucune activité de ce type dans l’organisation : ${kinds}.`
      : `Vous avez passé ${most} jours au plus au service de l’organisation (${kinds}).`,
  coolingOff: (kinds, n) =>
    `Quand vous commencez, ${months(n)} ont passé depuis la fin de toute activité antérieure dans l’organisation (${kinds}).`,
  formerApplication: (most, isEver) => {
    if (most === 0)
      return isEver ? 'Vous n’avez jamais postulé auparavant.' : 'Vous n’avez pas encore postulé dans ce cycle.'
    return isEver
      ? `Vous avez déjà postulé ${most} fois au plus.`
      : `Vous avez déjà postulé ${most} fois au plus dans ce cycle.`
  },
  documents: papers => `Vous joignez à votre candidature : ${papers}.`,
  startDay: days => `Le stage commence l’un de ces jours : ${days}.`,
  judgement: question => `${question} Une personne en décide.`,
  anyOf: 'L’une de ces conditions suffit :',
  allOf: 'Toutes ces conditions :',
  noneOf: 'Aucune de ces situations :',
  /** Who may let a case go on although a must is not met. */
  exceptions: role => exceptionBy(overrideRoles[role]),
}
