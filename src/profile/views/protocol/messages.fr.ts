import type { ProtocolMessages } from './messages.en.ts'

export const fr: ProtocolMessages = {
  about: label => `À propos de cette question : ${label}`,
  headings: { why: 'Pourquoi nous le demandons', who: 'Qui le voit', kept: 'Combien de temps nous le gardons' },
  who: 'Le bureau et le jury auxquels vous ouvrez une candidature à la lecture, et les responsables du programme.',
  kept: 'Conservé avec votre profil jusqu’à ce que vous le changiez ou demandiez son effacement ; avec une candidature, tel qu’envoyé.',
  why: {
    birthDate: 'Les règles fixent un âge minimal et un âge maximal au premier jour.',
    nationality: 'L’assurance, les visas et les permis en dépendent. On peut avoir plusieurs nationalités, ou aucune.',
    residence: 'Le voyage et l’assurance s’organisent à partir de là.',
    phone: 'Pour qu’un bureau puisse vous joindre au sujet d’un entretien. Le courriel suffit.',
    level: 'Les règles s’adressent aux personnes en dernière année ou récemment diplômées, à certains niveaux.',
    studyDates: 'Ces jours disent si vous êtes en dernière année, ou si votre diplôme est assez récent.',
    yearsCompleted: 'Une règle d’une place à laquelle vous postulez demande un nombre d’années d’études.',
    accredited: 'Une règle d’une place à laquelle vous postulez demande un établissement reconnu.',
    service: 'Une règle d’une place à laquelle vous postulez limite ou espace le travail pour l’organisation.',
    serviceDates: 'La règle compte combien de temps vous y avez travaillé, ou depuis quand c’est fini.',
    institution:
      'Un bureau le lit avec votre candidature ; certaines places sont réservées aux universités partenaires.',
    code: 'Les règles demandent des langues de travail, et chaque avis les siennes.',
    job: 'Un bureau le lit, et votre CV en est composé.',
    relevant: 'Les règles limitent l’expérience pertinente : ces places sont pour des personnes qui débutent.',
    statedMonths: 'Les règles limitent l’expérience pertinente. Votre propre compte passe avant le nôtre.',
    scholarship: 'Une bourse pour un stage est l’une des voies d’admission, et peut remplacer l’indemnité.',
    internshipMandatory: 'Un stage exigé par vos études est l’une des voies d’admission.',
    sponsor: 'Un stage parrainé est l’une des voies d’admission, et le parrainage peut remplacer l’indemnité.',
    relevantArea: 'Les règles ne comptent un parrain que si son activité a un lien avec celle de l’organisation.',
    areas: 'Les bureaux cherchent des personnes qui s’intéressent à leur travail.',
    relevantInterest: 'L’une des règles demande des études ou un intérêt en rapport avec le travail.',
    kinship: 'Personne ne peut encadrer ni choisir un proche. Une personne examine chaque cas.',
    relativeName:
      'Pour que le bureau tienne cette personne à l’écart de votre candidature. Rien d’autre n’en est fait.',
    sameOffice: 'Un proche dans le même bureau est un obstacle ; dans un autre bureau, en général non.',
  },
}
