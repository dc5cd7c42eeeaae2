import { plural } from '../../../platform/i18n/format.ts'
import type { DecisionMessages } from './messages.en.ts'

export const fr: DecisionMessages = {
  decide: {
    words: 'Vos mots à la personne',
    wordsHint: language =>
      `Ils figurent dans le courriel tels que vous les écrivez. Langue de ses courriels : ${language}.`,
    preview: 'Voir d’abord le courriel',
    previewTitle: 'Voici ce que la personne lira',
    now: 'Décider et annoncer maintenant',
    later: 'Décider maintenant, annoncer plus tard',
    laterHint:
      'Une décision à annoncer plus tard attend sous « Décisions à annoncer », seule ou avec d’autres, et peut être reprise.',
    change: 'Modifier',
    title: {
      'not-selected': 'Ne pas retenir',
      'not-eligible': 'Non admissible',
      reserve: 'Mettre sur la liste de réserve',
      offer: 'Faire une offre',
    },
    lede: {
      'not-selected': 'Un motif, et des mots qui aident la personne la prochaine fois.',
      'not-eligible':
        'Vous confirmez, sous votre nom, ce que les règles ont constaté. Ce que vous confirmez est dit à la personne avec sa source.',
      reserve: 'Les places qui se libèrent sont offertes dans l’ordre de la liste.',
      offer: 'La personne répond au plus tard le jour que vous fixez.',
    },
    fields: {
      reasonCode: 'Le motif',
      findings: 'Quels constats confirmez-vous comme non remplis ?',
      rank: 'Rang sur la liste',
      until: 'Jusqu’à quel jour ?',
      startOn: 'Premier jour',
      endOn: 'Dernier jour',
      unitId: 'Unité',
      overallSupervisorId: 'Responsable de la supervision générale',
      directSupervisorId: 'Responsable de la supervision directe',
      pays: 'L’organisation verse-t-elle une indemnité ?',
      amount: 'Montant par mois',
      currency: 'Monnaie',
      conditions: 'Conditions de l’offre',
      otherWording: 'Texte de l’autre condition',
      expiresOn: 'Dernier jour pour répondre',
      reason: 'Vos mots à la personne',
    },
    noFindings:
      'Les règles ne constatent rien de non rempli. Pour dire non pour un autre motif, utilisez « Ne pas retenir ».',
    rankTaken: 'ce rang est pris sur la liste de cet avis ; choisissez-en un autre',
    unitHint:
      'Les unités de vos bureaux. Une place dans un autre bureau de ce type est offerte par les ressources humaines de ce bureau ou par la personne responsable du programme.',
    unitElsewhere:
      'choisissez une unité de l’un de vos bureaux ; une place dans un autre bureau est offerte par les ressources humaines de ce bureau ou par la personne responsable du programme',
    length: (min, max) => `Les règles permettent de ${min} à ${max} mois.`,
    pays: { monthly: 'Oui, chaque mois', none: 'Non' },
    otherHint: 'Seulement si vous avez coché « Une autre condition ».',
  },
  turnBack: {
    withdrawOffer: {
      title: 'Retirer l’offre',
      lede: 'La personne est informée aussitôt, avec la cause dans vos mots. Si l’offre avait été acceptée, le stage en préparation est annulé avec elle. Cela ne peut pas être défait.',
    },
    closeOffer: {
      title: 'Clore l’offre échue',
      lede: 'Le dernier jour est passé sans réponse. La personne est informée, avec vos mots.',
    },
    reopen: {
      title: 'Rouvrir le dossier',
      lede: 'Un nouvel événement ; la décision précédente reste dans l’historique. La personne est informée, avec vos mots.',
    },
  },
  release: {
    title: 'Décisions à annoncer',
    lede: 'Chacune est écrite et n’a été dite à personne. Choisissez, lisez qui reçoit quoi, puis annoncez ensemble.',
    empty: 'Aucune décision n’attend d’être annoncée.',
    columns: { name: 'Nom', decision: 'Décision', by: 'Préparée par', promise: 'Promise pour' },
    submit: 'Continuer avec les décisions choisies',
    nothingChosen: 'Choisissez au moins une décision',
    gone: 'La décision n’est plus ici : elle a été reprise ou annoncée entre-temps.',
    othersTicked: 'Les autres personnes que vous aviez choisies restent cochées.',
    confirmTitle: 'Annoncer à ces personnes',
    confirmLede: count =>
      plural('fr', count, {
        one: n => `${n} personne reçoit aussitôt un courriel. C’est sans retour.`,
        other: n => `${n} personnes reçoivent aussitôt un courriel. C’est sans retour.`,
      }),
    count: 'Combien de personnes figurent sur cette page ?',
    countHint: 'Indiquez le nombre, pour que personne ne soit informé par mégarde.',
    wrongCount: count => `Indiquez le nombre de personnes de cette page : ${count}`,
    confirm: 'Annoncer maintenant',
    done: count =>
      plural('fr', count, {
        one: n => `${n} personne a été informée.`,
        other: n => `${n} personnes ont été informées.`,
      }),
    mail: name => `Lire le courriel à ${name}`,
  },
}
