import type { VoluntaryMessages } from './messages.en.ts'

export const fr: VoluntaryMessages = {
  title: 'Une question facultative',
  lede: 'Pour voir si ses règles et ses décisions traitent tout le monde de la même façon, le programme compte. Rien ne vous oblige à répondre.',
  who: 'Aucune personne qui lit votre candidature ou en décide ne voit la réponse, aucune règle ne la connaît, et elle n’apparaît que dans des totaux d’au moins cinq personnes. Vous pouvez la retirer ici à tout moment ; rien n’en est alors conservé.',
  gender: 'Comment décrivez-vous votre genre ?',
  options: { woman: 'Femme', man: 'Homme', another: 'Autrement', unsaid: 'Je préfère ne pas répondre' },
  save: 'Enregistrer',
  link: 'Une question facultative, pour des totaux seulement',
  back: 'Votre profil',
  saved: 'Votre réponse est enregistrée.',
  notAllowed: 'Il n’est possible de répondre que pour son propre profil.',
}
