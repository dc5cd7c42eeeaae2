import type { Messages } from './messages.en.ts'

export const fr: Messages = {
  lacks: {
    title: 'L’avis n’a pas de titre. Dans une liste d’avis, on ne saurait pas de quoi il s’agit.',
    dutyStation: 'L’avis ne dit pas où se déroule le stage : une ville et un pays, ou à domicile.',
    durationMonths: 'L’avis ne dit pas combien de mois dure le stage.',
    start: 'L’avis ne dit pas quand commence le stage.',
    closesOn: 'L’avis n’indique pas le dernier jour pour présenter une candidature.',
    stipend: 'L’avis ne dit pas si le stage est rémunéré.',
    supervision: 'L’avis ne nomme pas la personne qui encadre le stage.',
    responsibilities: 'L’avis n’énumère pas les tâches confiées pendant le stage.',
    learningObjectives: 'L’avis n’énumère pas ce que le stage permet d’apprendre.',
    outputs: 'L’avis n’énumère pas ce qui doit être produit pendant le stage.',
    eligibility:
      'L’avis ne dit pas qui peut se porter candidat : aucun âge ni aucune limite d’expérience n’a été trouvé.',
  },
  warnings: {
    'announced-list-missing': printed => `« ${printed} » annonce une liste, mais aucune liste ne suit.`,
    'label-without-value': printed => `« ${printed} » n’est suivi de rien.`,
    'date-ambiguous': printed => `« ${printed} » peut désigner deux jours différents. Écrivez le mois en lettres.`,
    'date-without-year': printed => `« ${printed} » n’a pas d’année : le jour n’est donc pas connu.`,
    'date-impossible': printed => `« ${printed} » n’existe pas dans le calendrier.`,
    'values-disagree': printed => `« ${printed} » contredit ce que l’avis dit ailleurs du même point.`,
    'closes-before-published': printed =>
      `Les candidatures se terminent le « ${printed} », avant la publication de l’avis.`,
    'starts-before-closing': printed => `Le stage commence le « ${printed} », avant la clôture des candidatures.`,
    'internship-not-stated': () => 'Rien dans le texte ne dit qu’il s’agit d’un stage. Une personne doit en décider.',
    'language-not-supported': () =>
      'Le texte n’est clairement rédigé ni en anglais, ni en français, ni en espagnol. Une personne doit le lire.',
  },
  complete: 'Rien ne manque et rien ne se contredit.',
  remarks: n => (n < 2 ? `${n} remarque` : `${n} remarques`),
  place: line => `ligne ${line} :`,
  command: {
    usage:
      'utilisation : passerelle notice parse FICHIER [--json] · passerelle notice lint FICHIER [--json]   (FICHIER : .txt, .html, .pdf, .docx, ou - pour l’entrée standard)',
    refusals: {
      'empty-file': () => 'le fichier est vide',
      'too-large': () => 'le fichier dépasse 10 Mo',
      'kind-not-read': extension =>
        `les fichiers .${extension} ne sont pas lus ; un avis se donne en .txt, .html, .pdf ou .docx`,
      'name-and-content-differ': () => 'le contenu du fichier n’est pas ce que dit son nom',
      damaged: () => 'le fichier est endommagé, verrouillé ou contient des programmes ; il ne peut pas être lu',
      'no-text': () => 'le fichier ne contient aucun texte ; une page numérisée doit d’abord être saisie ou reconnue',
      'not-found': code => `le fichier ne peut pas être ouvert (${code})`,
    },
  },
  names: {
    language: 'Langue',
    title: 'Titre',
    organisation: 'Organisation',
    reference: 'Référence',
    unit: 'Unité',
    city: 'Ville',
    country: 'Pays',
    homeBased: 'À domicile',
    start: 'Début',
    durationMonths: 'Durée',
    publishedOn: 'Publié le',
    closesOn: 'Date limite',
    stipend: 'Allocation mensuelle',
    languages: 'Langues',
    overall: 'Supervision générale',
    direct: 'Supervision directe',
    ages: 'Âge',
    experience: 'Expérience inférieure à (mois)',
    checkIns: 'Points de suivi',
    contribution: 'Contribution',
    responsibilities: 'Tâches',
    learningObjectives: 'Objectifs d’apprentissage',
    outputs: 'Produits attendus',
    qualifications: 'Qualifications',
  },
  named: name => `${name} :`,
  values: {
    yes: 'oui',
    soon: 'dès que possible',
    unpaid: 'aucune',
    months: (min, max) => range(min, max, 'mois'),
    ages: (min, max) => range(min, max, 'ans'),
  },
}

function range(min: number | undefined, max: number | undefined, unit: string): string {
  if (min === undefined && max === undefined) return ''
  if (min === max) return `${min} ${unit}`
  if (min === undefined) return `jusqu’à ${max} ${unit}`
  return max === undefined ? `à partir de ${min} ${unit}` : `${min}–${max} ${unit}`
}
