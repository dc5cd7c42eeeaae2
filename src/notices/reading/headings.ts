import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import type { ListSection } from './notice-reading.ts'

/** `other` ends the section before it and is not kept. */
export type HeadingKind = ListSection | 'background' | 'other'

/** Folded, whole headings: number, stars and final colon off. */
export const headings: Record<HeadingKind, InEveryLanguage<readonly string[]>> = {
  background: {
    en: [
      'background information',
      'background',
      'context',
      'organizational context',
      'organisational context',
      'organizational context and scope',
      'background and context',
      'background information/organizational context',
      'project context',
    ],
    fr: ['contexte', 'informations generales', 'historique', 'cadre organisationnel', 'contexte organisationnel'],
    es: ['contexto', 'antecedentes', 'contexto organizacional', 'informacion general'],
  },
  contribution: {
    en: ['contribution', 'purpose of the internship', 'objectives of the internship'],
    fr: ['contribution', 'objectifs du stage'],
    es: ['contribucion', 'objetivos de la pasantia'],
  },
  responsibilities: {
    en: [
      'responsibilities',
      'responsibilities and accountabilities',
      'duties and responsibilities',
      'main duties and responsibilities',
      'description of duties',
      'main tasks',
      'key tasks',
      'main responsibilities',
      'general functions',
      'core functions / responsibilities',
      'tasks',
      'duties',
    ],
    fr: [
      'responsabilites',
      'taches et responsabilites',
      'taches principales',
      'devoirs et responsabilites',
      'missions',
      'taches',
    ],
    es: [
      'responsabilidades',
      'funciones',
      'funciones y responsabilidades',
      'tareas',
      'responsabilidades principales',
      'tareas principales',
    ],
  },
  learningObjectives: {
    en: ['learning objectives', 'learning outcomes', 'learning elements', 'what you will learn'],
    fr: ["objectifs d'apprentissage", 'acquis attendus'],
    es: ['objetivos de aprendizaje', 'resultados de aprendizaje'],
  },
  outputs: {
    en: ['outputs', 'deliverables', 'expected outputs', 'tangible and measurable outputs', 'expected deliverables'],
    fr: ['produits attendus', 'livrables', 'resultats attendus', 'resultats livrables'],
    es: ['productos', 'productos esperados', 'entregables', 'resultados esperados'],
  },
  qualifications: {
    en: [
      'qualifications',
      'required qualifications',
      'required qualifications and experience',
      'qualifications and experience',
      'requirements',
      'education',
      'background and requirements',
      'desirable qualifications',
      'eligibility criteria',
    ],
    fr: ['qualifications', 'qualifications requises', 'profil', 'profil recherche', 'formation', 'exigences'],
    es: ['requisitos', 'requisitos de acceso', 'calificaciones', 'perfil', 'formacion', 'cualificaciones'],
  },
  other: {
    en: [
      'introduction',
      'supervision',
      'job description',
      'competencies',
      'values',
      'skills',
      'languages',
      'how to apply',
      'other',
      'notes',
      'note',
      'additional information',
      'required documents for this application',
      'contract duration',
      'duration, remuneration and insurance',
      'training components and learning elements',
      'eligibility',
      'about',
      'purpose',
      'what we do',
      'important',
      'remuneration',
      'insurance',
      'department',
      'the partnership',
      'org. setting and reporting',
      'experience',
      'apply now',
    ],
    fr: [
      'introduction',
      'supervision',
      'competences',
      'valeurs',
      'langues',
      'comment postuler',
      'autres',
      'remarques',
      'remuneration',
      'experience',
    ],
    es: [
      'introduccion',
      'supervision',
      'competencias',
      'valores',
      'idiomas',
      'como postular',
      'otros',
      'notas',
      'condiciones y remuneracion',
      'experiencia',
    ],
  },
}

/** A sentence that ends with a colon and promises a list; `joint` promises the supervisors' names. */
export type AnnouncementKind = ListSection | 'supervisors'

/** Folded; tried within the line that ends with the colon. First match wins. */
export const announcements: readonly { readonly kind: AnnouncementKind; readonly pattern: RegExp }[] = [
  { kind: 'contribution', pattern: /(?:internship|intern|traineeship|position) will contribute\b/ },
  { kind: 'contribution', pattern: /(?:stage|stagiaire|poste) contribuera\b/ },
  { kind: 'contribution', pattern: /(?:pasantia|pasante|puesto) (?:contribuira|ayudara)\b/ },
  { kind: 'supervisors', pattern: /\b(?:under|sous|bajo)\b.{0,30}\bsupervision (?:of|de|del|des|du|de la)\s*:/ },
  {
    kind: 'learningObjectives',
    pattern: /\b(?:gain exposure to|develop an understanding of|build skills in|will learn\b)/,
  },
  {
    kind: 'learningObjectives',
    pattern: /\b(?:se familiarisera avec|apprendra a|apprendra|acquerra une experience)\b/,
  },
  { kind: 'learningObjectives', pattern: /\b(?:se familiarizara con|aprendera a|aprendera|adquirira experiencia)\b/ },
  { kind: 'outputs', pattern: /\b(?:deliver the following|following (?:outputs|deliverables)|expected outputs)\b/ },
  { kind: 'outputs', pattern: /\b(?:livrera|remettra|produira|(?:produits|livrables) suivants)\b/ },
  {
    kind: 'outputs',
    pattern: /\b(?:entregara|(?:productos|entregables) siguientes|siguientes (?:productos|entregables))\b/,
  },
  {
    kind: 'responsibilities',
    pattern:
      /\b(?:following (?:duties|tasks|areas|responsibilities)|will be responsible for|intern will (?:support|perform|assist))\b/,
  },
  {
    kind: 'responsibilities',
    pattern: /\b(?:(?:responsabilites|taches|missions) suivantes|sera chargee?(?:\(e\))? d)/,
  },
  {
    kind: 'responsibilities',
    pattern:
      /\b(?:(?:tareas|funciones|responsabilidades) siguientes|siguientes (?:tareas|funciones|responsabilidades))\b/,
  },
]

/** A sentence that says how intern and supervisors meet. */
export const checkInSentence =
  /\b(?:regular|weekly|monthly|bi-weekly|fortnightly) (?:check-?ins?|(?:progress |feedback |supervision )?meetings?)\b|\b(?:points?|entretiens?|reunions?) (?:reguliers?|regulieres?|hebdomadaires?|mensuels?|de suivi)\b|\breuniones (?:periodicas|regulares|semanales|mensuales|de seguimiento)\b/
