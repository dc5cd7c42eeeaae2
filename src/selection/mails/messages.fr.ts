import { formatDay, formatDayIn, formatMoney, formatTime } from '../../platform/i18n/format.ts'
import type { ConditionKind, ReasonNotSelected } from '../reasons.ts'
import type { CalendarWords, InterviewTold, SelectionMails } from './messages.en.ts'

const day = (iso: string): string => formatDay('fr', iso)
const closing = 'Le programme de stages'
const greeting = (name: string): string => `Bonjour ${name},`
const questions = (contact: string): string => `Une question ? Une personne vous répond à l’adresse ${contact}.`
const again =
  'Votre profil et vos documents restent en place : ils peuvent servir à une autre candidature. Vous pouvez aussi demander qu’une personne réexamine la décision.'

const when = ({ at, timeZone }: InterviewTold): string =>
  `le ${formatDayIn('fr', at, timeZone)} à ${formatTime('fr', at, timeZone)} (${timeZone}), soit ${formatTime('fr', at, 'UTC')} UTC`

const conditionWords: Record<ConditionKind, string> = {
  'degree-result': 'l’obtention du diplôme que vous avez indiqué',
  funding: 'la confirmation du financement que vous avez indiqué',
  visa: 'l’obtention du visa ou du permis pour le lieu d’affectation',
  clearance: 'la vérification, avant le premier jour, des documents de santé, d’assurance et de la convention',
  other: '',
}

export const reasonWords: Record<ReasonNotSelected, string> = {
  'others-closer': 'L’expérience d’autres candidatures était plus proche des tâches de cette place.',
  studies: 'Votre domaine d’études était plus éloigné des tâches que celui d’autres candidatures.',
  skills: 'Les tâches demandent des compétences que votre candidature ne montrait pas.',
  languages: 'Les tâches demandent une meilleure maîtrise d’une langue que celle que montrait votre candidature.',
  dates: 'Les dates que vous avez proposées ne conviennent pas à cette place.',
  letter: 'Votre lettre ne disait pas pourquoi cette place et ces tâches.',
  interview: 'Lors de l’entretien, d’autres réponses étaient plus proches de ce que demandent les tâches.',
  documents: 'Des documents exigés manquaient ou n’étaient pas lisibles.',
  'no-place': 'La place n’existe plus : elle a été pourvue ou retirée.',
}

export const calendarWords: CalendarWords = {
  title: reference => `Entretien ${reference}`,
  organizer: 'Programme de stages',
}

