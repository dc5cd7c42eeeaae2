import type { Messages } from './messages.en.ts'

export const fr: Messages = {
  state: { draft: 'Brouillon', published: 'Publié', closed: 'Clos', withdrawn: 'Retiré', discarded: 'Abandonné' },
  kind: { headquarters: 'Siège', 'field-mission': 'Mission de terrain', 'country-office': 'Bureau de pays' },
  allowance: {
    monthly: 'Allocation mensuelle de l’organisation',
    partner: 'Prise en charge par votre université ou votre organisme',
    none: 'Pas d’allocation',
  },
  months: (min, max) => (min === max ? `${min} mois` : `${min} à ${max} mois`),
  list: {
    title: 'Trouver une place',
    lede: 'Les places de stage ouvertes. Chacune dit pour quel jour tout le monde a une réponse.',
    description:
      'Stages ouverts, avec leur bureau, leurs dates et le jour auquel chaque candidature aura reçu une réponse.',
    count: n => (n === 0 ? 'Aucune place ouverte' : n === 1 ? '1 place ouverte' : `${n} places ouvertes`),
    countOfChosen: n =>
      n === 0
        ? 'Aucune place ouverte ne correspond'
        : n === 1
          ? '1 place ouverte correspond'
          : `${n} places ouvertes correspondent`,
    words: 'Mots de l’avis, bureau ou ville',
    country: 'Pays',
    kind: 'Type de bureau',
    language: 'Avis lisible en',
    from: 'Début à partir de',
    to: 'Début jusqu’à',
    any: 'Sans préférence',
    apply: 'Afficher les places',
    chosenWords: words => `«\u00a0${words}\u00a0»`,
    chosenFrom: month => `Début à partir de ${month}`,
    chosenTo: month => `Début jusqu’à ${month}`,
    chosenLanguage: name => `En ${name}`,
    starts: day => (day === null ? 'Début à convenir' : `Début le ${day}`),
    closes: day => (day === null ? 'Ouvert jusqu’à ce que la place soit pourvue' : `Clôture le ${day}`),
    answer: day => `Réponse au plus tard le ${day}`,
    exclusive: partner => `Réservée aux personnes qui étudient à ${partner}`,
    none: 'Aucune place n’est ouverte en ce moment. Vous pouvez postuler directement à un bureau, en toute saison.',
    noneChosen: 'Rien ne correspond à tous ces critères. Retirez-en un ci-dessus, ou postulez directement à un bureau.',
    offices: 'Postuler à un bureau',
    feed: 'Suivre les nouvelles places par un lecteur de flux (Atom)',
  },
  notice: {
    back: 'Toutes les places ouvertes',
    lede: (place, length) => `${place}. ${length}.`,
    ledeFrom: (place, length, day) => `${place}. ${length}, à partir du ${day}.`,
    apply: 'Postuler à cette place',
    check: 'Puis-je postuler\u202f?',
    checkFor: 'Répondre à quelques questions\u00a0: puis-je postuler\u202f?',
    saveHint: 'Vous pouvez enregistrer et revenir.',
    onlyIn: language => `Le bureau a rédigé cet avis dans cette langue\u00a0: ${language}.`,
    closed: day => (day === null ? 'Cet avis est clos.' : `Cet avis est clos depuis le ${day}.`),
    closedThen: day =>
      day === null
        ? 'Il n’est plus possible de postuler.'
        : `Il n’est plus possible de postuler. Chaque candidature reçoit une réponse au plus tard le ${day}.`,
    withdrawn:
      'Cet avis a été retiré. Il n’est plus possible de postuler ; le bureau prévient les personnes qui l’avaient fait.',
    others: 'Voir les places ouvertes',
    exclusive: partner =>
      `Cette place est réservée aux personnes qui étudient à ${partner}. La coordination de cet établissement voit où en est une telle candidature, comme le dit l’accord.`,
    towards: 'À quoi vous contribuerez',
    do: 'Ce que vous ferez',
    learn: 'Ce que vous apprendrez',
    deliver: 'Ce que vous remettrez',
    bring: 'Ce qui aide',
    guides: 'Qui vous accompagne',
    guide: {
      both: (overall, direct) =>
        `Deux responsables, ensemble. Supervision générale\u00a0: ${overall}. Supervision directe\u00a0: ${direct}.`,
      one: title => `Une personne responsable\u00a0: ${title}.`,
      none: 'Le bureau indique dans son offre qui vous accompagne.',
    },
    who: 'Qui peut postuler',
    allRules: 'Ces règles en entier, avec leurs sources',
    whoLede: 'Les règles du programme pour cette place. Seule une personne dit non.',
    preferred: 'Préféré, non exigé',
    source: 'Source\u00a0:',
    endTitle: 'Vous souhaitez postuler\u202f?',
    endText: day =>
      `Avant tout envoi, vous voyez ce que les règles disent de vous. Quelle que soit la réponse, vous l’avez au plus tard le ${day}.`,
    facts: 'En bref',
    closes: 'Clôture',
    published: 'Publication',
    untilFilled: 'Quand la place sera pourvue',
    hears: 'Réponse à tout le monde',
    where: 'Lieu',
    office: 'Bureau',
    unit: 'Unité',
    kindLabel: 'Type',
    starts: 'Début',
    toBeAgreed: 'À convenir',
    length: 'Durée',
    allowanceLabel: 'Allocation',
    languages: 'Langues',
    places: 'Places',
    placesOpen: n => `${n}, sans réserve d’établissement`,
    placesExclusive: (n, partner) => `${n}, pour les personnes qui étudient à ${partner}`,
    reference: 'Référence',
    inTime: 'Réponses dans les temps',
    inTimeText: (told, of) =>
      `Au cours des douze derniers mois, ce bureau a répondu au jour promis à ${told} candidatures sur ${of}.`,
  },
  offices: {
    title: 'Postuler à un bureau',
    lede: 'Vous pouvez postuler au bureau de votre choix en toute saison. Il répond dans les 90 jours qui suivent le jour où vous lui ouvrez votre candidature à la lecture.',
    apply: 'Postuler à ce bureau',
    open: n => (n === 1 ? 'Voir sa place ouverte' : `Voir ses ${n} places ouvertes`),
    none: 'Aucun bureau n’a encore été saisi.',
    groups: { headquarters: 'Siège', 'field-mission': 'Missions de terrain', 'country-office': 'Bureaux de pays' },
  },
  who: {
    title: 'Qui peut postuler',
    lede: 'Chaque place se décide selon un seul texte publié, que son avis indique. Voici les règles de chacun de ces textes, en mots, avec l’endroit où elles figurent.',
    promise:
      'Une machine dit oui, «\u00a0pas encore\u00a0» ou «\u00a0une personne doit examiner le dossier\u00a0». Seule une personne dit non, et dit pourquoi.',
    check: 'Répondre à quelques questions\u00a0: puis-je postuler\u202f?',
    reading: 'Comment nous lisons le texte',
    inForce: (from, to) => (to === null ? `S’applique depuis le ${from}` : `S’applique du ${from} au ${to}`),
    find: 'Trouver une place',
  },
}
