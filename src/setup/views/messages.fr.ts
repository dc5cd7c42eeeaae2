import type { SetUpMessages } from './messages.en.ts'

export const fr: SetUpMessages = {
  title: 'Mettre le programme en service',
  lede: 'Cette page ne s’ouvre qu’une fois. Nommez l’organisation et ouvrez votre compte ; les bureaux et les personnes viennent ensuite.',
  organisation: 'L’organisation',
  you: 'Votre compte',
  youLede:
    'Vous administrez l’installation : comptes, rôles, bureaux et réglages. Vous pourrez inviter d’autres personnes plus tard.',
  fields: {
    organisation: 'Nom de l’organisation',
    shortName: 'Nom court',
    contactEmail: 'Adresse pour les questions',
    givenName: 'Prénoms',
    familyName: 'Nom de famille',
    email: 'Votre adresse électronique',
    password: 'Mot de passe',
  },
  shortNameHint: 'Tel qu’on l’emploie à l’oral et sur les attestations.',
  contactHint: 'C’est là que l’on vous écrit ; l’adresse figure sur la page d’aide.',
  passwordHint: min => `Au moins ${min} caractères. Quelques mots à la suite se retiennent bien et se devinent mal.`,
  isManager: 'Je gère aussi le programme',
  isManagerHint:
    'L’administration ne voit aucune candidature. Cochez cette case si vous vous occupez aussi des avis, des partenariats et des décisions.',
  submit: 'Mettre en service et me connecter',
  linkIsDead:
    'Cette adresse a déjà servi ou date de plus d’un jour. Si le programme est en service, connectez-vous. Sinon, redémarrez le serveur : il affiche une nouvelle adresse.',
}
