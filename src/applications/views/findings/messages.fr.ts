import type { FindingsMessages } from './messages.en.ts'

export const fr: FindingsMessages = {
  person: 'Un programme peut dire oui, ou demander l’avis d’une personne. Seule une personne dit non.',
  asApplicantReads: 'Ces phrases s’adressent à la personne qui postule, qui lit les mêmes.',
  preference: 'préférence',
  windowsTitle: 'Jours où vous pourriez commencer',
  windowsTitleForOfficer: 'Jours où la personne pourrait commencer',
  windows: windows =>
    windows
      .map(({ from, to }) => (from === to ? `Le ${from}` : `Du ${from} au ${to}`))
      .join(' ; ')
      .concat('.'),
  windowsLeft: n =>
    n === 1 ? 'Il y a une autre possibilité dans les 24 mois.' : `Il y a ${n} autres possibilités dans les 24 mois.`,
  noWindow: 'Aucun jour des 24 mois à venir, en l’état.',
  noWindowYet: 'Aucun jour n’est encore certain : cela dépend de ce qu’il reste à savoir.',
  mark: day => `Le trait marque le ${day}, début proposé.`,
  change: 'Ce qui changerait la réponse',
  noChange: 'Rien de ce que l’on peut changer ne donnerait un oui. Une personne peut en juger autrement.',
  made: (day, policy) => `Vérifié par un programme le ${day}, selon « ${policy} ».`,
  notUsed: 'Le nom, le genre et l’adresse n’y jouent aucun rôle.',
  asked: day => `Demande envoyée le ${day} ; une personne doit encore y répondre.`,
  challenge: 'C’est inexact, ou je souhaite qu’une personne examine mon cas',
}
