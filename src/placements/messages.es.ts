import type { MailContent } from '../platform/mail/index.ts'
import { formatDay } from '../platform/i18n/format.ts'
import type { PlacementMessages } from './messages.en.ts'

const day = (iso: string): string => formatDay('es', iso)
const mail = (to: string, url: string, rest: Pick<MailContent, 'subject' | 'paragraphs'>): MailContent => ({
  ...rest,
  greeting: `Hola, ${to}:`,
  action: { label: 'Abrir su pasantía:', url },
  closing: 'El programa de pasantías',
})

export const es: PlacementMessages = {
  standingTitle: 'Pasantía',
  intern: {
    agreed: 'Acordada',
    clearance: 'Documentos por reunir',
    cleared: 'Todo listo para empezar',
    active: 'En curso',
    extended: 'En curso, prorrogada',
    postponed: 'Aplazada',
    completed: 'Terminada',
    'ended-early': 'Terminada antes de lo previsto',
    cancelled: 'Cancelada',
  },
  officer: {
    agreed: 'Acordada, verificación sin abrir',
    clearance: 'En verificación',
    cleared: 'Documentos completos',
    active: 'En curso',
    extended: 'Prorrogada',
    postponed: 'Aplazada',
    completed: 'Terminada',
    'ended-early': 'Terminada antes de lo previsto',
    cancelled: 'Cancelada',
  },
  mails: {
    cancelled: ({ to, title, office, why, url }) =>
      mail(to, url, {
        subject: 'Pasantías: su pasantía se canceló',
        paragraphs: [`Su pasantía «${title}» (${office}) no tendrá lugar.`, `Motivo indicado: ${why}`],
      }),
    postponed: ({ to, title, startOn, endOn, why, url }) =>
      mail(to, url, {
        subject: `Pasantías: ahora empieza el ${day(startOn)}`,
        paragraphs: [
          `Su pasantía «${title}» tiene nuevas fechas: del ${day(startOn)} al ${day(endOn)}.`,
          `Motivo indicado: ${why}`,
          'La oficina comprueba sus documentos con las nuevas fechas y prepara un nuevo convenio; le escribiremos cuando tenga algo que hacer.',
        ],
      }),
    endedEarly: ({ to, title, endOn, why, url }) =>
      mail(to, url, {
        subject: `Pasantías: su pasantía termina el ${day(endOn)}`,
        paragraphs: [
          `Su pasantía «${title}» termina antes de lo previsto, el ${day(endOn)}.`,
          `Motivo indicado: ${why}`,
        ],
      }),
    supervisorTold: ({ to, intern, title, startOn, url }) => ({
      subject: `Pasantías: ${intern} empieza con usted el ${day(startOn)}`,
      greeting: `Hola, ${to}:`,
      paragraphs: [
        `${intern} aceptó la pasantía «${title}» que usted supervisa. El primer día está previsto para el ${day(startOn)}.`,
        'Hasta entonces conversan una vez por semana. Las fechas, los objetivos y los productos de la convocatoria están en la página de la pasantía.',
      ],
      action: { label: 'Abrir la pasantía:', url },
      closing: 'El programa de pasantías',
    }),
  },
}
