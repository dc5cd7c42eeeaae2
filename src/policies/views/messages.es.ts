import type { PolicyMessages } from './messages.en.ts'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export const es: PolicyMessages = {
  title: 'Reglas',
  lede: 'Las versiones de las reglas que se conocen aquí, cada una entera y sin cambios posteriores. Cada caso se decide según una sola.',
  caption: 'Versiones conocidas',
  own: 'Este programa',
  others: 'Otras organizaciones, para comparar',
  columns: {
    organisation: 'Organización',
    title: 'Versión',
    inForce: 'En vigor',
    notices: 'Avisos',
    agreements: 'Acuerdos',
    applications: 'Candidaturas',
  },
  from: day => `desde el ${day}`,
  between: (from, to) => `del ${from} al ${to}`,
  version: {
    back: 'Todas las versiones',
    backPublic: 'Encontrar una plaza',
    lede: organisation => `Reglas de esta organización, tal como las lee el programa: ${organisation}.`,
    id: 'Nombre en los archivos',
    inForce: 'En vigor',
    reading: 'Cómo se leyó el texto',
    exceptions: 'Excepciones',
    usedFor: 'Se usa en',
    uses: (notices, agreements, applications) =>
      `${count(notices, 'aviso', 'avisos')}, ${count(agreements, 'acuerdo', 'acuerdos')}, ${count(applications, 'candidatura', 'candidaturas')}`,
    done: {
      published: inForce => `Versión publicada: en vigor ${inForce}.`,
      ended: inForce => `Su último día está fijado: en vigor ${inForce}.`,
    },
    conditions: 'Condiciones',
    conditionsLede:
      'En palabras dirigidas a quien se postula. Lo que se exige decide; lo que se prefiere pide la mirada de una persona y no descarta a nadie.',
    columns: { title: 'Condición', asks: 'Qué pide', weight: 'Peso', source: 'Dónde está escrito' },
    must: 'Se exige',
    preferred: 'Se prefiere',
    compare: 'Poner junto a otra versión',
  },
  besides: {
    title: 'Qué más dice el texto',
    lede: 'No decide quién puede postularse; es lo que se puede esperar de la pasantía.',
    columns: { subject: 'Tema', says: 'Qué dice el texto', source: 'Dónde está escrito' },
    notStated: subjects =>
      `No se indica, que no es lo mismo que sin límite: ${subjects}. Lo que se leyó del texto no dice nada de ello.`,
    silent: 'Lo que el texto calla',
    silentOnNone: 'Ninguno de los temas.',
    unsaid: 'No se dice nada de ello.',
  },
  filter: {
    words: 'Organización, título o nombre en los archivos',
    search: 'Buscar',
    all: 'Mostrar todo',
    found: (n, of) => (n === 1 ? `1 de ${of} versiones` : `${n} de ${of} versiones`),
    none: 'Ninguna versión contiene esas palabras.',
  },
  choose: {
    title: 'Poner dos versiones una junto a otra',
    labels: { first: 'Primera versión', second: 'Segunda versión' },
    show: 'Ponerlas una junto a otra',
    missing: 'Elija una versión.',
  },
  sides: {
    title: 'Dos versiones, una junto a otra',
    finding: (differ, of) =>
      differ === 0
        ? 'Las dos piden lo mismo.'
        : `${count(differ, 'condición', 'condiciones')} de ${of} no ${differ === 1 ? 'es la misma' : 'son las mismas'} en ambas.`,
    caption: 'Condición por condición',
    condition: 'Condición',
    difference: 'Diferencia',
    differences: {
      same: 'Igual',
      different: 'Distinta',
      'only-first': 'Solo en la primera',
      'only-second': 'Solo en la segunda',
    },
    marked: 'Donde ambas piden algo de la misma clase, las palabras que difieren están en negrita.',
    besidesDiffer: 'Lo que los textos dicen además no es igual: véalo más abajo.',
    onlyHere: 'solo aquí',
    notAsked: 'No se pide.',
    readings: 'Cómo se leyeron los textos',
    swap: 'Cambiar de lado',
  },
}
