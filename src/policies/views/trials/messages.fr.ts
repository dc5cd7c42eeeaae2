import type { TrialMessages } from './messages.en.ts'

export const fr: TrialMessages = {
  title: 'Essayer une version sur des dossiers passés',
  lede: 'Voyez combien de candidatures passées auraient un autre résultat selon une version des règles, et lesquelles. Rien ne change dans les dossiers, et personne n’est prévenu.',
  labels: { policyId: 'Version à essayer', rounds: 'Cycles qui ont des dossiers passés' },
  roundsHint: 'Candidatures ouvertes à la lecture et examinées, avec les éléments connus à ce moment-là.',
  round: (partner, name, n) => `${partner}, ${name} (${n})`,
  outside: n => `Hors de tout cycle (${n})`,
  start: 'Essayer',
  noCases: 'Il n’y a pas encore de dossier passé : rien n’a été ouvert à la lecture et examiné.',
  refusals: {
    'not-allowed': 'Seule la personne responsable du programme essaie des versions.',
    'policy-not-known': 'Cette version n’est plus connue. Choisissez-en une autre.',
    'no-cases': 'Ces cycles n’ont plus de dossier passé. Choisissez à nouveau.',
  },
  ofDraft: (title, revision) => `${title} (brouillon, révision ${revision})`,
  earlier: 'Essais précédents',
  none: 'Aucune version n’a encore été essayée.',
  columns: { policy: 'Version', asked: 'Demandé', cases: 'Dossiers', result: 'Changeraient' },
  askedBy: (day, name) => `${day}, ${name}`,
  running: 'en cours',
  one: {
    back: 'Tous les essais',
    heading: policy => `Essai : ${policy}`,
    trying: policy => `Essai en cours : ${policy}`,
    progress: percent => `${percent} % des dossiers sont examinés`,
    progressLede: 'Cette page se met à jour d’elle-même. Vous pouvez la quitter et y revenir.',
    lookAgain: 'Regarder à nouveau',
    finding: (changed, [n, of]) => {
      const past = n === 1 ? '1 dossier passé' : `${of} dossiers passés`
      if (changed === '0') return `Sur ${past}, aucun n’aurait un autre résultat.`
      return changed === '1'
        ? `Sur ${past}, 1 aurait un autre résultat.`
        : `Sur ${past}, ${changed} auraient un autre résultat.`
    },
    noCase: 'Il n’y avait aucun dossier passé à examiner.',
    untouched:
      'Rien n’a changé dans les dossiers. Chacun reste décidé, par une personne, selon la version qui valait pour lui.',
    asked: 'Demandé',
    scope: 'Dossiers de',
    outside: 'hors de tout cycle',
    under: 'Décidés selon',
    verdicts: 'Résultats, avant et après',
    verdict: 'Résultat',
    before: 'Avant',
    after: 'Avec cette version',
    byRule: 'Par règle',
    byRuleLede: 'Combien de changements une règle explique. Un changement peut avoir plusieurs raisons.',
    noRule: 'Aucune règle n’explique de changement.',
    byStage: 'Par étape',
    byStageLede:
      'Ce qui est encore ouvert se décide selon la version qui s’appliquait le jour de la candidature : rien ne passe de soi-même à une autre.',
    stages: { open: 'Encore ouverts', decided: 'Décidés ou clos' },
    byOffice: 'Par bureau',
    byPartner: 'Par partenaire',
    byRegion: 'Par région de nationalité',
    byRegionLede:
      'Les régions sont celles des Nations Unies. Une personne qui a plusieurs nationalités compte dans chaque région.',
    byGender: 'Par genre',
    byGenderLede:
      'Tel que chaque personne l’a indiqué, pour des totaux seulement ; rien n’y oblige. En dessous de cinq personnes, rien n’est dit.',
    byGenderFew:
      'Le nombre de changements par genre n’est pas indiqué : si peu de personnes changeraient de résultat, ou garderaient le leur, que l’on pourrait les reconnaître.',
    genders: {
      woman: 'Femme',
      man: 'Homme',
      another: 'Autrement',
      unsaid: 'Non indiqué, ou par moins de cinq personnes',
    },
    group: {
      stage: 'Étape',
      rule: 'Règle',
      office: 'Bureau',
      partner: 'Partenaire',
      gender: 'Genre',
      region: 'Région',
    },
    cases: 'Dossiers',
    changed: 'Changeraient',
    noOffice: 'Tout bureau d’un type',
    noPartner: 'Aucun partenaire',
    regions: {
      africa: 'Afrique',
      americas: 'Amériques',
      asia: 'Asie',
      europe: 'Europe',
      oceania: 'Océanie',
      elsewhere: 'Dans aucune',
      'not-known': 'Non connue',
    },
    who: 'Qui changerait',
    whoCaption: (n, isOne) => (isOne ? '1 dossier' : `${n} dossiers`),
    person: 'Candidature',
    change: 'Résultat, avant → après',
    because: 'En raison de',
    together: 'Toutes les conditions ensemble',
    nobody: 'Personne.',
  },
  /** What was found of one case and what the version finds. */
  aCase: {
    heading: reference => `Candidature ${reference}`,
    back: 'Toutes les personnes concernées',
    sameFacts: 'Les deux résultats reposent sur les faits connus lors du dernier examen de la candidature.',
    caption: 'Ce qui a été constaté, et ce que cette version constate',
    condition: 'Condition',
    preferred: title => `${title} (souhaitée)`,
    notAsked: 'Non demandée.',
    open: 'La candidature elle-même',
  },
}
