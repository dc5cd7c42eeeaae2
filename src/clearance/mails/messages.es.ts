import { formatDay } from '../../platform/i18n/format.ts'
import type { MailContent } from '../../platform/mail/index.ts'
import type { ClearanceMails, ClearanceNews } from './messages.en.ts'

const day = (iso: string | undefined): string => (iso === undefined ? '' : formatDay('es', iso))
const mail = (
  { to, url }: ClearanceNews,
  rest: Pick<MailContent, 'subject' | 'paragraphs'> & Partial<MailContent>,
): MailContent => ({
  greeting: `Hola, ${to}:`,
  action: { label: 'Abrir su pasantía:', url },
  closing: 'El programa de pasantías',
  ...rest,
})

export const es: ClearanceMails = {
  opened: news =>
    mail(news, {
      subject: `Pasantías: documentos por entregar antes del ${day(news.startOn)}`,
      paragraphs: [
        `La oficina prepara su pasantía «${news.title}» (${news.office}), del ${day(news.startOn)} al ${day(news.endOn)}.`,
        'Lea y firme el convenio de pasantía y entregue sus documentos. La página de su pasantía dice cuáles, y por qué.',
      ],
      after: ['Reserve su viaje solo cuando todos los documentos estén verificados.'],
    }),
  refused: news =>
    mail(news, {
      subject: `Pasantías: entregue de nuevo: ${news.item}`,
      paragraphs: [
        `No podemos aceptar el documento que entregó: ${news.item}.`,
        `El motivo: ${news.why}`,
        'Entregue otro, por favor.',
      ],
    }),
  cleared: news =>
    mail(news, {
      subject: `Pasantías: puede empezar el ${day(news.startOn)}`,
      paragraphs: [
        `Todos sus documentos están verificados. Su pasantía «${news.title}» (${news.office}) empieza el ${day(news.startOn)}.`,
      ],
    }),
  started: news =>
    mail(news, {
      subject: 'Pasantías: le damos la bienvenida',
      paragraphs: [
        `Su pasantía «${news.title}» (${news.office}) ha empezado. Termina el ${day(news.endOn)}.`,
        'La página de su pasantía muestra las conversaciones con quienes le supervisan y sus objetivos.',
      ],
    }),
  postponed: news =>
    mail(news, {
      subject: `Pasantías: ahora empieza el ${day(news.startOn)}`,
      paragraphs: [
        `Su pasantía «${news.title}» tiene nuevas fechas: del ${day(news.startOn)} al ${day(news.endOn)}.`,
        `Motivo indicado: ${news.why}`,
        'La oficina comprueba sus documentos con las nuevas fechas y prepara un nuevo convenio; le escribiremos cuando tenga algo que hacer.',
      ],
    }),
  checklistChanged: news =>
    mail(news, {
      subject: 'Pasantías: han cambiado los papeles que se le piden',
      paragraphs: [
        `Se ha corregido un dato del que dependen sus papeles para «${news.title}». Lo que entregó y está verificado sigue así.`,
        ...(news.items.length === 0 ? [] : [`Ahora se pide también: ${news.items.join(', ')}.`]),
        ...(news.notAsked.length === 0 ? [] : [`Ya no se pide: ${news.notAsked.join(', ')}.`]),
      ],
    }),
  extended: news =>
    mail(news, {
      subject: `Pasantías: prórroga hasta el ${day(news.endOn)}`,
      paragraphs: [
        `Su pasantía «${news.title}» se prorroga hasta el ${day(news.endOn)}.`,
        ...(news.items.length === 0 ? [] : [`Hay que renovar estos documentos: ${news.items.join(', ')}.`]),
      ],
    }),
}
