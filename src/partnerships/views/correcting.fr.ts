import type { CorrectingMessages } from './correcting.en.ts'

export const fr: CorrectingMessages = {
  change: 'Corriger',
  agreementTitle: title => `Corriger : ${title}`,
  agreementLede:
    'Ce que vous enregistrez vaut à partir de maintenant. Les avis déjà rattachés gardent le règlement et les durées de leur rattachement.',
  roundTitle: name => `Corriger : ${name}`,
  roundLede: 'Ce que vous enregistrez vaut à partir de maintenant. Les avis publiés gardent les dates promises.',
  submit: 'Enregistrer la correction',
  why: 'Motif',
  whyHint:
    'À indiquer si vous changez des dates, des nombres, le règlement, la rémunération ou ce que voit le partenaire. Il figure dans l’historique.',
  meanwhile: (by, when) =>
    `Une autre personne (${by}) a fait une correction le ${when}, pendant que vous écriviez. Rien de votre saisie n’est encore enregistré, et tout figure ci-dessous. Comparez, puis enregistrez une fois de plus pour mettre la vôtre à sa place.`,
  seeNow: 'Voir l’état actuel',
  noEnd: 'sans fin',
  changed: (label, from, to) => `${label} : ${from} → ${to}`,
  state: 'État',
  states: { ahead: 'Pas encore en vigueur', 'in-force': 'En vigueur', over: 'Terminé' },
  renew: 'Renouveler ou prolonger',
  renewal: {
    title: title => `Renouveler : ${title}`,
    lede: end => `L’accord prend fin le ${end}. Indiquez le nouveau dernier jour et sur quoi repose le renouvellement.`,
    submit: 'Renouveler l’accord',
    why: 'Fondement du renouvellement',
    whyHint: 'Par exemple la lettre ou l’avenant, et sa date.',
    label: 'Nouveau dernier jour',
  },
  end: 'Y mettre fin plus tôt',
  ending: {
    title: title => `Mettre fin : ${title}`,
    lede: 'Aucun cycle ne pourra s’ouvrir après le dernier jour. Les stages convenus se poursuivent. Les personnes qui coordonnent chez le partenaire sont prévenues par courriel.',
    submit: 'Mettre fin à l’accord',
    why: 'Motif',
    whyHint: 'Il figure dans l’historique et il est communiqué au partenaire.',
    label: 'Dernier jour',
  },
  complete: 'Clore le cycle',
  completion: {
    title: name => `Clore : ${name}`,
    ready:
      'Rien n’est en suspens : tous les avis sont clos, chaque candidature a sa réponse, tous les stages sont terminés. Plus rien ne pourra ensuite être rattaché au cycle.',
    notReady: 'Le cycle ne peut pas encore être clos. Restent en suspens :',
    notices: n => (n > 1 ? `${n} avis ne sont pas clos` : `${n} avis n’est pas clos`),
    applications: n =>
      n > 1 ? `${n} candidatures n’ont pas encore de réponse` : `${n} candidature n’a pas encore de réponse`,
    placements: n => (n > 1 ? `${n} stages ne sont pas terminés` : `${n} stage n’est pas terminé`),
    submit: 'Clore le cycle',
  },
  reopen: 'Rouvrir le cycle',
  reopening: {
    title: name => `Rouvrir : ${name}`,
    lede: 'Des avis et des fonds pourront de nouveau y être rattachés.',
    submit: 'Rouvrir le cycle',
    why: 'Motif',
    whyHint: 'Il figure dans l’historique.',
  },
  untying: {
    title: name => `Détacher du cycle ${name}`,
    lede: notice =>
      `L’avis en préparation « ${notice} » s’adresse alors à tout le monde et n’offre plus de place au titre du cycle.`,
    submit: 'Détacher l’avis',
    why: 'Motif',
    whyHint: 'Il figure dans l’historique.',
  },
  refusals: {
    'reason-missing': 'Indiquez un motif : d’autres comptent sur ce que vous changez.',
    'not-later': 'L’accord court déjà jusqu’à ce jour. Indiquez un jour ultérieur.',
    'not-within': 'Indiquez un jour compris entre le premier et le dernier jour de l’accord.',
    'no-end': 'L’accord n’a pas de dernier jour : il n’y a rien à renouveler.',
    'round-outside': 'Un cycle s’ouvre en dehors de ces dates. Corrigez-le d’abord :',
    'round-underway':
      'Un cycle reçoit encore des candidatures après ce jour. Commencez par le clore ou en corriger les dates :',
    'students-were-told':
      'Des personnes ont postulé en sachant que le partenaire voit moins que cela. Ce qui leur a été dit reste valable : concluez un nouvel accord pour les prochains cycles.',
    'still-open': 'Le cycle ne peut pas être clos tant qu’un élément reste en suspens.',
    'below-taken': taken =>
      taken > 1
        ? `${taken} places sont pourvues. Saisissez ${taken} ou plus.`
        : `${taken} place est pourvue. Saisissez ${taken} ou plus.`,
  },
}
