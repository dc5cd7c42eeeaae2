import { formatDay, formatDayIn, formatMoney, formatTime } from '../../platform/i18n/format.ts'
import type { ConditionKind, ReasonNotSelected } from '../reasons.ts'
import type { CalendarWords, InterviewTold, SelectionMails } from './messages.en.ts'

const day = (iso: string): string => formatDay('es', iso)
const closing = 'El programa de pasantías'
const greeting = (name: string): string => `Hola, ${name}:`
const questions = (contact: string): string => `¿Preguntas? Una persona responde en ${contact}.`
const again =
  'Su perfil y sus documentos siguen guardados: puede usarlos en otra candidatura. También puede pedir que una persona lo revise de nuevo.'

const when = ({ at, timeZone }: InterviewTold): string =>
  `el ${formatDayIn('es', at, timeZone)} a las ${formatTime('es', at, timeZone)} (${timeZone}), es decir, las ${formatTime('es', at, 'UTC')} UTC`

const conditionWords: Record<ConditionKind, string> = {
  'degree-result': 'que obtenga el título que indicó',
  funding: 'que se confirme la financiación que indicó',
  visa: 'que obtenga el visado o permiso para el lugar de destino',
  clearance: 'que los documentos de salud y de seguro y el convenio estén verificados antes del primer día',
  other: '',
}

export const reasonWords: Record<ReasonNotSelected, string> = {
  'others-closer': 'La experiencia de otras candidaturas era más cercana a las tareas de esta plaza.',
  studies: 'Su campo de estudios estaba más lejos de las tareas que el de otras candidaturas.',
  skills: 'Las tareas requieren capacidades que su candidatura no mostraba.',
  languages: 'Las tareas requieren un mejor dominio de un idioma que el que mostraba su candidatura.',
  dates: 'Las fechas que propuso no coinciden con las de la plaza.',
  letter: 'Su carta no explicaba por qué esta plaza y estas tareas.',
  interview: 'En la entrevista, otras respuestas se acercaron más a lo que requieren las tareas.',
  documents: 'Faltaban documentos exigidos o no se podían leer.',
  'no-place': 'La plaza ya no existe: se cubrió o se retiró.',
}

export const calendarWords: CalendarWords = {
  title: reference => `Entrevista ${reference}`,
  organizer: 'Programa de pasantías',
}

