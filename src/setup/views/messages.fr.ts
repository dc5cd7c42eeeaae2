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
  firstSteps: {
    title: 'Premiers pas',
    lede: 'L’installation est à vous. Dans cet ordre, elle devient un programme ; revenez ici quand vous voulez.',
    offices: {
      label: 'Ouvrir les bureaux',
      hint: 'Un par un, ou tous à la fois par une liste, sous « Import et export ».',
    },
    people: {
      label: 'Inviter des collègues et attribuer les rôles',
      hint: 'Ressources humaines et responsables de stage, chacun dans son bureau.',
    },
    agreement: {
      label: 'Saisir un accord de partenariat',
      hint: 'Avec une université ou un bailleur ; cela peut attendre.',
    },
    notice: { label: 'Publier un premier avis', hint: 'À partir d’un texte collé ou téléversé.' },
    toDo: 'À faire',
    count: n => `${n} à ce jour`,
    mail: 'Le courrier part par le serveur que nomme SMTP_URL ; sans lui, les messages sont seulement écrits dans un dossier de cette machine. « bin/passerelle doctor » dit lequel des deux vaut et s’il fonctionne.',
  },
  demonstration: {
    offer: 'D’abord découvrir, avec des personnes fictives',
    offerLede:
      'La démonstration remplit cette installation : une organisation, huit bureaux, une université et trois années de stages. Il faut moins d’une minute, et elle reste en place : pour votre propre organisation, partez d’un dossier de données vide.',
    load: 'Charger la démonstration',
    loading: 'Chargement de la démonstration',
    loadingLede: 'Il faut moins d’une minute. La page s’actualise d’elle-même.',
    progress: percent => `${percent} % effectués`,
    lookAgain: 'Actualiser maintenant',
    notEmpty:
      'Un compte existe déjà ici, et la démonstration demande une base de données vide. Rien n’a été modifié. Mettez votre organisation en service, ou partez d’un dossier de données vide.',
    loaded: 'La démonstration est chargée',
    loadedLede: 'Toutes les personnes y sont fictives.',
    signInLede:
      'Choisissez qui vous voulez être. Chaque adresse connecte une fois, pendant un jour ; cette page les montre jusque-là.',
    addressesGone:
      'Les adresses de connexion ne sont plus affichées, car le serveur a été redémarré. Dans un terminal, « bin/passerelle user reset » suivi d’une adresse électronique en affiche une nouvelle.',
    accounts: 'Un compte pour chaque rôle',
    role: 'Rôle',
    person: 'Personne',
    signInAs: name => `Se connecter comme ${name}`,
    next: 'Sans compte',
    nextLede: 'Les avis ouverts se lisent sans compte.',
    firstPage: 'Aller à la première page',
    roles: {
      applicant: 'Personne candidate',
      intern: 'Stagiaire',
      supervisor: 'Encadrement de stage',
      'hr-officer': 'Ressources humaines d’un bureau',
      'programme-manager': 'Gestion du programme',
      'hr-director': 'Direction des ressources humaines',
      'medical-officer': 'Service médical',
      'finance-officer': 'Finances',
      'partner-coordinator': 'Coordination à l’université',
      funder: 'Bailleur de fonds',
      interviewer: 'Membre d’un jury d’entretien',
      auditor: 'Audit',
      administrator: 'Administration',
    },
  },
}
