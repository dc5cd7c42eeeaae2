import { formatDay, formatMoney } from '../platform/i18n/format.ts'
import { countryName } from '../platform/i18n/names.ts'
import type { ClearanceMessages } from './messages.en.ts'

const day = (iso: string | undefined): string => (iso === undefined ? '' : formatDay('fr', iso))
const money = (minor: string | undefined, currency: string | undefined): string =>
  minor === undefined || currency === undefined ? '' : formatMoney('fr', BigInt(minor), currency)
const country = (code: string | undefined): string => countryName('fr', code ?? '')

export const fr: ClearanceMessages = {
  kinds: {
    'internship-agreement': 'Convention de stage',
    'medical-certificate': 'Certificat médical',
    'vaccination-record': 'Carnet de vaccination',
    'medical-insurance': 'Assurance maladie',
    'evacuation-cover': 'Assurance évacuation et rapatriement',
    'accident-cover': 'Couverture des accidents du travail',
    visa: 'Visa ou permis',
    'security-course': 'Formation à la sécurité',
    'conduct-course': 'Formation aux règles de conduite',
    'partner-confirmation': 'Confirmation de l’université',
  },
  what: {
    'internship-agreement': 'Vous-même, l’organisation et, le cas échéant, votre université la signez sur ce site.',
    'medical-certificate': 'Un certificat de bonne santé, signé par un médecin. Seul le service médical le lit.',
    'vaccination-record': 'Les pages qui montrent vos vaccinations et leurs dates. Seul le service médical les lit.',
    'medical-insurance': 'L’attestation de votre assurance, avec votre nom et les jours couverts.',
    'evacuation-cover':
      'L’attestation que l’on vous conduira à l’hôpital, ou chez vous, en cas de besoin. Ce peut être la même pièce que votre assurance.',
    'accident-cover': 'L’assurance de l’organisation vous couvre au travail. Vous n’avez rien à faire.',
    visa: 'Le visa ou le permis qui vous autorise à séjourner et à faire un stage dans le pays, ou la preuve qu’il n’en faut pas.',
    'security-course': 'Le certificat remis à la fin de la formation en ligne.',
    'conduct-course':
      'Le certificat de la formation aux règles de conduite et à la protection contre l’exploitation et les abus.',
    'partner-confirmation':
      'Votre université confirme votre inscription et votre envoi en stage. Vous n’avez rien à faire.',
  },
  reasons: {
    everybody: () => 'Demandé à toutes et à tous.',
    'entire-period': ({ from, to }) => `Doit valoir chaque jour, du ${day(from)} au ${day(to)}.`,
    'not-a-national': params =>
      `Demandé à toute personne qui n’a pas la nationalité du pays d’accueil (${country(params.country)}).`,
    'national-of-host': params =>
      `Pas demandé aux personnes qui ont la nationalité du pays d’accueil (${country(params.country)}).`,
    'nationality-not-known': params =>
      `Demandé parce que le profil n’indique aucune nationalité ; pas demandé aux nationaux du pays d’accueil (${country(params.country)}).`,
    'organisation-plan': () => 'Inscrit par le système : l’assurance de l’organisation couvre chaque stagiaire.',
    'with-partner': () => 'Demandé parce que la place est offerte avec un partenaire.',
    'no-partner': () => 'Pas demandé : aucun partenaire ne participe à ce stage.',
    excused: () => 'Le bureau a constaté que ce n’est pas nécessaire.',
  },
  sources: {
    'document-2-insurance': 'Source : page du programme pour les candidatures, « Insurance ».',
    'document-2-health': 'Source : page du programme pour les candidatures, « Health ».',
    placement: 'Source : règles du programme relatives aux stages.',
    agreement: 'Source : accord de partenariat.',
  },
  own: {
    open: 'À faire',
    'handed-in': 'En cours d’examen',
    verified: 'Validé',
    refused: 'Refusé, à remettre de nouveau',
    awaited: 'Attendu de l’université',
    none: 'Pas demandé',
    short: 'Dates trop courtes',
  },
  staff: {
    open: 'À recevoir',
    'handed-in': 'À vérifier',
    verified: 'Validé',
    refused: 'Refusé',
    none: 'Pas demandé',
    short: 'Dates trop courtes',
  },
  healthRefusals: {
    unreadable: 'la pièce n’est pas lisible',
    incomplete: 'une page ou une date manque',
    'out-of-date': 'la pièce n’est plus à jour',
    unsigned: 'la signature ou le cachet manque',
    'another-person': 'votre nom n’y figure pas',
  },
  papers: {
    title: 'Vos pièces',
    lede: (startOn, days) =>
      days > 0
        ? `Toutes doivent être validées avant votre premier jour, le ${day(startOn)} : dans ${days} jours.`
        : `Toutes doivent être validées avant que vous commenciez. Le premier jour était prévu le ${day(startOn)}.`,
    next: 'Votre prochaine étape',
    nextPaper: item => `À remettre : ${item}`,
    nextAgreement: 'Lire et signer la convention de stage',
    waiting: 'Rien à faire pour le moment',
    waitingText:
      'Ce que vous avez remis est en cours d’examen. Nous vous écrivons s’il manque quelque chose, et quand tout est complet.',
    allDone: 'Toutes vos pièces sont complètes',
    allDoneText: startOn => `Vous pouvez commencer le ${day(startOn)}.`,
    notAsked: 'Ce qui ne vous est pas demandé, et pourquoi',
    handIn: 'Remettre',
    replace: 'Remettre une autre pièce',
    file: 'Fichier',
    validFrom: 'Valable à partir du',
    validUntil: 'Valable jusqu’au',
    validHint: (from, to) => `La pièce doit valoir chaque jour, du ${day(from)} au ${day(to)}.`,
    mustStartBy: from =>
      `la pièce doit valoir dès le ${day(from)} ou avant ; si elle commence plus tard, demandez-en une autre`,
    mustReach: to =>
      `la pièce doit valoir jusqu’au ${day(to)} ou au-delà ; si elle finit avant, faites-la d’abord prolonger`,
    whyRefused: 'Pourquoi elle a été refusée',
    handedIn: 'Pièce remise. Vous verrez ici quand elle sera validée.',
    received: on => `Reçu le ${day(on)}.`,
    healthNote:
      'Cette pièce est chiffrée. Seul le service médical peut l’ouvrir ; chaque ouverture figure parmi vos documents.',
  },
  board: {
    back: 'Stages attribués',
    title: 'Vérifications avant le départ',
    lede: 'Qui peut commencer, et ce qui manque encore. Le premier jour le plus proche est en haut.',
    caption: 'Stages avant leur premier jour',
    extended: 'Stages en cours dont la prolongation dépasse des pièces',
    person: 'Personne',
    start: 'Premier jour',
    inDays: days =>
      days > 1 ? `dans ${days} jours` : days === 1 ? 'demain' : days === 0 ? 'aujourd’hui' : `il y a ${-days} jours`,
    until: on => `jusqu’au ${day(on)}`,
    empty: 'Aucun stage n’attend de vérification.',
    notOpened: 'Pas ouvert',
  },
  items: {
    tab: 'Vérifications',
    agreementTab: 'Convention',
    notOpened:
      'Les vérifications ne sont pas encore ouvertes. Les ouvrir établit la convention, déduit la liste des pièces de la situation de la personne et l’en informe.',
    open: 'Ouvrir les vérifications',
    start: 'Enregistrer le début',
    startOpen: 'Le début est refusé tant qu’une pièce manque.',
    caption: 'Liste des pièces',
    item: 'Pièce',
    why: 'Pourquoi',
    state: 'État',
    valid: 'Validité',
    settled: 'Par',
    system: 'le système',
    period: (from, to) => `du ${day(from)} au ${day(to)}`,
    openDocument: 'Ouvrir la pièce',
    verify: 'Elle est bonne : valider',
    refuse: 'Refuser',
    refuseReason: 'Motif',
    refuseHint: 'La personne le lira. Dites ce qu’il faut faire autrement.',
    healthReason: 'Choisissez-en un ; rien de la santé de la personne n’est écrit.',
    excuse: 'Ce n’est pas nécessaire',
    excuseReason: 'Pourquoi ce n’est pas nécessaire',
    hidden: 'Pièce de santé : vous en voyez l’état. Seul le service médical l’ouvre et la valide.',
    nothingToCheck: 'Rien n’a encore été remis.',
    refusedBecause: 'Refusé :',
    handedInOn: on => `Remis le ${day(on)}`,
    postpone: 'Reporter',
    extend: 'Prolonger',
    saved: 'Enregistré.',
    extended: 'La prolongation est accordée.',
    coveredUntil: on =>
      `Ces pièces de la prolongation sont ouvertes. Elles doivent être réglées au plus tard le ${day(on)} : après ce jour, le stage ne peut pas continuer.`,
    notCovered: on =>
      `Le stage ne peut pas continuer : depuis le ${day(on)}, ces pièces ne le couvrent plus. Réglez-les, ou mettez fin au stage ce jour-là.`,
    endThen: 'Mettre fin au stage ce jour-là',
  },
  dates: {
    postponeTitle: 'Reporter le stage',
    postponeLede:
      'Nouveau premier et nouveau dernier jour. La convention est établie de nouveau et les pièces sont vérifiées au regard des nouvelles dates.',
    extendTitle: 'Prolonger le stage',
    extendLede: (lastDay, months) =>
      `Le dernier jour peut être au plus tard le ${day(lastDay)} : ${months} mois civils en tout.`,
    startOn: 'Nouveau premier jour',
    endOn: 'Nouveau dernier jour',
    why: 'Motif',
    whyHint: 'La personne le lira.',
    postpone: 'Reporter',
    extend: 'Prolonger',
    monthly: amount => `L’organisation verse ${amount} par mois ; le temps ajouté est payé en proportion.`,
    paidBy: (fund, left) =>
      `${fund} la paie, et dispose encore de ${left}. Ce que coûte le temps ajouté est promis avec la prolongation.`,
    paidByNone: 'Aucun fonds ne la paie : c’est le budget de l’organisation.',
  },
  refusals: {
    'not-found': () => 'Cet élément n’existe plus.',
    'not-allowed': () => 'Votre rôle ne le permet pas.',
    'wrong-state': () => 'L’état du stage ne le permet pas. Rechargez la page pour voir où il en est.',
    'application-not-accepted': () =>
      'La candidature n’est plus acceptée : elle a été retirée, ou l’offre l’a été. Annulez plutôt le stage.',
    'items-open': (_params, items) => `Le début est refusé : ces pièces manquent encore : ${items}.`,
    'before-first-day': params => `Le début s’enregistre le premier jour, le ${day(params.startOn)}, ou plus tard.`,
    'not-later': params => `Choisissez un jour après le ${day(params.day)}.`,
    'beyond-maximum': params =>
      `Les règles permettent ${params.months ?? ''} mois au plus : le dernier jour peut être au plus tard le ${day(params.lastDay)}.`,
    'extension-open': (_params, items) =>
      `Des pièces de la dernière prolongation sont encore ouvertes : ${items}. Réglez-les d’abord, puis prolongez.`,
    'fund-short': params =>
      `Le fonds qui paie l’indemnité n’a plus assez pour le temps ajouté : il manque ${money(params.missing, params.currency)} (${params.funds ?? ''}). Choisissez un jour plus proche, ou faites d’abord augmenter le fonds.`,
    'fund-ends': params =>
      `Le fonds qui paie l’indemnité se termine avant ce jour (${params.funds ?? ''}) : le dernier jour peut être au plus tard le ${day(params.until)}.`,
    'already-verified': () => 'Cette pièce est déjà validée ; il ne faut rien de plus.',
    'already-settled': params =>
      params.by === undefined || params.by === ''
        ? 'Il n’y a rien à décider ici pour le moment : rechargez la page.'
        : `${params.by} a déjà traité cette pièce. Rechargez la page pour voir comment.`,
    'does-not-cover': params =>
      `Validation impossible : la pièce doit valoir chaque jour, du ${day(params.from)} au ${day(params.to)}. Refusez-la avec ce motif, pour que la personne puisse en remettre une autre.`,
    'signed-already': () => 'Cette partie a déjà signé.',
    'newer-version': () =>
      'La convention a changé depuis que vous l’avez ouverte. Lisez la nouvelle version, puis signez.',
  },
}
