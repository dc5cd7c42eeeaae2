import type { SiteMessages } from './messages.en.ts'

export const fr: SiteMessages = {
  siteName: 'Passerelle',
  demonstration: 'Ceci est une démonstration avec des personnes inventées. Rien n’y est réel.',
  demonstrationMail: 'Lire son courrier',
  nav: {
    notices: 'Trouver une place',
    check: 'Puis-je postuler ?',
    applications: 'Vos candidatures',
    profile: 'Profil',
    placement: 'Votre stage',
    work: 'Travail',
    noticesAdmin: 'Avis de vacance',
    placements: 'Stages',
    partnerships: 'Partenariats',
    students: 'Vos étudiants et étudiantes',
    funds: 'Fonds',
    policies: 'Règles',
    administration: 'Administration',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    account: 'Compte',
  },
  footer: { help: 'Aide, une personne répond', data: 'Vos données', accessibility: 'Accessibilité' },
  home: {
    title: 'Des stages auprès des personnes en mouvement',
    lede: 'Travaillez quelques mois dans un bureau de l’organisation, avec deux responsables de stage, et découvrez de quoi la migration est faite. Chaque candidature reçoit une réponse, au jour promis.',
    find: 'Trouver une place',
    findLede: 'Des avis ouverts dans des bureaux du monde entier, ou le bureau de votre choix en toute saison.',
    who: 'Qui peut postuler',
    whoLede:
      'Les personnes en dernière année d’études ou récemment diplômées, de 19 à 36 ans, qui parlent anglais, français ou espagnol. Avant tout envoi, vous voyez ce que les règles disent de vous, et pourquoi.',
    open: n =>
      n === 0
        ? 'Aucune place ouverte aujourd’hui'
        : n === 1
          ? '1 place ouverte aujourd’hui'
          : `${n} places ouvertes aujourd’hui`,
    promise: 'La promesse',
    promiseText:
      'Chaque avis nomme le jour auquel toute candidature aura reçu une réponse. Nous veillons à ce jour, et nous publions combien de fois nous l’avons tenu.',
    promiseFigure: (told, of) =>
      `Au cours des douze derniers mois, ${told} candidatures sur ${of} ont reçu leur réponse au jour promis.`,
    offices: 'Les bureaux auxquels vous pouvez postuler directement',
    allOffices: 'Tous les bureaux',
    how: 'Comment cela se passe',
    steps: [
      'Ouvrez un compte et décrivez vos études une seule fois. Tout est enregistré au fur et à mesure.',
      'Postulez à un avis, à un bureau ou à une catégorie de bureaux. Vous voyez ce que disent les règles avant d’envoyer.',
      'Ouvrez votre candidature à la lecture : dès lors le bureau peut la lire, et vous voyez à tout moment qui doit agir, et pour quand.',
      'Des personnes décident et vous disent pourquoi. Si une place vous est offerte, nous vérifions ensemble assurances et documents avant le départ.',
      'À la fin : une évaluation des deux côtés et un certificat.',
    ],
  },
  help: {
    title: 'Aide',
    lede: name => `Une personne de ${name} répond, d’ordinaire sous deux jours ouvrables.`,
    write: 'Écrire à',
    where: 'Où en est ma candidature ?',
    whereText:
      'Connectez-vous et ouvrez votre candidature. Elle dit ce qui se passe, qui doit agir et pour quand. Aucune machine ne décide : une machine dit oui, ou demande qu’une personne examine le dossier.',
    trouble: 'Quelque chose ne fonctionne pas',
    troubleText:
      'Indiquez-nous la page et ce que vous avez vu. Ce que vous avez saisi sur les pages précédentes est enregistré.',
  },
  data: {
    title: 'Vos données',
    lede: 'Ce que nous conservons, pourquoi, qui le voit et combien de temps.',
    parts: [
      [
        'Votre profil et vos documents',
        'Conservés pour que vous puissiez postuler. Personne ne les voit avant que vous n’ouvriez une candidature à la lecture. Ensuite, le bureau choisi et les responsables du programme les voient.',
      ],
      [
        'Vos documents de santé',
        'Demandés seulement après une offre. Chiffrés sous une clé à part, vus du seul service médical ; chaque ouverture est consignée.',
      ],
      [
        'Votre université',
        'Si une place est réservée à votre université, sa coordination voit où en est votre candidature, comme le dit l’accord. Jamais les documents de santé.',
      ],
      [
        'Les décisions',
        'Chaque décision porte un nom, un jour et un motif. Vous pouvez lire ce que les règles constatent de vous et demander qu’une personne réexamine.',
      ],
      ['Les témoins de connexion', 'Aucun avant la connexion ; un seul ensuite, qui vous garde en ligne.'],
      ['Vos droits', 'Écrivez au programme pour voir, corriger ou faire retirer ce que nous conservons à votre sujet.'],
    ],
  },
  accessibility: {
    title: 'Accessibilité',
    lede: 'Ce service s’utilise au clavier, avec un lecteur d’écran, sans script, sur un téléphone étroit et agrandi quatre fois.',
    text: 'Nous suivons WCAG 2.2, niveau AA, et chaque page est contrôlée par programme à deux largeurs. Si quelque chose vous arrête, dites-le-nous : une personne répond et cherche avec vous un autre chemin.',
  },
  problems: {
    'not-found': [
      'Page introuvable',
      'Il n’y a pas de page à cette adresse, ou elle ne vous est pas destinée. Vérifiez l’adresse ou repartez de la première page.',
    ],
    'not-allowed': [
      'Cette page n’est pas pour votre rôle',
      'Aucun rôle de votre compte n’ouvre cette page. S’il vous la faut pour votre travail, adressez-vous à l’administration.',
    ],
    forged: [
      'Envoyez le formulaire de nouveau',
      'La page était ouverte depuis trop longtemps, ou le formulaire venait d’un autre site. Rien n’a été modifié. Revenez en arrière, rechargez la page et envoyez-la encore une fois.',
    ],
    refused: ['Ce n’est pas possible maintenant', ''],
    'bad-request': ['L’envoi n’a pas pu être lu', 'Rien n’a été modifié. Revenez en arrière et réessayez.'],
    'too-many': ['Trop d’essais', 'Attendez une minute et réessayez. Rien n’est perdu.'],
    unavailable: [
      'Le service est absent un instant',
      'Ce qui était enregistré est en sûreté ; ce que vous venez d’envoyer ne l’a pas été. Réessayez dans une minute.',
    ],
    fault: [
      'Le service rencontre un problème',
      'Ce qui était enregistré est en sûreté. Réessayez plus tard, ou écrivez-nous en indiquant ce numéro :',
    ],
  },
  kept: {
    title: 'Ce que vous aviez écrit',
    hint: 'Rien n’en a été enregistré. Copiez ce dont vous avez encore besoin.',
  },
  backToStart: 'Aller à la première page',
  backToPage: 'Revenir',
}
