import type { TrialMessages } from './messages.en.ts'

export const es: TrialMessages = {
  title: 'Probar una versión con casos pasados',
  lede: 'Vea cuántas candidaturas pasadas tendrían otro resultado con una versión de las reglas, y cuáles. Nada cambia en los casos, y no se avisa a nadie.',
  labels: { policyId: 'Versión que se prueba', rounds: 'Convocatorias con casos pasados' },
  roundsHint: 'Candidaturas abiertas a la lectura y examinadas, con los datos que se conocían entonces.',
  round: (partner, name, n) => `${partner}, ${name} (${n})`,
  outside: n => `Fuera de toda convocatoria (${n})`,
  start: 'Probar',
  noCases: 'Todavía no hay casos pasados: nada se ha abierto a la lectura y examinado.',
  refusals: {
    'not-allowed': 'Solo quien dirige el programa prueba versiones.',
    'policy-not-known': 'Esta versión ya no se conoce. Elija otra.',
    'no-cases': 'Estas convocatorias ya no tienen casos pasados. Elija de nuevo.',
  },
  ofDraft: (title, revision) => `${title} (borrador, revisión ${revision})`,
  earlier: 'Pruebas anteriores',
  none: 'Todavía no se ha probado ninguna versión.',
  columns: { policy: 'Versión', asked: 'Se pidió', cases: 'Casos', result: 'Cambiarían' },
  askedBy: (day, name) => `${day}, ${name}`,
  running: 'en curso',
  one: {
    back: 'Todas las pruebas',
    heading: policy => `Prueba: ${policy}`,
    trying: policy => `Prueba en curso: ${policy}`,
    progress: percent => `Se ha examinado el ${percent} % de los casos`,
    progressLede: 'Esta página se actualiza sola. Puede dejarla y volver.',
    lookAgain: 'Mirar de nuevo',
    finding: (changed, [n, of]) => {
      const past = n === 1 ? '1 caso pasado' : `${of} casos pasados`
      if (changed === '0') return `De ${past}, ninguno tendría otro resultado.`
      return changed === '1'
        ? `De ${past}, 1 tendría otro resultado.`
        : `De ${past}, ${changed} tendrían otro resultado.`
    },
    noCase: 'No había ningún caso pasado que examinar.',
    untouched:
      'Nada ha cambiado en los casos. Cada uno sigue decidido, por una persona, según la versión que valía para él.',
    asked: 'Se pidió',
    scope: 'Casos de',
    outside: 'fuera de toda convocatoria',
    under: 'Decididos según',
    verdicts: 'Resultados, antes y después',
    verdict: 'Resultado',
    before: 'Antes',
    after: 'Con esta versión',
    byRule: 'Por regla',
    byRuleLede: 'Cuántos de los cambios explica una regla. Un cambio puede tener varias razones.',
    noRule: 'Ninguna regla explica un cambio.',
    byStage: 'Por etapa',
    byStageLede:
      'Lo que sigue abierto se decide según la versión que regía el día de la candidatura: nada pasa por sí solo a otra.',
    stages: { open: 'Aún abiertos', decided: 'Decididos o cerrados' },
    byOffice: 'Por oficina',
    byPartner: 'Por entidad asociada',
    byRegion: 'Por región de nacionalidad',
    byRegionLede:
      'Las regiones son las de las Naciones Unidas. Quien tiene varias nacionalidades cuenta en cada región.',
    byGender: 'Por género',
    byGenderLede:
      'Según lo que cada persona ha dicho, solo para totales; nadie está obligado a hacerlo. De menos de cinco personas no se dice nada.',
    byGenderFew:
      'No se indica cuántos casos cambiarían por género: son tan pocos los que cambiarían, o los que no, que se podría saber quiénes son.',
    genders: {
      woman: 'Mujer',
      man: 'Hombre',
      another: 'De otra manera',
      unsaid: 'No indicado, o por menos de cinco personas',
    },
    group: {
      stage: 'Etapa',
      rule: 'Regla',
      office: 'Oficina',
      partner: 'Entidad asociada',
      gender: 'Género',
      region: 'Región',
    },
    cases: 'Casos',
    changed: 'Cambiarían',
    noOffice: 'Cualquier oficina de un tipo',
    noPartner: 'Ninguna',
    regions: {
      africa: 'África',
      americas: 'América',
      asia: 'Asia',
      europe: 'Europa',
      oceania: 'Oceanía',
      elsewhere: 'En ninguna de ellas',
      'not-known': 'No se sabe',
    },
    who: 'Quién cambiaría',
    whoCaption: (n, isOne) => (isOne ? '1 caso' : `${n} casos`),
    person: 'Candidatura',
    change: 'Resultado, antes → después',
    because: 'A causa de',
    together: 'Todas las condiciones juntas',
    nobody: 'Nadie.',
  },
  /** What was found of one case and what the version finds. */
  aCase: {
    heading: reference => `Candidatura ${reference}`,
    back: 'Todas las personas afectadas',
    sameFacts:
      'Los dos resultados parten de los datos que se conocían cuando la candidatura se examinó por última vez.',
    caption: 'Lo que se constató y lo que constata esta versión',
    condition: 'Condición',
    preferred: title => `${title} (preferida)`,
    notAsked: 'No se pide.',
    open: 'La candidatura misma',
  },
}
