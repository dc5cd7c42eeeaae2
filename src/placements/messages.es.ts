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
  tabs: {
    back: 'Pasantías asignadas',
    label: 'Esta pasantía',
    summary: 'Resumen',
    clearance: 'Verificación',
    agreement: 'Convenio',
    goals: 'Objetivos y productos',
    'check-ins': 'Conversaciones',
    evaluation: 'Evaluación',
    history: 'Historial',
  },
  period: (from, to) => `del ${day(from)} al ${day(to)}`,
  refusals: {
    'not-found': 'Esto ya no existe.',
    'not-allowed': 'Su función no lo permite.',
    'wrong-state': 'El estado de la pasantía no lo permite. Cargue de nuevo la página para ver en qué punto está.',
    'after-last-day': 'El último día debe ser posterior al primero y anterior al fin previsto.',
  },
  mails: {
    cancelled: ({ to, title, office, why, url }) =>
      mail(to, url, {
        subject: 'Pasantías: su pasantía se canceló',
        paragraphs: [`Su pasantía «${title}» (${office}) no tendrá lugar.`, `Motivo indicado: ${why}`],
      }),
    endedEarly: ({ to, title, endOn, why, url }) =>
      mail(to, url, {
        subject: `Pasantías: su pasantía termina el ${day(endOn)}`,
        paragraphs: [
          `Su pasantía «${title}» termina antes de lo previsto, el ${day(endOn)}.`,
          `Motivo indicado: ${why}`,
        ],
      }),
    internWithdrew: ({ to, intern, title, office, startOn, why, url }) => ({
      subject: `Pasantías: ${intern} ha renunciado`,
      greeting: `Hola, ${to}:`,
      paragraphs: [
        `${intern} había aceptado la pasantía «${title}» en ${office}, desde el ${day(startOn)}, y ha renunciado. La pasantía queda cancelada.`,
        why === '' ? 'No se ha indicado el motivo.' : `Motivo indicado: ${why}`,
        'La plaza queda libre: puede ofrecerse a la siguiente persona de la lista de reserva.',
      ],
      action: { label: 'Abrir la pasantía:', url },
      closing: 'El programa de pasantías',
    }),
    supervisorTold: ({ to, intern, title, startOn, url }) => ({
      subject: `Pasantías: ${intern} empieza con usted el ${day(startOn)}`,
      greeting: `Hola, ${to}:`,
      paragraphs: [
        `${intern} aceptó la pasantía «${title}» que usted supervisa. El primer día está previsto para el ${day(startOn)}.`,
        'Hasta entonces conversan una vez por semana. Las fechas, los objetivos y los productos del aviso están en la página de la pasantía.',
      ],
      action: { label: 'Abrir la pasantía:', url },
      closing: 'El programa de pasantías',
    }),
  },
}
