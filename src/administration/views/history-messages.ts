import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import type { Subject } from '../../platform/history/index.ts'

type Words<Key extends string> = Readonly<Record<Key, string>>

export type HistoryMessages = {
  readonly title: (subject: string, name: string) => string
  readonly lede: string
  readonly caption: string
  readonly empty: string
  readonly program: string
  /** Between the name of a detail and its value. */
  readonly colon: string
  readonly columns: Words<'when' | 'who' | 'act' | 'from' | 'to' | 'why'>
  readonly subjects: Words<Subject>
}

export const historyMessages: InEveryLanguage<HistoryMessages> = {
  en: {
    title: (subject, name) => `History: ${name} (${subject})`,
    lede: 'Who did what, when and why, oldest first.',
    caption: 'What happened',
    empty: 'Nothing has been written down about this record.',
    program: 'The service itself',
    colon: ': ',
    columns: { when: 'When', who: 'Who', act: 'Act', from: 'From', to: 'To', why: 'Why' },
    subjects: {
      application: 'application',
      placement: 'placement',
      notice: 'notice',
      agreement: 'agreement',
      round: 'round',
      fund: 'fund',
      office: 'office',
      person: 'person',
      partner: 'partner',
      organisation: 'organisation',
      policy: 'policy version',
    },
  },
  fr: {
    title: (subject, name) => `Historique\u00a0: ${name} (${subject})`,
    lede: 'Qui a fait quoi, quand et pourquoi, du plus ancien au plus récent.',
    caption: 'Ce qui s’est passé',
    empty: 'Rien n’a été consigné à ce sujet.',
    program: 'Le service lui-même',
    colon: '\u00a0: ',
    columns: { when: 'Quand', who: 'Qui', act: 'Acte', from: 'De', to: 'À', why: 'Pourquoi' },
    subjects: {
      application: 'candidature',
      placement: 'stage',
      notice: 'avis de vacance',
      agreement: 'accord',
      round: 'cycle',
      fund: 'fonds',
      office: 'bureau',
      person: 'personne',
      partner: 'partenaire',
      organisation: 'organisation',
      policy: 'version des règles',
    },
  },
  es: {
    title: (subject, name) => `Historial: ${name} (${subject})`,
    lede: 'Quién hizo qué, cuándo y por qué, de lo más antiguo a lo más reciente.',
    caption: 'Qué ocurrió',
    empty: 'No hay nada anotado sobre este registro.',
    program: 'El propio servicio',
    colon: ': ',
    columns: { when: 'Cuándo', who: 'Quién', act: 'Acto', from: 'De', to: 'A', why: 'Por qué' },
    subjects: {
      application: 'candidatura',
      placement: 'pasantía',
      notice: 'aviso',
      agreement: 'convenio',
      round: 'convocatoria',
      fund: 'fondo',
      office: 'oficina',
      person: 'persona',
      partner: 'institución asociada',
      organisation: 'organización',
      policy: 'versión de las reglas',
    },
  },
}
