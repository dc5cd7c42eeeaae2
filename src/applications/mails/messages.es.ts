import type { ApplicationMails } from './messages.en.ts'

const closing = 'El programa de pasantías'

export const es: ApplicationMails = {
  sent: ({ name, title, reference, url, closesOn }) => ({
    subject: `Pasantías: su candidatura ${reference} está enviada, nadie puede verla todavía`,
    greeting: `Hola, ${name}:`,
    paragraphs: [
      `Usted envió su candidatura para «${title}». No la ha abierto a la lectura: nadie puede verla todavía.`,
      closesOn === null
        ? 'Ábrala a la lectura cuando quiera. Desde entonces la oficina podrá leerla.'
        : `Ábrala a la lectura a más tardar el ${closesOn} a las 23:59 UTC. Desde entonces la oficina podrá leerla; después ya no será posible.`,
    ],
    action: { label: 'Abrir su candidatura a la lectura:', url },
    closing,
  }),
  released: ({ name, title, reference, url, answerBy }) => ({
    subject:
      answerBy === null
        ? `Pasantías: la oficina tiene su candidatura ${reference}`
        : `Pasantías: la oficina tiene su candidatura ${reference}, respuesta a más tardar el ${answerBy}`,
    greeting: `Hola, ${name}:`,
    paragraphs: [
      `Su candidatura para «${title}» está en la oficina, que ya puede leerla.`,
      answerBy === null
        ? 'Por ahora no tiene que hacer nada.'
        : `Por ahora no tiene que hacer nada. Tendrá una respuesta a más tardar el ${answerBy}.`,
    ],
    action: { label: 'Ver cómo va, en cualquier momento:', url },
    closing,
  }),
  withdrawn: ({ name, title, reference, url }) => ({
    subject: `Pasantías: usted retiró su candidatura ${reference}`,
    greeting: `Hola, ${name}:`,
    paragraphs: [
      `Usted retiró su candidatura para «${title}». Ya nadie trabaja en ella.`,
      'Su perfil y sus documentos se conservan para otras candidaturas.',
    ],
    action: { label: 'Sus candidaturas:', url },
    closing,
  }),
  renewed: ({ name, title, reference, url, answerBy }) => ({
    subject: `Pasantías: su candidatura ${reference} está renovada`,
    greeting: `Hola, ${name}:`,
    paragraphs: [
      `Usted renovó su candidatura para «${title}». ${answerBy === null ? '' : `Tendrá una respuesta a más tardar el ${answerBy}.`}`.trim(),
    ],
    action: { label: 'Ver cómo va:', url },
    closing,
  }),
}
