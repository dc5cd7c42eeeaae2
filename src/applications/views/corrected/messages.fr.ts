import type { CorrectedMessages } from './messages.en.ts'

export const fr: CorrectedMessages = {
  title: 'Éléments corrigés par le bureau',
  lede: 'Le bureau a comparé ce que vous avez envoyé avec les justificatifs. Votre envoi est conservé tel quel.',
  fact: (title, value) => `${title} : ${value}`,
  leftOut: 'n’est plus pris en compte',
  was: sent => `Vous aviez envoyé : ${sent}`,
  wasNothing: 'Vous n’aviez pas répondu.',
  why: why => `Motif : ${why}`,
  challenge: 'Cette correction est inexacte',
  asked: day => `Vous l’avez contestée le ${day} ; une personne doit encore répondre.`,
  option: title => `La correction du bureau : ${title}`,
  earlier: 'Ce que disaient les règles avant la correction',
}
