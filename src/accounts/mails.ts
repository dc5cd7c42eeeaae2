import type { MailContent } from '../platform/mail/index.ts'
import type { InEveryLanguage } from '../platform/i18n/languages.ts'

type AccountMail = {
  confirmEmail: (name: string, url: string) => MailContent
  alreadyAccount: (name: string, url: string) => MailContent
  signInLink: (name: string, url: string, minutes: number) => MailContent
  resetPassword: (name: string, url: string, minutes: number) => MailContent
  invitation: (name: string, url: string, days: number) => MailContent
  passwordChanged: (name: string) => MailContent
  addressLeft: (name: string) => MailContent
  confirmNewAddress: (name: string, url: string) => MailContent
}

const closing: InEveryLanguage = {
  en: 'The internship programme',
  fr: 'Le programme de stages',
  es: 'El programa de pasantías',
}

const ignore: InEveryLanguage = {
  en: 'If it was not you, do nothing: without this link nothing happens.',
  fr: 'Si ce n’était pas vous, ne faites rien : sans ce lien, rien ne se passe.',
  es: 'Si no fue usted, no haga nada: sin este enlace no ocurre nada.',
}

/** The mails of accounts, whole, in the language of the person they go to. */
export const accountMails: InEveryLanguage<AccountMail> = {
  en: {
    confirmEmail: (name, url) => ({
      subject: 'Internships: confirm your e-mail address',
      greeting: `Dear ${name},`,
      paragraphs: ['You opened an account. Please confirm that this address is yours; after that you can apply.'],
      action: { label: 'Confirm your address (within three days):', url },
      after: [ignore.en],
      closing: closing.en,
    }),
    alreadyAccount: (name, url) => ({
      subject: 'Internships: you already have an account',
      greeting: `Dear ${name},`,
      paragraphs: ['Somebody, probably you, tried to open an account with this address. You have one already.'],
      action: { label: 'Sign in here:', url },
      closing: closing.en,
    }),
    signInLink: (name, url, minutes) => ({
      subject: 'Internships: your link to sign in',
      greeting: `Dear ${name},`,
      paragraphs: [`This link signs you in. It works once, for ${minutes} minutes.`],
      action: { label: 'Sign in:', url },
      after: [ignore.en],
      closing: closing.en,
    }),
    resetPassword: (name, url, minutes) => ({
      subject: 'Internships: choose a new password',
      greeting: `Dear ${name},`,
      paragraphs: [`With this link you choose a new password. It works once, for ${minutes} minutes.`],
      action: { label: 'Choose a new password:', url },
      after: [ignore.en],
      closing: closing.en,
    }),
    invitation: (name, url, days) => ({
      subject: 'Internships: your account is ready',
      greeting: `Dear ${name},`,
      paragraphs: [
        'An administrator of the internship programme opened an account for you. Choose a password to begin.',
      ],
      action: { label: `Choose your password (within ${days} days):`, url },
      closing: closing.en,
    }),
    passwordChanged: name => ({
      subject: 'Internships: your password was changed',
      greeting: `Dear ${name},`,
      paragraphs: [
        'Your password was changed just now, and every other session was ended. If it was not you, write to the programme at once.',
      ],
      closing: closing.en,
    }),
    addressLeft: name => ({
      subject: 'Internships: your account has another address now',
      greeting: `Dear ${name},`,
      paragraphs: [
        'An administrator gave your account another e-mail address, and every session was ended. If you did not ask for it, write to the programme at once.',
      ],
      closing: closing.en,
    }),
    confirmNewAddress: (name, url) => ({
      subject: 'Internships: confirm your new e-mail address',
      greeting: `Dear ${name},`,
      paragraphs: [
        'An administrator gave your account this address. Please confirm that it is yours; until then nobody signs in with it.',
      ],
      action: { label: 'Confirm your address (within three days):', url },
      after: [ignore.en],
      closing: closing.en,
    }),
  },
  fr: {
    confirmEmail: (name, url) => ({
      subject: 'Stages : confirmez votre adresse électronique',
      greeting: `Bonjour ${name},`,
      paragraphs: [
        'Vous avez ouvert un compte. Confirmez que cette adresse est la vôtre ; vous pourrez ensuite postuler.',
      ],
      action: { label: 'Confirmer votre adresse (dans les trois jours) :', url },
      after: [ignore.fr],
      closing: closing.fr,
    }),
    alreadyAccount: (name, url) => ({
      subject: 'Stages : vous avez déjà un compte',
      greeting: `Bonjour ${name},`,
      paragraphs: ['Quelqu’un, sans doute vous, a voulu ouvrir un compte avec cette adresse. Vous en avez déjà un.'],
      action: { label: 'Connectez-vous ici :', url },
      closing: closing.fr,
    }),
    signInLink: (name, url, minutes) => ({
      subject: 'Stages : votre lien de connexion',
      greeting: `Bonjour ${name},`,
      paragraphs: [`Ce lien vous connecte. Il sert une fois, pendant ${minutes} minutes.`],
      action: { label: 'Se connecter :', url },
      after: [ignore.fr],
      closing: closing.fr,
    }),
    resetPassword: (name, url, minutes) => ({
      subject: 'Stages : choisissez un nouveau mot de passe',
      greeting: `Bonjour ${name},`,
      paragraphs: [`Ce lien permet de choisir un nouveau mot de passe. Il sert une fois, pendant ${minutes} minutes.`],
      action: { label: 'Choisir un nouveau mot de passe :', url },
      after: [ignore.fr],
      closing: closing.fr,
    }),
    invitation: (name, url, days) => ({
      subject: 'Stages : votre compte est prêt',
      greeting: `Bonjour ${name},`,
      paragraphs: [
        'L’administration du programme de stages a ouvert un compte à votre nom. Choisissez un mot de passe pour commencer.',
      ],
      action: { label: `Choisir votre mot de passe (dans les ${days} jours) :`, url },
      closing: closing.fr,
    }),
    passwordChanged: name => ({
      subject: 'Stages : votre mot de passe a été modifié',
      greeting: `Bonjour ${name},`,
      paragraphs: [
        'Votre mot de passe vient d’être modifié et toute autre session a été fermée. Si ce n’était pas vous, écrivez sans tarder au programme.',
      ],
      closing: closing.fr,
    }),
    addressLeft: name => ({
      subject: 'Stages\u00a0: votre compte a désormais une autre adresse',
      greeting: `Bonjour ${name},`,
      paragraphs: [
        'L’administration a donné une autre adresse électronique à votre compte et fermé toutes les sessions. Si vous ne l’avez pas demandé, écrivez sans tarder au programme.',
      ],
      closing: closing.fr,
    }),
    confirmNewAddress: (name, url) => ({
      subject: 'Stages\u00a0: confirmez votre nouvelle adresse électronique',
      greeting: `Bonjour ${name},`,
      paragraphs: [
        'L’administration a donné cette adresse à votre compte. Confirmez qu’elle est à vous\u202f; d’ici là, personne ne peut se connecter.',
      ],
      action: { label: 'Confirmer votre adresse (dans les trois jours)\u00a0:', url },
      after: [ignore.fr],
      closing: closing.fr,
    }),
  },
  es: {
    confirmEmail: (name, url) => ({
      subject: 'Pasantías: confirme su correo electrónico',
      greeting: `Hola, ${name}:`,
      paragraphs: ['Usted abrió una cuenta. Confirme que esta dirección es suya; después podrá postularse.'],
      action: { label: 'Confirmar su dirección (en tres días):', url },
      after: [ignore.es],
      closing: closing.es,
    }),
    alreadyAccount: (name, url) => ({
      subject: 'Pasantías: usted ya tiene una cuenta',
      greeting: `Hola, ${name}:`,
      paragraphs: ['Alguien, probablemente usted, quiso abrir una cuenta con esta dirección. Ya tiene una.'],
      action: { label: 'Inicie sesión aquí:', url },
      closing: closing.es,
    }),
    signInLink: (name, url, minutes) => ({
      subject: 'Pasantías: su enlace para iniciar sesión',
      greeting: `Hola, ${name}:`,
      paragraphs: [`Este enlace inicia su sesión. Sirve una vez, durante ${minutes} minutos.`],
      action: { label: 'Iniciar sesión:', url },
      after: [ignore.es],
      closing: closing.es,
    }),
    resetPassword: (name, url, minutes) => ({
      subject: 'Pasantías: elija una nueva contraseña',
      greeting: `Hola, ${name}:`,
      paragraphs: [`Con este enlace elige una nueva contraseña. Sirve una vez, durante ${minutes} minutos.`],
      action: { label: 'Elegir una nueva contraseña:', url },
      after: [ignore.es],
      closing: closing.es,
    }),
    invitation: (name, url, days) => ({
      subject: 'Pasantías: su cuenta está lista',
      greeting: `Hola, ${name}:`,
      paragraphs: [
        'La administración del programa de pasantías abrió una cuenta para usted. Elija una contraseña para empezar.',
      ],
      action: { label: `Elegir su contraseña (en ${days} días):`, url },
      closing: closing.es,
    }),
    passwordChanged: name => ({
      subject: 'Pasantías: su contraseña ha cambiado',
      greeting: `Hola, ${name}:`,
      paragraphs: [
        'Su contraseña acaba de cambiar y se cerraron las demás sesiones. Si no fue usted, escriba al programa enseguida.',
      ],
      closing: closing.es,
    }),
    addressLeft: name => ({
      subject: 'Pasantías: su cuenta tiene ahora otra dirección',
      greeting: `Hola, ${name}:`,
      paragraphs: [
        'La administración dio otra dirección de correo a su cuenta y cerró todas las sesiones. Si usted no lo pidió, escriba al programa enseguida.',
      ],
      closing: closing.es,
    }),
    confirmNewAddress: (name, url) => ({
      subject: 'Pasantías: confirme su nueva dirección de correo',
      greeting: `Hola, ${name}:`,
      paragraphs: [
        'La administración dio esta dirección a su cuenta. Confirme que es suya; hasta entonces nadie puede entrar con ella.',
      ],
      action: { label: 'Confirmar su dirección (en tres días):', url },
      after: [ignore.es],
      closing: closing.es,
    }),
  },
}
