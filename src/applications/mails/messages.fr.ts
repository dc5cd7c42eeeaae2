import type { ApplicationMails } from './messages.en.ts'

const closing = 'Le programme de stages'

export const fr: ApplicationMails = {
  sent: ({ name, title, reference, url, closesOn }) => ({
    subject: `Stages : votre candidature ${reference} est envoyée, personne ne peut encore la voir`,
    greeting: `Bonjour ${name},`,
    paragraphs: [
      `Vous avez envoyé votre candidature pour « ${title} ». Vous ne l’avez pas ouverte à la lecture : personne ne peut encore la voir.`,
      closesOn === null
        ? 'Ouvrez-la à la lecture quand vous le voudrez. Le bureau pourra alors la lire.'
        : `Ouvrez-la à la lecture au plus tard le ${closesOn} à 23 h 59 UTC. Le bureau pourra alors la lire ; après ce jour, ce ne sera plus possible.`,
    ],
    action: { label: 'Ouvrir votre candidature à la lecture :', url },
    closing,
  }),
  released: ({ name, title, reference, url, answerBy }) => ({
    subject:
      answerBy === null
        ? `Stages : le bureau a votre candidature ${reference}`
        : `Stages : le bureau a votre candidature ${reference}, réponse au plus tard le ${answerBy}`,
    greeting: `Bonjour ${name},`,
    paragraphs: [
      `Votre candidature pour « ${title} » est au bureau, qui peut maintenant la lire.`,
      answerBy === null
        ? 'Vous n’avez rien à faire pour le moment.'
        : `Vous n’avez rien à faire pour le moment. Vous aurez une réponse au plus tard le ${answerBy}.`,
    ],
    action: { label: 'Voir où elle en est, à tout moment :', url },
    closing,
  }),
  withdrawn: ({ name, title, reference, url }) => ({
    subject: `Stages : vous avez retiré votre candidature ${reference}`,
    greeting: `Bonjour ${name},`,
    paragraphs: [
      `Vous avez retiré votre candidature pour « ${title} ». Plus personne n’y travaille.`,
      'Votre profil et vos documents sont gardés pour d’autres candidatures.',
    ],
    action: { label: 'Vos candidatures :', url },
    closing,
  }),
  renewed: ({ name, title, reference, url, answerBy }) => ({
    subject: `Stages : votre candidature ${reference} est renouvelée`,
    greeting: `Bonjour ${name},`,
    paragraphs: [
      `Vous avez renouvelé votre candidature pour « ${title} ». ${answerBy === null ? '' : `Vous aurez une réponse au plus tard le ${answerBy}.`}`.trim(),
    ],
    action: { label: 'Voir où elle en est :', url },
    closing,
  }),
}
