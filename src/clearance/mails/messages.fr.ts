import { formatDay } from '../../platform/i18n/format.ts'
import type { MailContent } from '../../platform/mail/index.ts'
import type { ClearanceMails, ClearanceNews } from './messages.en.ts'

const day = (iso: string | undefined): string => (iso === undefined ? '' : formatDay('fr', iso))
const mail = (
  { to, url }: ClearanceNews,
  rest: Pick<MailContent, 'subject' | 'paragraphs'> & Partial<MailContent>,
): MailContent => ({
  greeting: `Bonjour ${to},`,
  action: { label: 'Ouvrir votre stage :', url },
  closing: 'Le programme de stages',
  ...rest,
})

export const fr: ClearanceMails = {
  opened: news =>
    mail(news, {
      subject: `Stages : pièces à remettre avant le ${day(news.startOn)}`,
      paragraphs: [
        `Le bureau prépare votre stage « ${news.title} » (${news.office}), du ${day(news.startOn)} au ${day(news.endOn)}.`,
        'Lisez et signez la convention de stage et remettez vos pièces. La page de votre stage dit lesquelles, et pourquoi.',
      ],
      after: ['Ne réservez votre voyage que lorsque toutes les pièces sont validées.'],
    }),
  refused: news =>
    mail(news, {
      subject: `Stages : à remettre de nouveau : ${news.item}`,
      paragraphs: [
        `Nous ne pouvons pas accepter la pièce que vous avez remise : ${news.item}.`,
        `Le motif : ${news.why}`,
        'Merci d’en remettre une autre.',
      ],
    }),
  cleared: news =>
    mail(news, {
      subject: `Stages : vous pouvez commencer le ${day(news.startOn)}`,
      paragraphs: [
        `Toutes vos pièces sont validées. Votre stage « ${news.title} » (${news.office}) commence le ${day(news.startOn)}.`,
      ],
    }),
  started: news =>
    mail(news, {
      subject: 'Stages : bienvenue',
      paragraphs: [
        `Votre stage « ${news.title} » (${news.office}) a commencé. Il prend fin le ${day(news.endOn)}.`,
        'La page de votre stage montre les entretiens avec les personnes qui vous encadrent et vos objectifs.',
      ],
    }),
  postponed: news =>
    mail(news, {
      subject: `Stages : vous commencez désormais le ${day(news.startOn)}`,
      paragraphs: [
        `Votre stage « ${news.title} » a de nouvelles dates : du ${day(news.startOn)} au ${day(news.endOn)}.`,
        `Motif indiqué : ${news.why}`,
        'Le bureau vérifie vos pièces au regard des nouvelles dates et établit une nouvelle convention ; nous vous écrirons dès que vous aurez quelque chose à faire.',
      ],
    }),
  checklistChanged: news =>
    mail(news, {
      subject: 'Stages : les pièces qui vous sont demandées ont changé',
      paragraphs: [
        `Une information dont dépendent vos pièces pour « ${news.title} » a été corrigée. Ce que vous avez remis et qui est vérifié le reste.`,
        ...(news.items.length === 0 ? [] : [`Désormais demandé aussi : ${news.items.join(', ')}.`]),
        ...(news.notAsked.length === 0 ? [] : [`N’est plus demandé : ${news.notAsked.join(', ')}.`]),
      ],
    }),
  extended: news =>
    mail(news, {
      subject: `Stages : prolongation jusqu’au ${day(news.endOn)}`,
      paragraphs: [
        `Votre stage « ${news.title} » est prolongé jusqu’au ${day(news.endOn)}.`,
        ...(news.items.length === 0 ? [] : [`Ces pièces sont à renouveler : ${news.items.join(', ')}.`]),
      ],
    }),
}
