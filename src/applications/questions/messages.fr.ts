import type { QuestionMessages } from './messages.en.ts'

export const fr: QuestionMessages = {
  target: 'Vous postulez à',
  proposedStartOn: 'Quel jour souhaitez-vous commencer ?',
  proposedMonths: 'Pour combien de mois ?',
  areas: 'Quels domaines de travail vous intéressent, et pourquoi ?',
  coverLetter: 'Votre lettre de motivation',
  cv: 'CV',
  documents: 'Documents que vous joignez',
  cvFromProfile: 'Établi à partir de votre profil',
  noDocuments: 'Aucun',
  anyOffice: {
    headquarters: 'Le siège',
    'field-mission': 'Une mission de terrain, sans préférence',
    'country-office': 'Un bureau de pays, sans préférence',
  },
  kinds: {
    cv: 'CV',
    'sponsor-letter': 'Lettre de l’organisme qui vous parraine',
    'university-letter': 'Lettre de l’université',
    'degree-certificate': 'Diplôme',
    transcript: 'Relevé de notes',
    'language-certificate': 'Certificat de langue',
    recommendation: 'Lettre de recommandation',
    'academic-reference': 'Référence universitaire',
    essay: 'Texte rédigé',
    other: 'Autre document',
  },
}
