import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import type { MailContent } from '../platform/mail/index.ts'

export type AwardNews = {
  readonly to: string
  /** In words, with its currency. */
  readonly money: string
  readonly intern: string
  readonly office: string
  readonly why: string
  readonly url: string
}
type AwardMails = {
  takenBackFromIntern: (news: AwardNews) => MailContent
  takenBackFromStudent: (news: AwardNews) => MailContent
}

/** What is told of an award that is taken back: to the intern, and to those who coordinate for the partner. No donor is named. */
export const awardMails: InEveryLanguage<AwardMails> = {
  en: {
    takenBackFromIntern: ({ to, money, office, why, url }) => ({
      subject: 'Internships: an award for your internship was taken back',
      greeting: `Dear ${to},`,
      paragraphs: [
        `${money} had been promised towards your internship at ${office}. This award was taken back.`,
        `The reason given: ${why}`,
        'If you relied on it, answer the office before you spend or travel.',
      ],
      action: { label: 'See your internship:', url },
      closing: 'The internship programme',
    }),
    takenBackFromStudent: ({ to, money, intern, office, why, url }) => ({
      subject: `Internships: an award for ${intern} was taken back`,
      greeting: `Dear ${to},`,
      paragraphs: [
        `${money} had been promised towards the internship of ${intern} at ${office}. This award was taken back; the intern has been told.`,
        `The reason given: ${why}`,
      ],
      action: { label: 'See the internship:', url },
      closing: 'The internship programme',
    }),
  },
  fr: {
    takenBackFromIntern: ({ to, money, office, why, url }) => ({
      subject: 'Stages\u00a0: une aide pour votre stage a été reprise',
      greeting: `Bonjour ${to},`,
      paragraphs: [
        `${money} avaient été promis pour votre stage (${office}). Cette aide a été reprise.`,
        `Motif indiqué\u00a0: ${why}`,
        'Si vous comptiez dessus, écrivez au bureau avant d’engager des frais ou de partir.',
      ],
      action: { label: 'Voir votre stage\u00a0:', url },
      closing: 'Le programme de stages',
    }),
    takenBackFromStudent: ({ to, money, intern, office, why, url }) => ({
      subject: `Stages\u00a0: une aide a été reprise, ${intern}`,
      greeting: `Bonjour ${to},`,
      paragraphs: [
        `${money} avaient été promis pour un stage (${intern}, ${office}). Cette aide a été reprise\u202f; la personne en stage en a été informée.`,
        `Motif indiqué\u00a0: ${why}`,
      ],
      action: { label: 'Voir le stage\u00a0:', url },
      closing: 'Le programme de stages',
    }),
  },
  es: {
    takenBackFromIntern: ({ to, money, office, why, url }) => ({
      subject: 'Pasantías: se retiró una ayuda para su pasantía',
      greeting: `Hola, ${to}:`,
      paragraphs: [
        `Se habían prometido ${money} para su pasantía (${office}). Esta ayuda se ha retirado.`,
        `Motivo indicado: ${why}`,
        'Si contaba con ella, escriba a la oficina antes de gastar o viajar.',
      ],
      action: { label: 'Ver su pasantía:', url },
      closing: 'El programa de pasantías',
    }),
    takenBackFromStudent: ({ to, money, intern, office, why, url }) => ({
      subject: `Pasantías: se retiró una ayuda, ${intern}`,
      greeting: `Hola, ${to}:`,
      paragraphs: [
        `Se habían prometido ${money} para la pasantía de ${intern} (${office}). Esta ayuda se ha retirado; la persona ya lo sabe.`,
        `Motivo indicado: ${why}`,
      ],
      action: { label: 'Ver la pasantía:', url },
      closing: 'El programa de pasantías',
    }),
  },
}