export const mails: SelectionMails = {
  interview: (about, interview) => ({
    subject: `Pasantías: entrevista el ${formatDayIn('es', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `La oficina le invita a una entrevista para ${about.what} (${about.reference}).`,
      `Cuándo: ${when(interview)}. Dura unos ${interview.minutes} minutos.\nDónde: ${interview.place}`,
    ],
    action: { label: 'La hora, el lugar y el panel están en esta página:', url: about.url },
    after: [`Si esa hora no le conviene, escriba a ${about.contact} en cuanto lo sepa.`],
    closing,
  }),
  interviewCancelled: (about, interview) => ({
    subject: `Pasantías: no hay entrevista el ${formatDayIn('es', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `La entrevista para ${about.what} (${about.reference}), prevista ${when(interview)}, no tendrá lugar. Su candidatura sigue en estudio y la oficina le escribirá para fijar otra fecha.`,
    ],
    after: [questions(about.contact)],
    closing,
  }),
  panelCancelled: (about, interview) => ({
    subject: `Pasantías: no hay entrevista el ${formatDayIn('es', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `La entrevista para ${about.what} (${about.reference}), prevista ${when(interview)}, no tiene lugar. No tiene que hacer nada.`,
    ],
    closing,
  }),
  panel: (about, interview) => ({
    subject: `Pasantías: usted forma parte del panel el ${formatDayIn('es', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Usted forma parte del panel de entrevista de ${interview.applicant} (${about.reference}, ${about.what}).`,
      `Cuándo: ${when(interview)}, unos ${interview.minutes} minutos.\nDónde: ${interview.place}`,
    ],
    action: { label: 'Lea la candidatura y, después de la entrevista, anote su valoración:', url: about.url },
    closing,
  }),
  'not-selected': (about, reason, words) => ({
    subject: `Pasantías: la decisión sobre su candidatura ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Su candidatura para ${about.what} (${about.reference}) no fue seleccionada.`,
      `El motivo: ${reasonWords[reason]}`,
      words,
    ],
    action: { label: 'Leer la decisión:', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  'not-eligible': (about, sentences, words) => ({
    subject: `Pasantías: la decisión sobre su candidatura ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Su candidatura para ${about.what} (${about.reference}) no cumple las reglas del programa. Una persona lo comprobó.`,
      sentences.join('\n'),
      words,
    ],
    action: { label: 'Cada regla, lo que compara y lo que cambiaría el resultado:', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  reserve: (about, terms, words) => ({
    subject: `Pasantías: está en la lista de reserva, ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Usted ocupa el puesto ${terms.rank} de la lista de reserva para ${about.what} (${about.reference}). Si una plaza queda libre hasta el ${day(terms.until)}, se ofrece por el orden de la lista.`,
      words,
    ],
    action: { label: 'Su candidatura:', url: about.url },
    after: ['No tiene que hacer nada y puede postularse en otros lugares.', questions(about.contact)],
    closing,
  }),
  offer: (about, offer, words) => ({
    subject: `Pasantías: se le ofrece una plaza, responda hasta el ${day(offer.expiresOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Se le ofrece la pasantía ${about.what} (${about.reference}) en ${offer.office}, del ${day(offer.startOn)} al ${day(offer.endOn)}.`,
      offer.allowance === null
        ? 'La organización no paga asignación por ella.'
        : `La organización paga una asignación de ${formatMoney('es', offer.allowance.amount, offer.allowance.currency)} al mes.`,
      ...(offer.conditions.length === 0
        ? []
        : [
            `La oferta vale a condición de ${offer.conditions.map(it => it.wording || conditionWords[it.kind]).join('; ')}.`,
          ]),
      words,
    ],
    action: { label: `Lea la oferta y acéptela o rechácela hasta el ${day(offer.expiresOn)}:`, url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  offerWithdrawn: (about, words) => ({
    subject: `Pasantías: se retiró la oferta ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [`La oferta de la pasantía ${about.what} (${about.reference}) se retiró.`, words],
    action: { label: 'Su candidatura:', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  offerExpired: (about, words) => ({
    subject: `Pasantías: se cerró la oferta ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `La oferta de la pasantía ${about.what} (${about.reference}) se cerró: su último día pasó sin respuesta de su parte.`,
      words,
    ],
    action: { label: 'Su candidatura:', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  reopened: (about, words) => ({
    subject: `Pasantías: su candidatura ${about.reference} está de nuevo en estudio`,
    greeting: greeting(about.name),
    paragraphs: [`Su candidatura para ${about.what} (${about.reference}) está de nuevo en estudio.`, words],
    action: { label: 'Su candidatura:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  accepted: (about, startOn) => ({
    subject: `Pasantías: usted aceptó, primer día el ${day(startOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Usted aceptó la pasantía ${about.what} (${about.reference}). Empieza el ${day(startOn)}, una vez verificados sus documentos.`,
      'Ahora la oficina prepara el convenio de pasantía y la lista de documentos que se entregan antes del primer día.',
    ],
    action: { label: 'Su candidatura:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  declined: about => ({
    subject: `Pasantías: usted rechazó la oferta ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Usted rechazó la pasantía ${about.what} (${about.reference}). No tiene que hacer nada más.`,
      'Su perfil y sus documentos siguen guardados: puede usarlos en otra candidatura.',
    ],
    action: { label: 'Su candidatura:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  answered: (about, answer) => ({
    subject: answer.isAccepted
      ? `Pasantías: oferta ${about.reference} aceptada`
      : `Pasantías: oferta ${about.reference} rechazada`,
    greeting: greeting(about.name),
    paragraphs: [
      answer.isAccepted
        ? `${answer.applicant} aceptó la oferta (${about.reference}, ${about.what}). La pasantía está abierta.`
        : `${answer.applicant} rechazó la oferta (${about.reference}, ${about.what}).`,
    ],
    action: { label: 'La candidatura:', url: about.url },
    closing,
  }),
  factCorrected: (about, { title, isLeftOut, why, verdict }) => ({
    subject: `Pasantías: se corrigió un dato de su candidatura, ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      isLeftOut
        ? `La oficina comparó lo que usted envió para ${about.what} (${about.reference}) con los justificantes. Una entrada ya no se tiene en cuenta, en «${title}».`
        : `La oficina comparó lo que usted envió para ${about.what} (${about.reference}) con los justificantes y corrigió un dato, en «${title}».`,
      why,
      `Con esta corrección las reglas dan otra respuesta: «${verdict}». De ella no se sigue por sí sola ninguna decisión: solo una persona decide.`,
    ],
    action: { label: 'La corrección, las reglas y la manera de objetar están en esta página:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  reviewAnswered: (about, answer) => ({
    subject: `Pasantías: la respuesta a su petición de revisión, ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [`Una persona volvió a examinar su candidatura para ${about.what} (${about.reference}).`, answer],
    action: { label: 'Su petición y la respuesta están en esta página:', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
}
