import type { TermsMessages } from './messages.en.ts'

export const fr: TermsMessages = {
  lede: 'Ce que le texte en dit en dehors des conditions. Cela ne décide pas de qui peut postuler ; c’est ce à quoi les stagiaires peuvent s’attendre.',
  payment: 'Un versement de l’indemnité',
  paymentLede: 'L’une des façons dont l’indemnité est calculée.',
  remark: 'Une remarque',
  remarkLede: 'Ce que voudrait lire d’autre une personne qui compare des programmes.',
  nothing: 'Rien n’est encore dit en dehors des conditions.',
  add: 'Ajouter ce que le texte dit de :',
  addRemark: 'un autre sujet, comme remarque',
  payments: {
    title: 'Versements',
    none: 'Aucun versement n’est encore indiqué.',
    add: { fixed: 'Ajouter un montant', share: 'Ajouter une part d’une indemnité ou d’un traitement' },
    later: 'Les montants s’ajoutent une fois l’indemnité enregistrée.',
  },
  remove: { term: 'Retirer ce qui en est dit', payment: 'Retirer ce versement', remark: 'Retirer cette remarque' },
  silences: {
    title: 'Ce dont le texte ne dit rien',
    lede: 'Se taire n’est pas dire qu’il n’y a pas de limite. De chacun de ces sujets, le texte dit quelque chose, dans une condition ou en outre, ou bien il n’en dit rien.',
    label: 'Sujets dont le texte ne dit rien',
    isStated: 'Ce brouillon en dit quelque chose.',
    isUnsaid: 'Ce brouillon n’en dit rien.',
    silent: subjects => `Le texte ne dit rien de ceci : ${subjects}.`,
    none: 'Le texte dit quelque chose de chacun des douze sujets.',
    notAsked: 'Il n’est pas encore dit de quels sujets le texte ne parle pas.',
  },
}
