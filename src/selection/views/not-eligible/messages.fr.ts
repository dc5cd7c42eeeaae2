import { plural } from '../../../platform/i18n/format.ts'
import type { NotEligibleMessages } from './messages.en.ts'

export const fr: NotEligibleMessages = {
  title: 'Règles non remplies',
  lede: 'Ici, un programme a trouvé une règle non remplie. Il ne refuse personne : lisez pourquoi, puis confirmez en votre nom, ou ouvrez le dossier et jugez-en autrement. Les phrases sont celles que lit la personne.',
  empty: 'Le programme n’a trouvé de règle non remplie dans aucune candidature en cours.',
  columns: { name: 'Nom', why: 'Pourquoi', promise: 'Promise pour' },
  more: (shown, total) =>
    `Les ${shown} plus anciennes sur ${total} sont affichées ; les autres suivront une fois celles-ci décidées.`,
  reason: 'Vos mots à ces personnes',
  reasonHint:
    'Une phrase pour toutes celles que vous cochez. Elle figure telle quelle dans chaque courriel, sous les règles non remplies et leurs sources. La langue dans laquelle chaque personne lit son courriel est indiquée près du nom.',
  asksReview: 'Demande un réexamen, encore sans réponse',
  submit: 'Continuer avec les candidatures choisies',
  nothingChosen: 'Choisissez au moins une candidature',
  confirmTitle: 'Confirmer qu’une règle n’est pas remplie',
  confirmLede: count =>
    plural('fr', count, {
      one: n => `${n} personne. Vous le confirmez en votre nom. Personne n’est encore informé.`,
      other: n => `${n} personnes. Vous le confirmez en votre nom pour chacune. Personne n’est encore informé.`,
    }),
  words: 'Vos mots à ces personnes',
  count: 'Combien de personnes figurent sur cette page ?',
  countHint: 'Indiquez le nombre, pour que personne ne soit refusé par mégarde.',
  wrongCount: count => `Indiquez le nombre de personnes de cette page : ${count}`,
  confirm: 'Confirmer pour ces personnes',
  prepared: count =>
    plural('fr', count, {
      one: n => `${n} décision a été préparée. Personne n’a été informé : lisez-la ici, puis annoncez-la.`,
      other: n =>
        `${n} décisions ont été préparées. Personne n’a été informé : lisez-les ici, puis annoncez-les ensemble.`,
    }),
  change: 'Modifier le choix ou les mots',
  changed: (reference, sentence) => `${reference}. ${sentence} Rien n’a encore été confirmé, pour personne.`,
  kept: 'Vos mots sont toujours là, ainsi que les cases cochées des candidatures où rien n’a changé.',
  keptWords: 'Ce que vous aviez écrit',
  gone: 'L’une des candidatures choisies n’est plus à confirmer ici : les éléments, l’étape ou la décision ont changé. Rien n’a encore été confirmé, pour personne.',
}
