import { fr as ages } from './ages/messages.fr.ts'
import { fr as spoken } from './spoken/messages.fr.ts'
import type { Messages } from './messages.en.ts'

type Limits = { readonly min: number | null; readonly max: number | null }

const months = (n: number): string => `${n} mois`
const after = (n: number): string => (n === 1 ? 'dans le mois qui suit' : `dans les ${months(n)} qui suivent`)
const must = (is: boolean): string => (is ? 'il faut' : 'il est souhaité d’')

/** « il faut avoir » et « il est souhaité d’avoir » : l’élision est dans le verbe qui précède. */
const have = (is: boolean): string => (is ? `${must(true)} avoir` : `${must(false)}avoir`)

const weeks = (n: number): string => (n < 2 ? `${n} semaine` : `${n} semaines`)

const lengths = ({ min, max, unit }: Limits & { readonly unit?: 'weeks' }): string => {
  const long = unit === 'weeks' ? weeks : months
  if (min !== null && min === max) return `de ${long(min)} exactement`
  if (min !== null && max !== null) return `de ${min} à ${long(max)}`
  if (min !== null) return `d’au moins ${long(min)}`
  return max === null ? 'de la durée convenue' : `d’au plus ${long(max)}`
}

const last = (is: boolean): string => (is ? 'un stage doit être' : 'il est souhaité qu’un stage soit')

type Studies = {
  readonly finalYear: boolean
  readonly levels: string
  readonly years: number | null
  readonly accredited: boolean
}
const aim = ({ finalYear, levels, years: n, accredited }: Studies): string => {
  const programme = accredited ? `cursus ${levels} dans un établissement reconnu` : `cursus ${levels}`
  if (finalYear) return `suivre la dernière année d’un ${programme}`
  if (n === null) return `suivre un ${programme}`
  return `suivre un ${programme}, avec ${n === 1 ? 'une année entière achevée' : `${n} années entières achevées`}`
}

type Graduation = {
  readonly levels: string
  readonly months: number | null
  readonly toStart: boolean
  readonly isUnstated: boolean
}
const aimAfter = ({ levels, months: n, toStart, isUnstated }: Graduation): string => {
  if (n === null) return `un diplôme ${levels} compte, quelle que soit la date de son obtention`
  if (isUnstated) return `avec un diplôme ${levels}, le texte laisse ${months(n)} après son obtention`
  return toStart
    ? `avec un diplôme ${levels}, il est possible de commencer ${after(n)} son obtention`
    : `avec un diplôme ${levels}, il est possible de postuler ${after(n)} son obtention`
}

