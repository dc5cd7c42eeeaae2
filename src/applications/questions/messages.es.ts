import type { QuestionMessages } from './messages.en.ts'

export const es: QuestionMessages = {
  target: 'Usted se postula a',
  proposedStartOn: '¿Qué día le gustaría empezar?',
  proposedMonths: '¿Por cuántos meses?',
  areas: '¿Qué áreas de trabajo le interesan y por qué?',
  coverLetter: 'Su carta de motivación',
  cv: 'CV',
  documents: 'Documentos que adjunta',
  cvFromProfile: 'Hecho a partir de su perfil',
  noDocuments: 'Ninguno',
  anyOffice: {
    headquarters: 'La sede',
    'field-mission': 'Cualquier misión sobre el terreno',
    'country-office': 'Cualquier oficina de país',
  },
  kinds: {
    cv: 'CV',
    'sponsor-letter': 'Carta de la institución que le patrocina',
    'university-letter': 'Carta de la universidad',
    'degree-certificate': 'Título',
    transcript: 'Expediente académico',
    'language-certificate': 'Certificado de idioma',
    recommendation: 'Carta de recomendación',
    'academic-reference': 'Referencia académica',
    essay: 'Ensayo',
    other: 'Otro documento',
  },
}
