import { mailBodies, type MailContent } from '../platform/mail/index.ts'
import type { InEveryLanguage, Language } from '../platform/i18n/languages.ts'
import type { Journey } from './journeys.ts'
import { add, nameOf, type World } from './world.ts'

/** Mails of the last weeks, as they were sent: what each applicant was told when it happened. */
export function addMails(world: World, journeys: readonly Journey[]): void {
  for (const journey of journeys) {
    const told = [
      { kind: 'application.released', at: journey.when('release'), words: received },
      { kind: 'interview.invitation', at: journey.when('inviteToInterview'), words: invited },
      { kind: 'offer.made', at: journey.when('offer'), words: offered },
    ]
    for (const { kind, at, words } of told) if (at !== null) send(world, journey, { kind, at, words })
  }
}

type Sent = { readonly kind: string; readonly at: Date; readonly words: InEveryLanguage<Words> }
type Words = (to: string, reference: string) => MailContent

function send(world: World, { id, reference, applicant }: Journey, { kind, at, words }: Sent): void {
  const { person } = applicant
  const language: Language = person.language
  const content = words[language](nameOf(person), reference)
  const { text, html } = mailBodies(content, language)
  const number = (world.rows.mails?.length ?? 0) + 1
  add(world, 'mails', {
    messageId: `<demonstration-${number}@passerelle>`,
    personId: person.id,
    toAddress: person.email,
    language,
    kind,
    subject: content.subject,
    bodyText: text,
    bodyHtml: html,
    applicationId: id,
    state: 'sent',
    attempts: 1,
    queuedAt: at,
    sentAt: new Date(at.getTime() + 4_000),
  })
}

const closing: InEveryLanguage = {
  en: 'The internship team of the Organisation for Safe Passage',
  fr: 'L’équipe des stages, Organisation for Safe Passage',
  es: 'El equipo de pasantías, Organisation for Safe Passage',
}

const received: InEveryLanguage<Words> = {
  en: (to, reference) => ({
    subject: `We have your application ${reference}`,
    greeting: `Dear ${to},`,
    paragraphs: ['Your application has reached the office. You will have an answer by the date that your page shows.'],
    closing: closing.en,
  }),
  fr: (to, reference) => ({
    subject: `Votre candidature ${reference} est arrivée`,
    greeting: `Bonjour ${to},`,
    paragraphs: [
      'Votre candidature est parvenue au bureau. Vous aurez une réponse au plus tard à la date que montre votre page.',
    ],
    closing: closing.fr,
  }),
  es: (to, reference) => ({
    subject: `Hemos recibido su candidatura ${reference}`,
    greeting: `Hola, ${to}:`,
    paragraphs: [
      'Su candidatura ha llegado a la oficina. Tendrá una respuesta a más tardar en la fecha que muestra su página.',
    ],
    closing: closing.es,
  }),
}

const invited: InEveryLanguage<Words> = {
  en: (to, reference) => ({
    subject: `An interview for your application ${reference}`,
    greeting: `Dear ${to},`,
    paragraphs: ['We would like to talk with you. Day and hour, in your time and in ours, are on your page.'],
    closing: closing.en,
  }),
  fr: (to, reference) => ({
    subject: `Un entretien pour votre candidature ${reference}`,
    greeting: `Bonjour ${to},`,
    paragraphs: [
      'Nous souhaitons nous entretenir avec vous. Le jour et l’heure, chez vous et chez nous, figurent sur votre page.',
    ],
    closing: closing.fr,
  }),
  es: (to, reference) => ({
    subject: `Una entrevista por su candidatura ${reference}`,
    greeting: `Hola, ${to}:`,
    paragraphs: [
      'Nos gustaría conversar con usted. El día y la hora, en su horario y en el nuestro, están en su página.',
    ],
    closing: closing.es,
  }),
}

const offered: InEveryLanguage<Words> = {
  en: (to, reference) => ({
    subject: `An offer on your application ${reference}`,
    greeting: `Dear ${to},`,
    paragraphs: ['We are glad to offer you a place. Please answer by the day that your page names.'],
    closing: closing.en,
  }),
  fr: (to, reference) => ({
    subject: `Une proposition pour votre candidature ${reference}`,
    greeting: `Bonjour ${to},`,
    paragraphs: [
      'Nous avons le plaisir de vous proposer une place. Merci de répondre au plus tard le jour indiqué sur votre page.',
    ],
    closing: closing.fr,
  }),
  es: (to, reference) => ({
    subject: `Una oferta por su candidatura ${reference}`,
    greeting: `Hola, ${to}:`,
    paragraphs: ['Nos alegra ofrecerle una plaza. Le rogamos que responda a más tardar el día que indica su página.'],
    closing: closing.es,
  }),
}
