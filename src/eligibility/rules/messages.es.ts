import type { RuleMessages } from './messages.en.ts'

const months = (n: number): string => (n === 1 ? '1 mes' : `${n} meses`)
const days = (n: number): string => (n === 1 ? '1 día' : `${n} días`)
const times = (n: number): string => (n === 1 ? '1 vez' : `${n} veces`)
const before = (isEver: boolean): string => (isEver ? 'antes' : 'en esta convocatoria')
const there = (isAnyOffice: boolean): string =>
  isAnyOffice ? 'en la organización' : 'en la oficina a la que presenta su candidatura'

type Levels = { readonly levels: string }
const throughout = ({ levels }: Levels): string =>
  `lo que cuenta es cursar un programa de ${levels} hasta que termine la pasantía`
const back = ({ levels }: Levels): string => `lo que cuenta es volver a un programa de ${levels} después de la pasantía`
type Called = { readonly called: string }
const nationals = ({ called }: Called): string => `lo que cuenta es la nacionalidad de uno de estos países: ${called}`
const residents = ({ called }: Called): string => `lo que cuenta es vivir en uno de estos países: ${called}`
type Kin = { readonly kin: string; readonly isAnyOffice: boolean }
const noKin = ({ kin, isAnyOffice }: Kin): string =>
  `la regla excluye a quienes tienen un familiar (${kin}) que trabaja ${there(isAnyOffice)}`
type Times = { readonly most: number; readonly isEver: boolean }
const atMost = ({ most, isEver }: Times): string =>
  most === 0
    ? `se pide no haber presentado ninguna candidatura ${before(isEver)}`
    : `se permite haberla presentado ${times(most)} ${before(isEver)} como máximo`

