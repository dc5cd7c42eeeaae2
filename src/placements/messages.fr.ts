import type { MailContent } from '../platform/mail/index.ts'
import { formatDay } from '../platform/i18n/format.ts'
import type { PlacementMessages } from './messages.en.ts'

const day = (iso: string): string => formatDay('fr', iso)
const mail = (to: string, url: string, rest: Pick<MailContent, 'subject' | 'paragraphs'>): MailContent => ({
  ...rest,
  greeting: `Bonjour ${to},`,
  action: { label: 'Ouvrir votre stage :', url },
  closing: 'Le programme de stages',
})

export const fr: PlacementMessages = {
  standingTitle: 'Stage',
  intern: {
    agreed: 'Convenu',
    clearance: 'Pièces à réunir',
    cleared: 'Tout est prêt',
    active: 'En cours',
    extended: 'En cours, prolongé',
    postponed: 'Reporté',
    completed: 'Achevé',
    'ended-early': 'Terminé avant la date prévue',
    cancelled: 'Annulé',
  },
  officer: {
    agreed: 'Convenu, vérifications à ouvrir',
    clearance: 'En vérification',
    cleared: 'Pièces complètes',
    active: 'En cours',
    extended: 'Prolongé',
    postponed: 'Reporté',
    completed: 'Achevé',
    'ended-early': 'Terminé avant la date prévue',
    cancelled: 'Annulé',
  },
  tabs: {
    back: 'Stages attribués',
    label: 'Ce stage',
    summary: 'Résumé',
    clearance: 'Vérifications',
    agreement: 'Convention',
    goals: 'Objectifs et réalisations',
    'check-ins': 'Entretiens',
    evaluation: 'Évaluation',
    history: 'Historique',
  },
  period: (from, to) => `du ${day(from)} au ${day(to)}`,
  refusals: {
    'not-found': 'Cet élément n’existe plus.',
    'not-allowed': 'Votre rôle ne le permet pas.',
    'wrong-state': 'L’état du stage ne le permet pas. Rechargez la page pour voir où il en est.',
    'after-last-day': 'Le dernier jour doit suivre le premier jour et précéder la fin prévue.',
  },
  mails: {
    cancelled: ({ to, title, office, why, url }) =>
      mail(to, url, {
        subject: 'Stages : votre stage est annulé',
        paragraphs: [`Votre stage « ${title} » (${office}) n’aura pas lieu.`, `Motif indiqué : ${why}`],
      }),
    endedEarly: ({ to, title, endOn, why, url }) =>
      mail(to, url, {
        subject: `Stages : votre stage prend fin le ${day(endOn)}`,
        paragraphs: [
          `Votre stage « ${title} » prend fin avant la date prévue, le ${day(endOn)}.`,
          `Motif indiqué : ${why}`,
        ],
      }),
    internWithdrew: ({ to, intern, title, office, startOn, why, url }) => ({
      subject: `Stages : désistement de ${intern}`,
      greeting: `Bonjour ${to},`,
      paragraphs: [
        `${intern} avait accepté le stage « ${title} » à partir du ${day(startOn)} (${office}), et se désiste. Le stage est annulé.`,
        why === '' ? 'Aucun motif n’a été indiqué.' : `Motif indiqué : ${why}`,
        'La place est libre : elle peut être offerte à la personne suivante sur la liste de réserve.',
      ],
      action: { label: 'Ouvrir le stage :', url },
      closing: 'Le programme de stages',
    }),
    supervisorTold: ({ to, intern, title, startOn, url }) => ({
      subject: `Stages : ${intern} commence avec vous le ${day(startOn)}`,
      greeting: `Bonjour ${to},`,
      paragraphs: [
        `${intern} a accepté le stage « ${title} » que vous encadrez. Le premier jour est prévu le ${day(startOn)}.`,
        'D’ici là, vous échangez une fois par semaine. Les dates, les objectifs et les réalisations prévus par l’avis figurent sur la page du stage.',
      ],
      action: { label: 'Ouvrir le stage :', url },
      closing: 'Le programme de stages',
    }),
  },
}
