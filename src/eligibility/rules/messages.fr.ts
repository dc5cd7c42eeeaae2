import type { RuleMessages } from './messages.en.ts'

const months = (n: number): string => `${n} mois`
const days = (n: number): string => (n < 2 ? `${n} jour` : `${n} jours`)
const before = (isEver: boolean): string => (isEver ? 'auparavant' : 'dans ce cycle')
const there = (isAnyOffice: boolean): string =>
  isAnyOffice ? 'dans l’organisation' : 'dans le bureau auquel vous postulez'

type Levels = { readonly levels: string }
const throughout = ({ levels }: Levels): string =>
  `ce qui compte, c’est de suivre un cursus ${levels} jusqu’à la fin du stage`
const back = ({ levels }: Levels): string => `ce qui compte, c’est de reprendre un cursus ${levels} après le stage`
type Called = { readonly called: string }
const nationals = ({ called }: Called): string => `compte la nationalité de l’un de ces pays : ${called}`
const residents = ({ called }: Called): string => `il faut vivre dans l’un de ces pays : ${called}`
type Kin = { readonly kin: string; readonly isAnyOffice: boolean }
const noKin = ({ kin, isAnyOffice }: Kin): string =>
  `la règle exclut les personnes dont un membre de la famille (${kin}) travaille ${there(isAnyOffice)}`
type Times = { readonly most: number; readonly isEver: boolean }
const atMost = ({ most, isEver }: Times): string =>
  most === 0
    ? `il faut n’avoir jamais postulé ${before(isEver)}`
    : `il est permis d’avoir postulé ${most} fois au plus ${before(isEver)}`