export const es: RuleMessages = {
  programme: { bachelor: 'licenciatura', master: 'maestría', doctorate: 'doctorado', other: 'otro tipo' },
  kin: {
    parent: 'padre o madre',
    child: 'hijo o hija',
    sibling: 'hermano o hermana',
    spouse: 'cónyuge',
    partner: 'pareja',
    other: 'otro parentesco',
  },
  service: {
    internship: 'pasantía',
    employment: 'empleo',
    consultancy: 'consultoría',
    volunteering: 'voluntariado',
  },
  paper: {
    'application-form': 'formulario de candidatura',
    cv: 'CV',
    'cover-letter': 'carta de presentación',
    essay: 'ensayo',
    'university-letter': 'carta de la universidad',
    transcript: 'expediente académico',
    'degree-certificate': 'título',
    recommendation: 'carta de recomendación',
    'academic-reference': 'referencia académica',
    'language-certificate': 'certificado de idioma',
    'medical-certificate': 'certificado médico',
    'medical-insurance': 'comprobante de seguro médico',
    'sponsor-letter': 'carta de la institución que patrocina',
  },
  papers: (paper, count) => (count === 1 ? paper : `${paper} (${count} en total)`),
  words: (paper, most) => `${paper} de ${most} palabras como máximo`,
  everyMonth: day => `el ${day} de cualquier mes`,
  period: (from, to) => `del ${from} al ${to}`,

  enrolment: {
    within: p =>
      p.ends === '' || p.until === ''
        ? `Cursa ${p.yours}; ${throughout(p)}.`
        : `Cursa ${p.yours} hasta el ${p.until}, y la pasantía terminaría el ${p.ends}; ${throughout(p)}.`,
    tooLong: p =>
      p.ends === ''
        ? `Cursa ${p.yours} hasta el ${p.until}; ${throughout(p)}.`
        : `Cursa ${p.yours} hasta el ${p.until}, y la pasantía terminaría después, el ${p.ends}; ${throughout(p)}.`,
    none: p => `El día de la candidatura, el ${p.appliedOn}, no cursa un programa de ${p.levels}; ${throughout(p)}.`,
    lacks: p => `Todavía no sabemos si sus estudios duran tanto como la pasantía; ${throughout(p)}.`,
  },
  'return-to-studies': {
    within: p =>
      p.ends === '' || p.until === ''
        ? `Continúa ${p.yours}; ${back(p)}.`
        : `La pasantía terminaría el ${p.ends}, y cursa ${p.yours} hasta el ${p.until}; ${back(p)}.`,
    tooLong: p =>
      p.ends === ''
        ? `Cursa ${p.yours} hasta el ${p.until}; ${back(p)}.`
        : `Cursa ${p.yours} hasta el ${p.until}, y la pasantía terminaría el ${p.ends}: no quedaría nada de los estudios; ${back(p)}.`,
    none: p => `El día de la candidatura, el ${p.appliedOn}, no cursa un programa de ${p.levels}; ${back(p)}.`,
    lacks: p => `Todavía no sabemos si sus estudios continúan después de la pasantía; ${back(p)}.`,
  },
  nationality: {
    met: p => `Nacionalidad que ha indicado: ${p.has}; ${nationals(p)}.`,
    notMet: p =>
      p.has === ''
        ? `Ha indicado que no tiene ninguna nacionalidad; ${nationals(p)}.`
        : `Nacionalidad que ha indicado: ${p.has}; ${nationals(p)}.`,
    unknown: p =>
      p.has === ''
        ? `Todavía no sabemos sus nacionalidades; ${nationals(p)}.`
        : `Nacionalidad que ha indicado: ${p.has}; todavía no sabemos en qué país se haría la pasantía, y ${nationals(p)}.`,
  },
  residence: {
    met: p => `País en que vive: ${p.has}; ${residents(p)}.`,
    unknown: p =>
      p.has === ''
        ? `Todavía no sabemos en qué país vive; ${residents(p)}.`
        : `País en que vive: ${p.has}; todavía no sabemos en qué país se haría la pasantía, y ${residents(p)}.`,
  },
  relatives: {
    met: p => `No nos ha indicado a nadie en ese caso: ${noKin(p)}.`,
    notMet: p => `Nos ha indicado que un familiar suyo (${p.yours}) trabaja allí; ${noKin(p)}.`,
    unknown: p =>
      p.yours === ''
        ? `Todavía no nos ha dicho si tiene familiares que trabajan allí; ${noKin(p)}.`
        : `No sabemos en qué oficina trabaja este familiar suyo: ${p.yours}; ${noKin(p)}.`,
  },
  'former-service': {
    never: p =>
      `Todavía no ha tenido ninguna actividad de este tipo en la organización (${p.kinds}), como pide la regla.`,
    once: p => `Ya ha tenido una actividad de este tipo en la organización (${p.kinds}); la regla no permite ninguna.`,
    openOnce: p =>
      `Todavía no sabemos si ya ha tenido una actividad de este tipo en la organización (${p.kinds}); la regla no permite ninguna.`,
    met: p =>
      `Hasta ahora ha estado ${days(p.days)} al servicio de la organización; el máximo permitido es de ${days(p.most)}.`,
    metAtMost: p =>
      `Hasta ahora no ha estado más de ${days(p.days)} al servicio de la organización; el máximo permitido es de ${days(p.most)}.`,
    notMet: p =>
      `Ha estado ${days(p.days)} al servicio de la organización, y el máximo permitido es de ${days(p.most)}.`,
    unknown: p =>
      `Todavía no sabemos cuánto tiempo ha estado al servicio de la organización; el máximo permitido es de ${days(p.most)}.`,
  },
  'cooling-off': {
    none: p =>
      `Todavía no ha tenido ninguna actividad de este tipo en la organización (${p.kinds}): no hay ninguna pausa que esperar.`,
    over: p =>
      `Su actividad en la organización terminó el ${p.ended}; ${months(p.months)} después, a partir del ${p.from}, puede empezar una pasantía.`,
    tooSoon: p =>
      `Su actividad en la organización terminó el ${p.ended}; tienen que pasar ${months(p.months)}, así que una pasantía puede empezar a partir del ${p.from}.`,
    goesOn: p =>
      `Su actividad en la organización continúa; tienen que pasar ${months(p.months)} desde que termine antes de que pueda empezar una pasantía.`,
    lacks: p =>
      p.from === ''
        ? `Todavía no sabemos si ha trabajado para la organización (${p.kinds}) ni hasta cuándo; tienen que pasar ${months(p.months)} después antes de que pueda empezar una pasantía.`
        : `Por lo que sabemos, su actividad en la organización terminó el ${p.ended}, y una pasantía puede empezar a partir del ${p.from}; aquí queda algo por aclarar.`,
  },
  'former-application': {
    met: p =>
      p.times === 0
        ? `No ha presentado ninguna candidatura ${before(p.isEver)}; ${atMost(p)}.`
        : `Ha presentado su candidatura ${times(p.times)} ${before(p.isEver)}; ${atMost(p)}.`,
    notMet: p => `Ha presentado su candidatura ${times(p.times)} ${before(p.isEver)}, y ${atMost(p)}.`,
    unknown: p => `Todavía no sabemos cuántas veces ha presentado su candidatura ${before(p.isEver)}; ${atMost(p)}.`,
  },
  documents: {
    met: p => `Está todo lo que hay que adjuntar a la candidatura: ${p.wanted}.`,
    lacking: p => `Queda por adjuntar: ${p.lacking}.`,
    tooLong: p => `Aquí hay más palabras de las permitidas: ${p.tooLong}.`,
    unknown: p =>
      p.tooLong === ''
        ? `Todavía no sabemos qué documentos adjunta; hay que adjuntar a la candidatura: ${p.wanted}.`
        : `Todavía no sabemos cuántas palabras hay aquí: ${p.tooLong}.`,
  },
  start: {
    met: p => `Empezaría el ${p.day}; las pasantías empiezan en estas fechas: ${p.allowed}.`,
    notMet: p => `Empezaría el ${p.day}, que no es ninguna de las fechas en que empiezan las pasantías: ${p.allowed}.`,
    unknown: p => `Todavía no sabemos cuál será su primer día; las pasantías empiezan en estas fechas: ${p.allowed}.`,
  },
}
