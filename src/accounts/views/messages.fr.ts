import type { AccountMessages } from './messages.en.ts'

export const fr: AccountMessages = {
  fields: {
    givenName: 'Prénoms',
    familyName: 'Nom de famille',
    email: 'Adresse électronique',
    password: 'Mot de passe',
    language: 'Langue',
  },
  signUp: {
    title: 'Ouvrir un compte',
    lede: 'Un seul compte pour toutes vos candidatures, enregistrées au fur et à mesure.',
    emailHint: 'C’est là que nous vous écrivons : indiquez une adresse que vous lisez.',
    passwordHint: min => `Au moins ${min} caractères. Quelques mots à la suite se retiennent bien et se devinent mal.`,
    submit: 'Ouvrir mon compte',
    haveOne: 'J’ai déjà un compte',
    sent: 'Consultez votre messagerie',
    sentLede: 'Nous avons écrit à l’adresse indiquée. Ouvrez le lien de ce message pour la confirmer.',
    sentHelp:
      'Le lien est valable trois jours. Rien après dix minutes ? Cherchez parmi les messages indésirables, ou ouvrez de nouveau le compte avec la bonne adresse.',
  },
  confirm: { title: 'Confirmez votre adresse électronique', submit: 'Cette adresse est la mienne' },
  signIn: {
    title: 'Se connecter',
    submit: 'Se connecter',
    byLink: 'Recevoir plutôt un lien par courriel',
    forgotten: 'J’ai oublié mon mot de passe',
    open: 'Ouvrir un compte',
    finish: 'Se connecter avec ce lien',
    linkTitle: 'Se connecter par courriel',
    linkLede: 'Indiquez votre adresse. Si elle a un compte, nous vous envoyons un lien de connexion.',
    linkSubmit: 'Recevoir le lien',
    linkSent: 'Consultez votre messagerie',
    linkSentLede: 'Si cette adresse a un compte, un lien est en route. Il sert une fois.',
  },
  password: {
    forgottenTitle: 'Mot de passe oublié',
    forgottenLede:
      'Indiquez votre adresse. Si elle a un compte, nous vous envoyons un lien pour choisir un nouveau mot de passe.',
    forgottenSubmit: 'Recevoir le lien',
    newTitle: 'Choisir un mot de passe',
    newSubmit: 'Enregistrer et se connecter',
  },
  account: {
    title: 'Votre compte',
    submit: 'Enregistrer',
    saved: 'C’est enregistré.',
    emailLabel: 'Adresse électronique',
    languageHint: 'Nous vous écrivons dans cette langue.',
  },
  refusals: {
    'wrong-e-mail-or-password':
      'L’adresse ou le mot de passe n’est pas exact. Vérifiez les deux, ou recevez un lien par courriel.',
    'too-many-attempts': 'Il y a eu trop d’essais. Attendez un quart d’heure, ou recevez un lien par courriel.',
    'e-mail-not-confirmed':
      'Confirmez d’abord votre adresse : ouvrez le lien du message que nous avons envoyé, ou recevez un nouveau lien.',
    'link-used-or-expired': 'Ce lien a déjà servi ou il est trop ancien. Demandez-en un nouveau.',
  },
}