export const fr: Messages = {
  ...ages,
  ...spoken,
  verdict: {
    eligible: 'Oui : selon ces règles, vous pouvez postuler.',
    'not-eligible': 'Pas en l’état. Seule une personne décide.',
    'needs-information': 'Il nous manque des informations pour répondre.',
    'needs-a-person': 'Une personne doit examiner ce cas.',
  },
  windows: 'Vous pourriez commencer l’un de ces jours :',
  wanted: facts => `Ce qu’il nous reste à savoir : ${facts}.`,
  asked: {
    birthDate: 'votre date de naissance',
    nationalities: 'vos nationalités',
    languages: 'les langues que vous parlez avec leur niveau',
    studies: 'vos études avec leurs dates',
    relevantExperienceMonths: 'votre expérience professionnelle utile',
    relevantInterest: 'si vos intérêts ou vos études portent sur un domaine utile',
    scholarship: 'si vous avez une bourse de stage',
    internshipMandatory: 'si vos études exigent ce stage',
    sponsor: 'si une institution vous parraine',
    relatives: 'si des membres de votre famille travaillent pour l’organisation',
    residence: 'le pays où vous vivez',
    formerService: 'si et quand vous avez déjà travaillé pour l’organisation',
    formerApplications: 'combien de fois vous avez déjà postulé',
    documents: 'les pièces que vous joignez',
    hostCountry: 'le pays où se déroule le stage',
    startOn: 'le jour où vous commenceriez',
    months: 'le nombre de mois que durerait le stage',
  },
  outcome: { met: 'Remplie', 'not-met': 'Non remplie', unknown: 'Pas encore connue', person: 'Une personne décide' },
  title: {
    age: 'Âge',
    studies: 'Études',
    graduation: 'Obtention du diplôme',
    languages: 'Langues',
    sponsorship: 'Parrainage',
    interest: 'Intérêt ou études dans un domaine utile',
    scholarship: 'Bourse',
    'mandatory-internship': 'Stage exigé par les études',
    experience: 'Expérience',
    duration: 'Durée',
    enrolment: 'Études pendant tout le stage',
    'return-to-studies': 'Retour aux études',
    nationality: 'Nationalité',
    residence: 'Résidence',
    relatives: 'Famille',
    'former-service': 'Service antérieur',
    'cooling-off': 'Délai après un service antérieur',
    'former-application': 'Candidatures antérieures',
    documents: 'Pièces à joindre',
    'start-day': 'Jour du début',
    'start-terms': 'Période du début',
    judgement: 'Laissé à l’appréciation',
  },
  groupTitle: {
    any: 'Une seule de ces conditions suffit',
    all: 'Toutes ces conditions',
    none: 'Aucune de ces situations',
  },
  programme: { bachelor: 'de licence', master: 'de master', doctorate: 'de doctorat', other: 'd’un autre type' },
  yours: {
    bachelor: 'votre licence',
    master: 'votre master',
    doctorate: 'votre doctorat',
    other: 'votre formation',
  },
  lacks: {
    studies: 'vos études',
    level: 'le niveau',
    status: 'si ces études sont en cours ou achevées',
    finalYearFrom: 'le début de la dernière année',
    endsOn: 'la date d’obtention du diplôme',
    yearsCompleted: 'le nombre d’années entières achevées',
    accredited: 'si l’établissement est reconnu',
  },
  spoken: (language, level) => (level === null ? language : `${language} (${level})`),

  studies: {
    enrolled: p =>
      p.finalYear
        ? `Au jour de la candidature, le ${p.day}, vous suivez la dernière année de ${p.yours}, qui va du ${p.from} au ${p.to} ; c’est ce qui compte : la dernière année d’un cursus ${p.levels}.`
        : `Au jour de la candidature, le ${p.day}, vous suivez ${p.yours} ; c’est ce qui compte : ${aim(p)}.`,
    unknown: p =>
      `Vous ne nous avez pas encore parlé de vos études ; ce qui compte, c’est de ${aim(p)} au jour de la candidature, le ${p.day}.`,
    lacks: p =>
      `Pour ${p.yours}, il nous manque ceci : ${p.lacks} ; ce qui compte, c’est de ${aim(p)} au jour de la candidature, le ${p.day}.`,
    none: p =>
      p.finalYear
        ? `Au jour de la candidature, le ${p.day}, vous ne suivez pas la dernière année d’un cursus ${p.levels}.`
        : `Au jour de la candidature, le ${p.day}, vous ne suivez pas de cursus ${p.levels}.`,
    tooEarly: p =>
      `La dernière année de ${p.yours} commence le ${p.from}, après le jour de la candidature, le ${p.day} ; ce qui compte, c’est de ${aim(p)} ce jour-là.`,
    tooLate: p =>
      `La dernière année de ${p.yours} s’est achevée le ${p.to}, avant le jour de la candidature, le ${p.day} ; ce qui compte, c’est de ${aim(p)} ce jour-là.`,
    noFinalYear: p =>
      `D’après vos indications, la dernière année de ${p.yours} n’a pas de début ou pas de fin ; ce qui compte, c’est de ${aim(p)} au jour de la candidature, le ${p.day}.`,
  },
  studiesToo: {
    tooFewYears: p =>
      `De ${p.yours}, ${p.done < 2 ? `${p.done} année entière est achevée` : `${p.done} années entières sont achevées`} au jour de la candidature, le ${p.day} ; ce qui compte, c’est de ${aim(p)}.`,
    notAccredited: p =>
      `D’après vos indications, l’établissement de ${p.yours} n’est pas reconnu ; ce qui compte, c’est de ${aim(p)}.`,
  },
  graduation: {
    within: p =>
      p.toStart
        ? `Vous avez obtenu votre diplôme le ${p.ended} et commenceriez le ${p.day ?? p.ended}, ${after(p.months ?? 0)} : le dernier jour possible serait le ${p.until}.`
        : `Vous avez obtenu votre diplôme le ${p.ended} et postulez le ${p.day ?? p.ended}, ${after(p.months ?? 0)} : le dernier jour possible serait le ${p.until}.`,
    tooLate: p =>
      p.toStart
        ? `Vous avez obtenu votre diplôme le ${p.ended} ; le stage doit commencer ${after(p.months ?? 0)}, au plus tard le ${p.until}, et ${p.day === null ? `vous postulez après, le ${p.appliedOn}` : `le ${p.day} vient après`}.`
        : `Vous avez obtenu votre diplôme le ${p.ended} ; il faut postuler ${after(p.months ?? 0)}, au plus tard le ${p.until}, et le ${p.day ?? ''} vient après.`,
    tooEarly: p =>
      p.toStart
        ? `Vous obtenez votre diplôme le ${p.ended}, et le premier jour du stage, le ${p.day ?? ''}, vient avant ; le stage pourrait commencer entre l’obtention du diplôme et le ${p.until}.`
        : `Vous obtenez votre diplôme le ${p.ended}, et le jour de la candidature, le ${p.day ?? ''}, vient avant ; vous pourriez postuler entre l’obtention du diplôme et le ${p.until}.`,
    notGraduated: p =>
      `Au jour de la candidature, le ${p.appliedOn}, vous ne nous avez indiqué aucun diplôme obtenu ; ${aimAfter(p)}.`,
    unknown: p => `Vous ne nous avez pas encore parlé de vos études ; ${aimAfter(p)}.`,
    lacks: p => `Pour ${p.yours}, il nous manque ceci : ${p.lacks} ; ${aimAfter(p)}.`,
    noDay: p =>
      `Vous avez obtenu votre diplôme le ${p.ended} et pourriez commencer jusqu’au ${p.until}, ${after(p.months ?? 0)} ; nous ne connaissons pas encore le premier jour de votre stage.`,
  },
  graduationToo: {
    held: p =>
      p.ended === ''
        ? `D’après vos indications, vous avez obtenu votre diplôme ; ${aimAfter(p)}.`
        : `Vous avez obtenu votre diplôme le ${p.ended} ; ${aimAfter(p)}.`,
    notAccredited: p =>
      `D’après vos indications, l’établissement de ${p.yours} n’est pas reconnu ; ${aimAfter(p)}, s’il vient d’un établissement reconnu.`,
    withinBoth: p =>
      `Vous avez obtenu votre diplôme le ${p.ended} ; votre candidature et le premier jour du stage viennent ${after(p.months ?? 0)}, au plus tard le ${p.until}.`,
    tooLateForBoth: p =>
      `Vous avez obtenu votre diplôme le ${p.ended} ; le texte laisse ${months(p.months ?? 0)} ensuite, jusqu’au ${p.until}, et votre candidature comme le premier jour du stage viennent après.`,
    differs: p =>
      `Vous avez obtenu votre diplôme le ${p.ended}, et le texte laisse ${months(p.months ?? 0)} ensuite, jusqu’au ${p.until}. Il ne dit pas si c’est la candidature ou le premier jour qui compte, et ici la réponse n’est pas la même : une personne décide.`,
  },
  sponsorship: {
    sponsors: {
      government: 'Une institution publique',
      ngo: 'Une organisation non gouvernementale',
      academic: 'Un établissement universitaire',
    },
    anySponsor: 'Une institution',
    met: sponsor => `${sponsor} vous parraine pour travailler dans un domaine utile aux deux parties.`,
    none: 'Aucune institution ne vous parraine ; un parrainage pour travailler dans un domaine utile aux deux parties compterait.',
    elsewhere: 'Votre parrainage ne porte pas sur un domaine utile aux deux parties ; seul un tel parrainage compte.',
    unknown:
      'Nous ne savons pas encore si une institution vous parraine pour travailler dans un domaine utile aux deux parties.',
    unknownArea: 'Nous ne savons pas encore si votre parrainage porte sur un domaine utile aux deux parties.',
  },
  interest: {
    met: 'Vous vous intéressez à des domaines utiles à l’organisation, ou vos études les ont abordés.',
    notMet:
      'Vous ne nous avez indiqué ni intérêt ni études dans des domaines utiles à l’organisation ; l’un des deux compterait.',
    unknown: 'Vous ne nous avez pas dit si vos intérêts ou vos études touchent à des domaines utiles à l’organisation.',
  },
  scholarship: {
    met: 'Vous avez une bourse pour un stage dans une organisation internationale.',
    notMet: 'Vous n’avez pas de bourse pour un stage dans une organisation internationale ; une bourse compterait.',
    unknown: 'Vous ne nous avez pas dit si vous avez une bourse pour un stage dans une organisation internationale.',
  },
  'mandatory-internship': {
    met: 'Ce stage vous est nécessaire pour achever vos études.',
    notMet: 'Ce stage ne vous est pas nécessaire pour achever vos études ; s’il l’était, cela compterait.',
    unknown: 'Vous ne nous avez pas dit si ce stage vous est nécessaire pour achever vos études.',
  },
  experience: {
    noLimit: 'Quelle que soit votre expérience professionnelle utile, rien ne s’y oppose.',
    met: (n, below, is) =>
      `Vous avez ${months(n)} d’expérience professionnelle utile ; ${have(is)} moins de ${months(below)}.`,
    notMet: (n, below, is) =>
      `Vous avez ${months(n)} d’expérience professionnelle utile, or ${have(is)} moins de ${months(below)}.`,
    unknown: (below, is) =>
      `Vous ne nous avez pas dit quelle est votre expérience professionnelle utile ; ${have(is)} moins de ${months(below)}.`,
  },
  duration: {
    met: (n, limits, is) => `Vous proposez ${months(n)}, et ${last(is)} ${lengths(limits)}.`,
    notMet: (n, limits, is) => `Vous proposez ${months(n)} ; ${last(is)} ${lengths(limits)}.`,
    unknown: (limits, is) => `Vous n’avez pas encore proposé de durée ; ${last(is)} ${lengths(limits)}.`,
  },
  judgement: question => `${question} Le texte s’en remet à une appréciation : une personne décide.`,
  group: {
    anyMet: sentences => `Une seule de plusieurs conditions suffit, et vous la remplissez. ${sentences}`,
    anyNotMet: sentences =>
      `Il faut remplir une de plusieurs conditions, et aucune ne l’est pour l’instant. ${sentences}`,
    anyOpen: sentences =>
      `Il faut remplir une de plusieurs conditions, et nous ne pouvons pas encore dire si c’est le cas. ${sentences}`,
    all: sentences => sentences,
    noneMet: () => 'Certaines situations sont exclues, et vous n’êtes dans aucune d’elles.',
    noneNotMet: sentences => `Certaines situations sont exclues, et vous êtes dans l’une d’elles. ${sentences}`,
    noneOpen: sentences =>
      `Certaines situations sont exclues, et nous ne pouvons pas encore dire si vous êtes dans l’une d’elles. ${sentences}`,
  },
  headed: (title, outcome) => `${title} : ${outcome}`,
  forgotten: rule => `Ceci concerne la règle « ${rule} », qui n’est plus appliquée.`,
  advises: sentence => `Cette règle est une préférence : une personne l’examine. ${sentence}`,
  sourced: (sentence, source) => `${sentence} Source : ${source}.`,
}
