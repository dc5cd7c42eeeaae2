import { formatDay, formatDayIn, formatTime, plural } from '../platform/i18n/format.ts'
import { named, type About, type ReminderMessages } from './messages.en.ts'

const day = (iso: string): string => formatDay('es', iso)
const closing = 'El programa de pasantías'
const greeting = (name: string): string => `Hola, ${name}:`
const questions = (contact: string): string => `¿Preguntas? Una persona responde en ${contact}.`
const noMore = 'Si ya no desea continuar, no tiene que hacer nada.'

const when = ({ interview }: About): string => {
  if (interview === null) return ''
  const { at, zone, ownZone } = interview
  const own = `el ${formatDayIn('es', at, ownZone)} a las ${formatTime('es', at, ownZone)} (${ownZone})`
  const there = `el ${formatDayIn('es', at, zone)} a las ${formatTime('es', at, zone)} (${zone})`
  return zone === ownZone ? there : `${there}, es decir, ${own}`
}

const reminders: ReminderMessages['reminders'] = {
  'draft-closes': about => ({
    subject: `Pasantías: el aviso cierra el ${day(about.dueOn)} y su candidatura no se ha enviado`,
    greeting: greeting(about.name),
    paragraphs: [
      `Usted empezó una candidatura para «${about.what}» (${about.reference}). No se ha enviado y nadie puede verla.`,
      `El aviso recibe candidaturas hasta el ${day(about.dueOn)} a las 23:59 UTC.`,
    ],
    action: { label: 'Continúe su candidatura:', url: about.url },
    after: [noMore],
    closing,
  }),
  'release-closes': about => ({
    subject: `Pasantías: abra a la lectura su candidatura ${about.reference}, a más tardar el ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Usted envió su candidatura para «${about.what}», pero no la ha abierto a la lectura: nadie puede verla todavía.`,
      `Ábrala a la lectura a más tardar el ${day(about.dueOn)} a las 23:59 UTC. Después ya no será posible.`,
    ],
    action: { label: 'Abrir su candidatura a la lectura:', url: about.url },
    after: [noMore],
    closing,
  }),
  'release-waits': about => ({
    subject: `Pasantías: nadie puede ver todavía su candidatura ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Usted envió su candidatura para «${about.what}» el ${day(about.dueOn)}, pero no la ha abierto a la lectura: nadie puede verla todavía.`,
      'Ábrala a la lectura cuando quiera. Desde ese momento la oficina puede leerla y le debe una respuesta.',
    ],
    action: { label: 'Abrir su candidatura a la lectura:', url: about.url },
    after: [noMore],
    closing,
  }),
  'offer-expires': about => ({
    subject: `Pasantías: responda a su oferta a más tardar el ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Se le ha ofrecido una plaza: ${about.what} (${about.reference}). Todavía no tenemos su respuesta.`,
      `Acepte o decline a más tardar el ${day(about.dueOn)} a las 23:59 UTC.`,
    ],
    action: { label: 'Lea la oferta y responda:', url: about.url },
    after: [`Si necesita más tiempo, escriba a ${about.contact} antes de ese día.`],
    closing,
  }),
  interview: about => ({
    subject: `Pasantías: su entrevista es el ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [`Su entrevista para ${about.what} (${about.reference}) es ${when(about)}.`],
    action: { label: 'La hora, el lugar y el panel figuran en esta página:', url: about.url },
    after: [`Si no puede acudir, escriba ahora a ${about.contact}.`],
    closing,
  }),
  panel: about => ({
    subject: `Pasantías: usted forma parte del panel el ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `La entrevista para ${about.what} (${about.reference}) es ${when(about)}. Usted forma parte del panel.`,
    ],
    action: { label: 'Lea la candidatura y, después de la entrevista, escriba su nota:', url: about.url },
    closing,
  }),
  'answer-late': about => ({
    subject: `Pasantías: la respuesta a su candidatura ${about.reference} se retrasa`,
    greeting: greeting(about.name),
    paragraphs: [
      `Le prometimos una respuesta a su candidatura para «${about.what}» a más tardar el ${day(about.dueOn)}. No está lista. El retraso es nuestro, no suyo.`,
      'Su candidatura sigue abierta y no se ha decidido nada. La oficina recibe un aviso cada día hábil, y quienes responden del programa ven el retraso.',
    ],
    action: { label: 'Vea en qué punto está:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  'standing-renewal': about => ({
    subject: `Pasantías: renueve su candidatura ${about.reference} si aún le interesa`,
    greeting: greeting(about.name),
    paragraphs: [
      `Su candidatura (${about.what}) está abierta hasta el ${day(about.dueOn)}. Una candidatura dirigida a una oficina recibe respuesta en una fecha dada; después usted la renueva o se cierra.`,
      'Renuévela si todavía le interesa.',
    ],
    action: { label: 'Renuévela o vea en qué punto está:', url: about.url },
    closing,
  }),
  papers: about => ({
    subject: `Pasantías: faltan documentos antes de su primer día, el ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `${plural('es', about.count, { one: () => 'Falta un documento', other: n => `Faltan ${n} documentos` })} por entregar antes de que su pasantía (${about.what}) pueda empezar el ${day(about.dueOn)}. Sin ellos una pasantía no empieza.`,
    ],
    action: { label: 'Vea cuáles y entréguelos:', url: about.url },
    after: [`Si no puede obtener alguno a tiempo, escriba ahora a ${about.contact}.`],
    closing,
  }),
  'cover-ends': about => ({
    subject: `Pasantías: una cobertura o un permiso suyo termina el ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Una cobertura o un permiso que usted entregó para su pasantía (${about.what}) termina el ${day(about.dueOn)}, antes de su último día. Debe valer para todo el período.`,
    ],
    action: { label: 'Vea cuál y entregue el siguiente:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  evaluation: about => ({
    subject: 'Pasantías: su evaluación',
    greeting: greeting(about.name),
    paragraphs: [
      `Su pasantía (${about.what}) termina el ${day(about.dueOn)}. Su evaluación es necesaria para darla por completada y emitir su certificado. Lleva unos cinco minutos.`,
    ],
    action: { label: 'Escriba su evaluación:', url: about.url },
    closing,
  }),
}

const overdueWords = (count: number): string =>
  plural('es', count, { one: n => `${n} asunto con retraso`, other: n => `${n} asuntos con retraso` })
const soonWords = (count: number): string =>
  plural('es', count, { one: n => `${n} asunto que vence pronto`, other: n => `${n} asuntos que vencen pronto` })

const digest: ReminderMessages['digest'] = {
  subject: ({ overdue, soon }) =>
    `Pasantías: ${[...(overdue > 0 ? [overdueWords(overdue)] : []), ...(soon > 0 ? [soonWords(soon)] : [])].join(', ')}`,
  greeting,
  lede: 'Esto es lo que le espera, empezando por la fecha más antigua:',
  line: ({ reference, what, need, due }) => `${named(reference, what)}. ${need}: ${due}`,
  more: count => `Y ${count} más, en su página.`,
  action: 'Todo lo que le espera:',
  why: 'Recibe esta lista los días hábiles, y solo cuando algo vence o ha vencido.',
  closing,
  needs: {
    case: 'Hacer avanzar la candidatura o responder',
    endorsement: 'Dar la valoración de su universidad',
    'partner-papers': 'Confirmar en nombre de su universidad',
    paper: 'Comprobar un documento entregado',
    'health-paper': 'Comprobar un documento de salud entregado',
    start: 'Comprobar los documentos antes del primer día',
    cover: 'Una cobertura o un permiso termina antes del último día',
    'check-in': 'Mantener la reunión de seguimiento y anotarla',
    'check-in-missed': 'Sin reunión de seguimiento desde hace semanas',
    evaluation: 'Escribir su evaluación de la pasantía',
    completion: 'Registrar el fin de la pasantía',
  },
}

export const es: ReminderMessages = { reminders, digest }
