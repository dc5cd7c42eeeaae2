import { formatDay, formatDayIn, formatTime, plural } from '../platform/i18n/format.ts'
import { named, type About, type ReminderMessages } from './messages.en.ts'

const day = (iso: string): string => formatDay('fr', iso)
const closing = 'Le programme de stages'
const greeting = (name: string): string => `Bonjour ${name},`
const questions = (contact: string): string => `Une question ? Une personne vous répond à l’adresse ${contact}.`
const noMore = 'Si vous ne souhaitez plus poursuivre, vous n’avez rien à faire.'

const when = ({ interview }: About): string => {
  if (interview === null) return ''
  const { at, zone, ownZone } = interview
  const own = `le ${formatDayIn('fr', at, ownZone)} à ${formatTime('fr', at, ownZone)} (${ownZone})`
  const there = `le ${formatDayIn('fr', at, zone)} à ${formatTime('fr', at, zone)} (${zone})`
  return zone === ownZone ? there : `${there}, soit ${own}`
}

const reminders: ReminderMessages['reminders'] = {
  'draft-closes': about => ({
    subject: `Stages : l’avis clôt le ${day(about.dueOn)}, votre candidature n’est pas envoyée`,
    greeting: greeting(about.name),
    paragraphs: [
      `Vous avez commencé une candidature pour « ${about.what} » (${about.reference}). Elle n’est pas envoyée, et personne ne peut la voir.`,
      `L’avis reçoit les candidatures jusqu’au ${day(about.dueOn)} à 23 h 59 UTC.`,
    ],
    action: { label: 'Continuer votre candidature :', url: about.url },
    after: [noMore],
    closing,
  }),
  'release-closes': about => ({
    subject: `Stages : ouvrez à la lecture votre candidature ${about.reference}, au plus tard le ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Vous avez envoyé votre candidature pour « ${about.what} », sans l’ouvrir à la lecture : personne ne peut encore la voir.`,
      `Ouvrez-la à la lecture au plus tard le ${day(about.dueOn)} à 23 h 59 UTC. Ensuite, ce ne sera plus possible.`,
    ],
    action: { label: 'Ouvrir votre candidature à la lecture :', url: about.url },
    after: [noMore],
    closing,
  }),
  'release-waits': about => ({
    subject: `Stages : personne ne peut encore voir votre candidature ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Vous avez envoyé votre candidature pour « ${about.what} » le ${day(about.dueOn)}, sans l’ouvrir à la lecture : personne ne peut encore la voir.`,
      'Ouvrez-la à la lecture quand vous le voudrez. Le bureau pourra alors la lire, et vous devra une réponse.',
    ],
    action: { label: 'Ouvrir votre candidature à la lecture :', url: about.url },
    after: [noMore],
    closing,
  }),
  'offer-expires': about => ({
    subject: `Stages : répondez à votre offre au plus tard le ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Une place vous est proposée : ${about.what} (${about.reference}). Nous n’avons pas encore votre réponse.`,
      `Acceptez ou déclinez au plus tard le ${day(about.dueOn)} à 23 h 59 UTC.`,
    ],
    action: { label: 'Lire l’offre et répondre :', url: about.url },
    after: [`S’il vous faut plus de temps, écrivez à ${about.contact} avant cette date.`],
    closing,
  }),
  interview: about => ({
    subject: `Stages : votre entretien a lieu le ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [`Votre entretien pour ${about.what} (${about.reference}) a lieu ${when(about)}.`],
    action: { label: 'L’heure, le lieu et le jury figurent sur cette page :', url: about.url },
    after: [`En cas d’empêchement, écrivez dès maintenant à ${about.contact}.`],
    closing,
  }),
  panel: about => ({
    subject: `Stages : vous êtes membre du jury le ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `L’entretien pour ${about.what} (${about.reference}) a lieu ${when(about)}. Vous êtes membre du jury.`,
    ],
    action: { label: 'Lire la candidature et, après l’entretien, rédiger votre note :', url: about.url },
    closing,
  }),
  'answer-late': about => ({
    subject: `Stages : la réponse à votre candidature ${about.reference} est en retard`,
    greeting: greeting(about.name),
    paragraphs: [
      `Nous vous avions promis une réponse à votre candidature pour « ${about.what} » au plus tard le ${day(about.dueOn)}. Elle n’est pas prête. Ce retard est le nôtre, pas le vôtre.`,
      'Votre candidature reste ouverte et rien n’a été décidé. Le bureau reçoit un rappel chaque jour ouvrable, et les responsables du programme voient ce retard.',
    ],
    action: { label: 'Voir où elle en est :', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  'standing-renewal': about => ({
    subject: `Stages : souhaitez-vous renouveler votre candidature ${about.reference} ?`,
    greeting: greeting(about.name),
    paragraphs: [
      `Votre candidature (${about.what}) est ouverte jusqu’au ${day(about.dueOn)}. Une candidature adressée à un bureau reçoit une réponse à une date donnée, puis vous la renouvelez ou elle est close.`,
      'Renouvelez-la si elle vous intéresse toujours.',
    ],
    action: { label: 'La renouveler, ou voir où elle en est :', url: about.url },
    closing,
  }),
  papers: about => ({
    subject: `Stages : des documents manquent avant votre premier jour, le ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `${plural('fr', about.count, { one: () => 'Un document vous est encore demandé', other: n => `${n} documents vous sont encore demandés` })} avant que votre stage (${about.what}) puisse commencer le ${day(about.dueOn)}. Un stage ne commence pas sans eux.`,
    ],
    action: { label: 'Voir lesquels, et les remettre :', url: about.url },
    after: [`Si vous ne pouvez pas en obtenir un à temps, écrivez dès maintenant à ${about.contact}.`],
    closing,
  }),
  'cover-ends': about => ({
    subject: `Stages : une de vos couvertures ou autorisations prend fin le ${day(about.dueOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Une couverture ou une autorisation que vous avez remise pour votre stage (${about.what}) prend fin le ${day(about.dueOn)}, avant votre dernier jour. Elle doit valoir pour toute la durée.`,
    ],
    action: { label: 'Voir laquelle, et remettre la suivante :', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  evaluation: about => ({
    subject: 'Stages : votre évaluation',
    greeting: greeting(about.name),
    paragraphs: [
      `Votre stage (${about.what}) se termine le ${day(about.dueOn)}. Votre évaluation est nécessaire pour l’achever et délivrer votre attestation. Comptez environ cinq minutes.`,
    ],
    action: { label: 'Rédiger votre évaluation :', url: about.url },
    closing,
  }),
}

const overdueWords = (count: number): string =>
  plural('fr', count, { one: n => `${n} dossier en retard`, other: n => `${n} dossiers en retard` })
const soonWords = (count: number): string =>
  plural('fr', count, { one: n => `${n} dossier à échéance proche`, other: n => `${n} dossiers à échéance proche` })

const digest: ReminderMessages['digest'] = {
  subject: ({ overdue, soon }) =>
    `Stages : ${[...(overdue > 0 ? [overdueWords(overdue)] : []), ...(soon > 0 ? [soonWords(soon)] : [])].join(', ')}`,
  greeting,
  lede: 'Voici ce qui vous attend, de la date la plus ancienne à la plus proche :',
  line: ({ reference, what, need, due }) => `${named(reference, what)}. ${need} : ${due}`,
  more: count =>
    plural('fr', count, { one: n => `Et ${n} autre, sur votre page.`, other: n => `Et ${n} autres, sur votre page.` }),
  action: 'Tout ce qui vous attend :',
  why: 'Vous recevez cette liste les jours ouvrables, et seulement quand une échéance approche ou est passée.',
  closing,
  needs: {
    case: 'Faire avancer la candidature ou y répondre',
    endorsement: 'Donner l’avis de votre université',
    'partner-papers': 'Confirmer au nom de votre université',
    paper: 'Vérifier un document remis',
    'health-paper': 'Vérifier un document de santé remis',
    start: 'Vérifier les documents avant le premier jour',
    cover: 'Une couverture ou une autorisation prend fin avant le dernier jour',
    'check-in': 'Tenir l’entretien de suivi et le noter',
    'check-in-missed': 'Aucun entretien de suivi depuis des semaines',
    evaluation: 'Rédiger votre évaluation du stage',
    completion: 'Enregistrer la fin du stage',
  },
}

export const fr: ReminderMessages = { reminders, digest }