export const fr: RuleMessages = {
  programme: { bachelor: 'de licence', master: 'de master', doctorate: 'de doctorat', other: 'd’un autre type' },
  kin: {
    parent: 'père ou mère',
    child: 'fils ou fille',
    sibling: 'frère ou sœur',
    spouse: 'conjoint ou conjointe',
    partner: 'partenaire',
    other: 'autre parenté',
  },
  service: {
    internship: 'stage',
    employment: 'emploi',
    consultancy: 'mission de conseil',
    volunteering: 'bénévolat',
  },
  paper: {
    'application-form': 'formulaire de candidature',
    cv: 'CV',
    'cover-letter': 'lettre de motivation',
    essay: 'texte rédigé',
    'university-letter': 'lettre de l’université',
    transcript: 'relevé de notes',
    'degree-certificate': 'diplôme',
    recommendation: 'lettre de recommandation',
    'academic-reference': 'référence universitaire',
    'language-certificate': 'certificat de langue',
    'medical-certificate': 'certificat médical',
    'medical-insurance': 'attestation d’assurance maladie',
    'sponsor-letter': 'lettre de l’institution qui vous parraine',
  },
  papers: (paper, count) => (count === 1 ? paper : `${paper} (au nombre de ${count})`),
  words: (paper, most) => `${paper} de ${most} mots au plus`,
  everyMonth: day => (day === 1 ? 'le 1er d’un mois' : `le ${day} d’un mois`),
  period: (from, to) => `du ${from} au ${to}`,

  enrolment: {
    within: p =>
      p.ends === '' || p.until === ''
        ? `Vous suivez ${p.yours} ; ${throughout(p)}.`
        : `Vous suivez ${p.yours} jusqu’au ${p.until}, et le stage s’achèverait le ${p.ends} ; ${throughout(p)}.`,
    tooLong: p =>
      p.ends === ''
        ? `Vous suivez ${p.yours} jusqu’au ${p.until} ; ${throughout(p)}.`
        : `Vous suivez ${p.yours} jusqu’au ${p.until}, et le stage s’achèverait après, le ${p.ends} ; ${throughout(p)}.`,
    none: p =>
      `Au jour de la candidature, le ${p.appliedOn}, vous ne suivez pas de cursus ${p.levels} ; ${throughout(p)}.`,
    lacks: p => `Nous ne savons pas encore si vos études durent aussi longtemps que le stage ; ${throughout(p)}.`,
  },
  'return-to-studies': {
    within: p =>
      p.ends === '' || p.until === ''
        ? `Vous poursuivez ${p.yours} ; ${back(p)}.`
        : `Le stage s’achèverait le ${p.ends}, et vous suivez ${p.yours} jusqu’au ${p.until} ; ${back(p)}.`,
    tooLong: p =>
      p.ends === ''
        ? `Vous suivez ${p.yours} jusqu’au ${p.until} ; ${back(p)}.`
        : `Vous suivez ${p.yours} jusqu’au ${p.until}, et le stage s’achèverait le ${p.ends} : il ne resterait rien des études ; ${back(p)}.`,
    none: p => `Au jour de la candidature, le ${p.appliedOn}, vous ne suivez pas de cursus ${p.levels} ; ${back(p)}.`,
    lacks: p => `Nous ne savons pas encore si vos études se poursuivent après le stage ; ${back(p)}.`,
  },
  nationality: {
    met: p => `Nationalité que vous avez indiquée : ${p.has} ; ${nationals(p)}.`,
    notMet: p =>
      p.has === ''
        ? `Vous avez indiqué n’avoir aucune nationalité ; ${nationals(p)}.`
        : `Nationalité que vous avez indiquée : ${p.has} ; ${nationals(p)}.`,
    unknown: p =>
      p.has === ''
        ? `Nous ne connaissons pas encore vos nationalités ; ${nationals(p)}.`
        : `Nationalité que vous avez indiquée : ${p.has} ; nous ne savons pas encore dans quel pays se déroulerait le stage, or ${nationals(p)}.`,
  },
  residence: {
    met: p => `Pays où vous vivez : ${p.has} ; ${residents(p)}.`,
    unknown: p =>
      p.has === ''
        ? `Nous ne savons pas encore dans quel pays vous vivez ; ${residents(p)}.`
        : `Pays où vous vivez : ${p.has} ; nous ne savons pas encore dans quel pays se déroulerait le stage, or ${residents(p)}.`,
  },
  relatives: {
    met: p => `Vous ne nous avez indiqué personne dans ce cas : ${noKin(p)}.`,
    notMet: p => `Vous nous avez indiqué que quelqu’un de votre famille (${p.yours}) y travaille ; ${noKin(p)}.`,
    unknown: p =>
      p.yours === ''
        ? `Vous ne nous avez pas encore dit si des membres de votre famille y travaillent ; ${noKin(p)}.`
        : `Nous ne savons pas dans quel bureau travaille ce membre de votre famille : ${p.yours} ; ${noKin(p)}.`,
  },
  'former-service': {
    never: p =>
      `Vous n’avez encore eu aucune activité de ce type dans l’organisation (${p.kinds}), comme le veut la règle.`,
    once: p =>
      `Vous avez déjà eu une activité de ce type dans l’organisation (${p.kinds}) ; la règle n’en permet aucune.`,
    openOnce: p =>
      `Nous ne savons pas encore si vous avez déjà eu une activité de ce type dans l’organisation (${p.kinds}) ; la règle n’en permet aucune.`,
    met: p =>
      `Vous avez passé ${days(p.days)} au service de l’organisation jusqu’ici ; le maximum permis est de ${days(p.most)}.`,
    metAtMost: p =>
      `Vous n’avez pas passé plus de ${days(p.days)} au service de l’organisation jusqu’ici ; le maximum permis est de ${days(p.most)}.`,
    notMet: p =>
      `Vous avez passé ${days(p.days)} au service de l’organisation, or le maximum permis est de ${days(p.most)}.`,
    unknown: p =>
      `Nous ne savons pas encore combien de temps vous avez passé au service de l’organisation ; le maximum permis est de ${days(p.most)}.`,
  },
  'cooling-off': {
    none: p =>
      `Vous n’avez encore eu aucune activité de ce type dans l’organisation (${p.kinds}) : il n’y a pas de délai à attendre.`,
    over: p =>
      `Votre activité dans l’organisation s’est achevée le ${p.ended} ; ${months(p.months)} plus tard, à partir du ${p.from}, un stage peut commencer.`,
    tooSoon: p =>
      `Votre activité dans l’organisation s’est achevée le ${p.ended} ; il faut attendre ${months(p.months)}, et un stage peut donc commencer à partir du ${p.from}.`,
    goesOn: p =>
      `Votre activité dans l’organisation n’est pas achevée ; il faut attendre ${months(p.months)} après sa fin avant qu’un stage puisse commencer.`,
    lacks: p =>
      p.from === ''
        ? `Nous ne savons pas encore si, ni jusqu’à quand, vous avez travaillé pour l’organisation (${p.kinds}) ; il faut attendre ${months(p.months)} ensuite avant qu’un stage puisse commencer.`
        : `À notre connaissance, votre activité dans l’organisation s’est achevée le ${p.ended}, et un stage peut commencer à partir du ${p.from} ; il reste ici une question ouverte.`,
  },
  'former-application': {
    met: p =>
      p.times === 0
        ? `Vous n’avez pas postulé ${before(p.isEver)} ; ${atMost(p)}.`
        : `Vous avez postulé ${p.times} fois ${before(p.isEver)} ; ${atMost(p)}.`,
    notMet: p => `Vous avez postulé ${p.times} fois ${before(p.isEver)}, or ${atMost(p)}.`,
    unknown: p => `Nous ne savons pas encore combien de fois vous avez postulé ${before(p.isEver)} ; ${atMost(p)}.`,
  },
  documents: {
    met: p => `Tout ce qu’il faut joindre à la candidature est là : ${p.wanted}.`,
    lacking: p => `Il reste à joindre : ${p.lacking}.`,
    tooLong: p => `Il y a ici plus de mots que permis : ${p.tooLong}.`,
    unknown: p =>
      p.tooLong === ''
        ? `Nous ne savons pas encore quelles pièces vous joignez ; à joindre à la candidature : ${p.wanted}.`
        : `Nous ne savons pas encore combien de mots il y a ici : ${p.tooLong}.`,
  },
  start: {
    met: p => `Vous commenceriez le ${p.day} ; les stages commencent à ces dates : ${p.allowed}.`,
    notMet: p =>
      `Vous commenceriez le ${p.day}, qui n’est pas l’une des dates où commencent les stages : ${p.allowed}.`,
    unknown: p =>
      `Nous ne connaissons pas encore le premier jour de votre stage ; les stages commencent à ces dates : ${p.allowed}.`,
  },
}
