import { en, type ListMessages } from './list-messages.en.ts'

export const fr: ListMessages = {
  title: 'Import et export',
  lede: 'Les bureaux, les unités, les personnes avec leurs rôles, en listes qu’un tableur lit et écrit (CSV). Rien n’est enregistré avant que vous n’ayez vu ce qui se passerait.',
  file: 'Un fichier',
  fileHint: 'Enregistré en CSV, séparé par des points-virgules, des virgules ou des tabulations. 1 Mo au plus.',
  pasted: 'Ou collez la liste',
  pastedHint: 'Avec sa première ligne, qui nomme les colonnes.',
  check: 'Voir ce qui se passerait',
  columns: 'Colonnes de chaque liste',
  columnsLede:
    'Les colonnes disent de quelle liste il s’agit. Leur ordre est indifférent ; rien dans une liste ne met fin à quoi que ce soit.',
  lists: { offices: 'Bureaux', units: 'Unités', people: 'Personnes et rôles' },
  optional: 'facultatif',
  kindHint: 'kind vaut headquarters, field-mission ou country-office ; les pays ont deux lettres (KE).',
  peopleHint: roles =>
    `language vaut en, fr ou es. role est l’un de ceux-ci : ${roles}. place est le nom du bureau, du partenaire ou du fonds où vaut le rôle. Plusieurs rôles font plusieurs lignes.`,
  export: 'Export',
  exportLede:
    'Les mêmes colonnes, dans leur état du jour ; on peut les modifier dans un tableur et les importer de nouveau. Les personnes sont celles qui ont un rôle.',
  preview: {
    title: 'Ce qui se passerait',
    lede: (kind, lines) => `${kind} : ${lines === 1 ? '1 ligne' : `${lines} lignes`}. Rien n’est encore enregistré.`,
    counts: (add, change, same, refuse) =>
      `${add} à ajouter, ${change} à modifier, ${same} sans changement, ${refuse} refusées`,
    columns: { line: 'Ligne', what: 'Objet', outcome: 'Serait', why: 'Pourquoi' },
    outcomes: { add: 'Ajouté', change: 'Modifié', same: 'Sans changement', refuse: 'Refusé' },
    refusedNote:
      'Les lignes refusées sont laissées de côté. Corrigez-les dans la liste et recommencez, ou importez le reste maintenant.',
    shown: (n, of) => `Voici les ${n} premières lignes sur ${of}, les refusées d’abord.`,
    invitations: 'Envoyer une invitation à chaque nouvelle personne',
    confirm: n => (n === 1 ? 'Importer 1 ligne' : `Importer ${n} lignes`),
    nothing: 'Il n’y a rien à importer dans cette liste.',
  },
  done: (added, changed) => `Import terminé. Lignes ajoutées : ${added}, modifiées : ${changed}.`,
  meanwhile:
    'Un élément que touche cette liste a changé depuis que vous avez regardé. Regardez de nouveau : rien n’a été enregistré.',
  faults: {
    'no-list': 'Choisissez un fichier ou collez une liste',
    empty: 'La liste est vide',
    'too-large': 'La liste dépasse 1 Mo ; partagez-la',
    'too-many-lines': 'La liste dépasse 10\u202f000 lignes ; partagez-la',
    'not-text': 'Ce n’est pas un fichier CSV. Enregistrez le classeur en CSV et choisissez celui-ci',
    'not-csv': 'Un guillemet s’ouvre là où il ne peut pas, ou ne se ferme pas ; corrigez-le et réessayez',
  },
  header: columns =>
    `La première ligne doit nommer les colonnes de l’une des listes ci-dessous, chacune une fois. Non compris : ${columns}`,
  reasons: {
    repeated: line => `La même chose figure à la ligne ${line}`,
    differs: line => `La ligne ${line} donne à cette personne un autre nom ou une autre langue`,
    'no-such-office': value => `Il n’y a pas de bureau «\u202f${value}\u202f»`,
    'office-closed': value => `Le bureau «\u202f${value}\u202f» est fermé`,
    'no-such-place': value =>
      value === '' ? 'Ce rôle demande un lieu' : `Il n’y a pas de «\u202f${value}\u202f» pour ce rôle`,
    'place-not-wanted': value => `Ce rôle vaut partout ; retirez «\u202f${value}\u202f»`,
    disabled: () => 'Le compte est fermé',
    'too-many-cells': 'La ligne a plus de cellules que la première n’a de colonnes',
  },
  // The names of columns, the same in each language.
  fields: en.fields,
}
