import type { CheckMessages } from './messages.en.ts'

const months = (n: number): string => `${n} mois`

type Days = { readonly from: string; readonly to: string }
type Near = { readonly near: readonly Days[]; readonly left: number }
const between = ({ near, left }: Near): string => {
  const named = near.map(({ from, to }) => (from === to ? `le ${from}` : `entre le ${from} et le ${to}`))
  return [...named, ...(left === 0 ? [] : ['certains autres jours'])].join(', ou ')
}

const unknown = 'Je ne sais pas'

export const fr: CheckMessages = {
  title: 'Puis-je postuler\u202f?',
  description:
    'Quelques questions, une par page, et vous voyez ce que les règles disent de vous, et pourquoi. Rien n’est conservé.',
  lede: 'Quelques questions, seulement celles qui comptent. Vous voyez la réponse et ses raisons.',
  ledeOf: notice => `Pour cette place\u00a0: ${notice}.`,
  nothingStored:
    'Rien de ce que vous répondez n’est conservé\u00a0: ni nom, ni compte, ni cookie. Les réponses disparaissent quand vous fermez la page.',
  unknownIsFine: '«\u00a0Je ne sais pas\u00a0» est aussi une réponse.',
  back: { programme: 'Qui peut postuler', notice: 'Retour à l’avis' },
  answers: 'Vos réponses jusqu’ici',
  answersAll: 'Vos réponses',
  question: {
    status: 'Où en êtes-vous de vos études\u202f?',
    statusAgain: 'Préparez-vous ou avez-vous un autre diplôme\u202f?',
    level: 'De quel niveau sont ces études\u202f?',
    finalYearFrom: 'Quand commence, ou a commencé, votre dernière année\u202f?',
    endsOn: {
      enrolled: 'Quand pensez-vous obtenir le diplôme\u202f?',
      graduated: 'Quand avez-vous obtenu le diplôme\u202f?',
    },
    birthDate: 'Quelle est votre date de naissance\u202f?',
    languages: 'Comment parlez-vous ces langues\u202f?',
    startOn: 'Quel jour souhaitez-vous commencer\u202f?',
    months: 'Combien de mois souhaitez-vous rester\u202f?',
    relevantInterest: 'Vos études ou vos intérêts ont-ils un lien avec la migration\u202f?',
    scholarship: 'Avez-vous une bourse pour un stage dans une organisation internationale\u202f?',
    internshipMandatory: 'Vos études exigent-elles un stage\u202f?',
    sponsor: 'Une institution parraine-t-elle votre stage\u202f?',
    sponsorArea: 'Vous parraine-t-elle pour travailler dans un domaine utile aux deux parties\u202f?',
    relevantExperienceMonths: 'Combien de mois d’expérience pertinente avez-vous\u202f?',
  },
  term: {
    status: 'Études',
    level: 'Niveau',
    finalYearFrom: 'Dernière année à partir du',
    endsOn: 'Diplôme',
    birthDate: 'Date de naissance',
    languages: 'Langues',
    startOn: 'Début',
    months: 'Durée',
    relevantInterest: 'Études ou intérêts en rapport',
    scholarship: 'Bourse',
    internshipMandatory: 'Stage obligatoire',
    sponsor: 'Parrainage',
    sponsorArea: 'Domaine du parrainage',
    relevantExperienceMonths: 'Expérience pertinente',
  },
  ofDegree: (term, nth) => (nth < 2 ? term : `${term} (${nth}e diplôme)`),
  hint: {
    status: 'Commencez par le diplôme que vous préparez, ou par le plus récent.',
    day: 'Par exemple 27 3 2026',
    birthDate: 'Par exemple 27 3 2003',
    languages:
      'Selon votre propre estimation\u202f; aucun certificat n’est demandé. B2\u00a0: en autonomie\u202f; C1\u00a0: à l’aise au travail\u202f; C2\u00a0: comme une première langue.',
    months: ({ min, max }) => `Un nombre entier. Cette place est proposée pour ${min} à ${months(max)}.`,
    number: 'Un nombre entier',
    startOn: 'Si vous ne savez pas encore, laissez ouvert\u00a0: vous verrez alors quels jours conviendraient.',
  },
  option: {
    status: {
      enrolled: 'Mes études sont en cours',
      graduated: 'J’ai obtenu le diplôme',
      interrupted: 'J’ai abandonné',
      none: 'Je n’ai jamais préparé de diplôme',
      unknown,
    },
    statusAgain: {
      enrolled: 'Oui, ces études sont en cours',
      graduated: 'Oui, j’ai obtenu le diplôme',
      interrupted: 'Oui, j’ai abandonné',
      none: 'Non, il n’y en a pas d’autre',
      unknown,
    },
    level: {
      bachelor: 'Licence ou bachelor',
      master: 'Master',
      doctorate: 'Doctorat',
      other: 'Autre formation ou diplôme',
      unknown,
    },
    tristate: { yes: 'Oui', no: 'Non', unknown },
    sponsor: {
      none: 'Non',
      government: 'Oui, une institution publique',
      ngo: 'Oui, une organisation non gouvernementale',
      academic: 'Oui, une université ou une autre institution académique',
      unknown,
    },
    language: {
      none: 'Pas du tout',
      A1: 'A1, quelques mots',
      A2: 'A2, phrases de tous les jours',
      B1: 'B1, sujets familiers',
      B2: 'B2, en autonomie',
      C1: 'C1, à l’aise au travail',
      C2: 'C2, comme une première langue',
      unknown,
    },
  },
  unknown,
  months,
  spoken: (language, level) => `${language}\u00a0: ${level}`,
  answer: {
    yes: 'Oui, selon les règles vous pouvez postuler',
    'yes-anytime': 'Oui, selon les règles vous pouvez postuler, quel que soit le début dans les deux ans à venir',
    'yes-from': day => `Oui, si vous commencez le ${day} ou plus tard`,
    'yes-until': day => `Oui, si vous commencez le ${day} au plus tard`,
    'yes-between': windows => `Oui, si vous commencez ${between(windows)}`,
    'not-then-from': day => `Pas pour ce début, mais à partir du ${day}`,
    'not-then-until': day => `Pas pour ce début, mais au plus tard le ${day}`,
    'not-then-between': windows => `Pas pour ce début, mais ${between(windows)}`,
    'apply-from': day => `Pas maintenant, mais à partir du ${day}`,
    'not-now': 'Pas en l’état',
    depends: 'Cela dépend de ce que l’on ne sait pas encore',
    person: 'Une personne doit regarder',
  },
  explain: {
    yes: 'Voilà ce que dit le texte, d’après vos réponses. Un bureau choisit ensuite parmi les candidatures.',
    person: 'Le texte laisse une part au jugement. Postulez, et une personne regarde.',
    depends:
      'D’après vos réponses, les règles peuvent être respectées ou ne pas l’être. Quand vous en saurez plus, posez de nouveau la question.',
    'not-now':
      'Voilà ce que les règles disent de vos réponses. Une machine ne dit pas non\u00a0: seule une personne le fait, avec un nom et une raison. Vous pouvez postuler malgré tout, et une personne regarde.',
  },
  why: 'Pourquoi',
  next: 'La suite',
  apply: 'Postuler à cette place',
  applyAnyway: 'Postuler malgré tout',
  applyText: 'Vous vous connectez ou ouvrez d’abord un compte. Vous pouvez enregistrer et revenir.',
  closed: 'On ne peut plus postuler à cette place.',
  findOther: 'Voir les places ouvertes',
  office: 'Postuler à un bureau',
  officeText: 'Vous pouvez postuler au bureau de votre choix en toute saison.',
  signUp: 'Ouvrir un compte',
  fits: n =>
    n === 0
      ? 'Aucune place ouverte aujourd’hui ne correspond à vos réponses.'
      : n === 1
        ? '1 place ouverte vous correspond'
        : `${n} places ouvertes vous correspondent`,
  fitsLede: 'Selon les règles de chacune, d’après les réponses données ici.',
  starts: day => (day === null ? 'Début à convenir' : `Début le ${day}`),
  closes: day => (day === null ? 'Ouvert jusqu’à ce que la place soit pourvue' : `Clôture le ${day}`),
  allPlaces: 'Toutes les places ouvertes',
  again: 'Recommencer',
}