export const mails: SelectionMails = {
  interview: (about, interview) => ({
    subject: `Stages : entretien le ${formatDayIn('fr', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Le bureau vous invite à un entretien pour ${about.what} (${about.reference}).`,
      `Quand : ${when(interview)}. Durée : environ ${interview.minutes} minutes.\nOù : ${interview.place}`,
    ],
    action: { label: 'L’heure, le lieu et le jury figurent sur cette page :', url: about.url },
    after: [`Si cette heure ne convient pas, écrivez à ${about.contact} dès que vous le savez.`],
    closing,
  }),
  interviewCancelled: (about, interview) => ({
    subject: `Stages : pas d’entretien le ${formatDayIn('fr', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `L’entretien pour ${about.what} (${about.reference}), prévu ${when(interview)}, n’a pas lieu. Votre candidature reste à l’examen et le bureau vous écrira pour convenir d’une autre date.`,
    ],
    after: [questions(about.contact)],
    closing,
  }),
  panelCancelled: (about, interview) => ({
    subject: `Stages : pas d’entretien le ${formatDayIn('fr', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `L’entretien pour ${about.what} (${about.reference}), prévu ${when(interview)}, n’a pas lieu. Vous n’avez rien à faire.`,
    ],
    closing,
  }),
  panel: (about, interview) => ({
    subject: `Stages : vous êtes membre du jury le ${formatDayIn('fr', interview.at, interview.timeZone)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Vous êtes membre du jury d’entretien de ${interview.applicant} (${about.reference}, ${about.what}).`,
      `Quand : ${when(interview)}, environ ${interview.minutes} minutes.\nOù : ${interview.place}`,
    ],
    action: { label: 'Lisez la candidature puis, après l’entretien, notez votre avis :', url: about.url },
    closing,
  }),
  'not-selected': (about, reason, words) => ({
    subject: `Stages : la décision sur votre candidature ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Votre candidature pour ${about.what} (${about.reference}) n’a pas été retenue.`,
      `Le motif : ${reasonWords[reason]}`,
      words,
    ],
    action: { label: 'Lire la décision :', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  'not-eligible': (about, sentences, words) => ({
    subject: `Stages : la décision sur votre candidature ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Votre candidature pour ${about.what} (${about.reference}) ne remplit pas les règles du programme. Une personne l’a vérifié.`,
      sentences.join('\n'),
      words,
    ],
    action: { label: 'Chaque règle, ce qu’elle compare et ce qui changerait le résultat :', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  reserve: (about, terms, words) => ({
    subject: `Stages : vous êtes sur la liste de réserve, ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Vous occupez le rang ${terms.rank} de la liste de réserve pour ${about.what} (${about.reference}). Si une place se libère d’ici au ${day(terms.until)}, elle est offerte dans l’ordre de la liste.`,
      words,
    ],
    action: { label: 'Votre candidature :', url: about.url },
    after: ['Vous n’avez rien à faire et pouvez postuler ailleurs entre-temps.', questions(about.contact)],
    closing,
  }),
  offer: (about, offer, words) => ({
    subject: `Stages : une place vous est offerte, réponse attendue au plus tard le ${day(offer.expiresOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Le stage ${about.what} (${about.reference}) vous est offert : ${offer.office}, du ${day(offer.startOn)} au ${day(offer.endOn)}.`,
      offer.allowance === null
        ? 'L’organisation ne verse pas d’indemnité pour ce stage.'
        : `L’organisation verse une indemnité de ${formatMoney('fr', offer.allowance.amount, offer.allowance.currency)} par mois.`,
      ...(offer.conditions.length === 0
        ? []
        : [
            `L’offre est soumise à condition : ${offer.conditions.map(it => it.wording || conditionWords[it.kind]).join(' ; ')}.`,
          ]),
      words,
    ],
    action: {
      label: `Lire l’offre, puis l’accepter ou la décliner au plus tard le ${day(offer.expiresOn)} :`,
      url: about.url,
    },
    after: [questions(about.contact)],
    closing,
  }),
  offerWithdrawn: (about, words) => ({
    subject: `Stages : l’offre ${about.reference} a été retirée`,
    greeting: greeting(about.name),
    paragraphs: [`L’offre du stage ${about.what} (${about.reference}) a été retirée.`, words],
    action: { label: 'Votre candidature :', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  offerExpired: (about, words) => ({
    subject: `Stages : l’offre ${about.reference} est close`,
    greeting: greeting(about.name),
    paragraphs: [
      `L’offre du stage ${about.what} (${about.reference}) a été close : son dernier jour est passé sans réponse de votre part.`,
      words,
    ],
    action: { label: 'Votre candidature :', url: about.url },
    after: [again, questions(about.contact)],
    closing,
  }),
  reopened: (about, words) => ({
    subject: `Stages : votre candidature ${about.reference} est de nouveau à l’examen`,
    greeting: greeting(about.name),
    paragraphs: [`Votre candidature pour ${about.what} (${about.reference}) est de nouveau à l’examen.`, words],
    action: { label: 'Votre candidature :', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  accepted: (about, startOn) => ({
    subject: `Stages : vous avez accepté, premier jour le ${day(startOn)}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Vous avez accepté le stage ${about.what} (${about.reference}). Il commence le ${day(startOn)}, une fois vos documents vérifiés.`,
      'Le bureau prépare maintenant la convention de stage et la liste des documents à remettre avant le premier jour.',
    ],
    action: { label: 'Votre candidature :', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  declined: about => ({
    subject: `Stages : vous avez décliné l’offre ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      `Vous avez décliné le stage ${about.what} (${about.reference}). Vous n’avez plus rien à faire.`,
      'Votre profil et vos documents restent en place : ils peuvent servir à une autre candidature.',
    ],
    action: { label: 'Votre candidature :', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
  answered: (about, answer) => ({
    subject: answer.isAccepted
      ? `Stages : offre ${about.reference} acceptée`
      : `Stages : offre ${about.reference} déclinée`,
    greeting: greeting(about.name),
    paragraphs: [
      answer.isAccepted
        ? `${answer.applicant} a accepté l’offre (${about.reference}, ${about.what}). Le stage est ouvert.`
        : `${answer.applicant} a décliné l’offre (${about.reference}, ${about.what}).`,
    ],
    action: { label: 'La candidature :', url: about.url },
    closing,
  }),
  factCorrected: (about, { title, isLeftOut, why, verdict }) => ({
    subject: `Stages : un élément de votre candidature a été corrigé, ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [
      isLeftOut
        ? `Le bureau a comparé ce que vous avez envoyé pour ${about.what} (${about.reference}) avec les justificatifs. Une entrée n’est plus prise en compte, sous « ${title} ».`
        : `Le bureau a comparé ce que vous avez envoyé pour ${about.what} (${about.reference}) avec les justificatifs et a corrigé un élément, sous « ${title} ».`,
      why,
      `Avec cette correction, les règles donnent une autre réponse : « ${verdict} » Elle n’entraîne par elle-même aucune décision : seule une personne décide.`,
    ],
    action: {
      label: 'La correction, les règles et le moyen de la contester figurent sur cette page :',
      url: about.url,
    },
    after: [questions(about.contact)],
    closing,
  }),
  reviewAnswered: (about, answer) => ({
    subject: `Stages : la réponse à votre demande de réexamen, ${about.reference}`,
    greeting: greeting(about.name),
    paragraphs: [`Une personne a réexaminé votre candidature pour ${about.what} (${about.reference}).`, answer],
    action: { label: 'Votre demande et la réponse figurent sur cette page :', url: about.url },
    after: [questions(about.contact)],
    closing,
  }),
}
