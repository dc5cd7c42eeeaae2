import { es as ages } from './ages/messages.es.ts'
import { es as spoken } from './spoken/messages.es.ts'
import type { Messages } from './messages.en.ts'

type Limits = { readonly min: number | null; readonly max: number | null }

const months = (n: number): string => (n === 1 ? '1 mes' : `${n} meses`)
const after = (n: number): string => (n === 1 ? 'en el mes siguiente' : `en los ${months(n)} siguientes`)
const have = (is: boolean): string => (is ? 'hay que tener' : 'conviene tener')

const weeks = (n: number): string => (n === 1 ? '1 semana' : `${n} semanas`)

const lengths = ({ min, max, unit }: Limits & { readonly unit?: 'weeks' }): string => {
  const long = unit === 'weeks' ? weeks : months
  if (min !== null && min === max) return `exactamente ${long(min)}`
  if (min !== null && max !== null) return `entre ${min} y ${long(max)}`
  if (min !== null) return `al menos ${long(min)}`
  return max === null ? 'lo que se acuerde' : `como máximo ${long(max)}`
}

const last = (is: boolean): string => (is ? 'una pasantía debe durar' : 'conviene que una pasantía dure')

type Studies = {
  readonly finalYear: boolean
  readonly levels: string
  readonly years: number | null
  readonly accredited: boolean
}
const aim = ({ finalYear, levels, years: n, accredited }: Studies): string => {
  const programme = accredited ? `programa de ${levels} en una institución reconocida` : `programa de ${levels}`
  if (finalYear) return `cursar el último año de un ${programme}`
  if (n === null) return `cursar un ${programme}`
  return `cursar un ${programme}, con ${n === 1 ? 'un año entero terminado' : `${n} años enteros terminados`}`
}

type Graduation = {
  readonly levels: string
  readonly months: number | null
  readonly toStart: boolean
  readonly isUnstated: boolean
}
const aimAfter = ({ levels, months: n, toStart, isUnstated }: Graduation): string => {
  if (n === null) return `un título de ${levels} cuenta, cualquiera que sea la fecha en que se obtuvo`
  if (isUnstated) return `con un título de ${levels}, el texto da ${months(n)} después de la graduación`
  return toStart
    ? `con un título de ${levels}, se puede empezar ${after(n)} a la graduación`
    : `con un título de ${levels}, se puede presentar la candidatura ${after(n)} a la graduación`
}

export const es: Messages = {
  ...ages,
  ...spoken,
  verdict: {
    eligible: 'Sí: según estas reglas, puede presentar su candidatura.',
    'not-eligible': 'No en este momento. Solo una persona decide.',
    'needs-information': 'Nos falta información para poder responder.',
    'needs-a-person': 'Una persona tiene que examinar este caso.',
  },
  windows: 'Podría empezar cualquiera de estos días:',
  wanted: facts => `Lo que todavía nos falta saber: ${facts}.`,
  asked: {
    birthDate: 'su fecha de nacimiento',
    nationalities: 'sus nacionalidades',
    languages: 'los idiomas que habla con su nivel',
    studies: 'sus estudios con sus fechas',
    relevantExperienceMonths: 'su experiencia laboral pertinente',
    relevantInterest: 'si su interés o sus estudios son pertinentes',
    scholarship: 'si tiene una beca para pasantías',
    internshipMandatory: 'si sus estudios exigen la pasantía',
    sponsor: 'si alguna institución patrocina su pasantía',
    relatives: 'si tiene familiares que trabajan en la organización',
    residence: 'el país en que vive',
    formerService: 'si ya ha trabajado para la organización y en qué fechas',
    formerApplications: 'cuántas veces ha presentado ya una candidatura',
    documents: 'los documentos que adjunta',
    hostCountry: 'el país en que se hace la pasantía',
    startOn: 'el día en que empezaría',
    months: 'cuántos meses duraría la pasantía',
  },
  outcome: { met: 'Se cumple', 'not-met': 'No se cumple', unknown: 'No se sabe', person: 'Decide una persona' },
  title: {
    age: 'Edad',
    studies: 'Estudios',
    graduation: 'Graduación',
    languages: 'Idiomas',
    sponsorship: 'Patrocinio',
    interest: 'Interés o estudios pertinentes',
    scholarship: 'Beca',
    'mandatory-internship': 'Pasantía exigida por los estudios',
    experience: 'Experiencia',
    duration: 'Duración',
    enrolment: 'Estudios durante toda la pasantía',
    'return-to-studies': 'Regreso a los estudios',
    nationality: 'Nacionalidad',
    residence: 'Residencia',
    relatives: 'Familiares',
    'former-service': 'Servicio anterior',
    'cooling-off': 'Pausa tras un servicio anterior',
    'former-application': 'Candidaturas anteriores',
    documents: 'Documentos',
    'start-day': 'Día de inicio',
    'start-terms': 'Período de inicio',
    judgement: 'Queda a criterio de una persona',
  },
  groupTitle: {
    any: 'Basta una de estas condiciones',
    all: 'Todas estas condiciones',
    none: 'Ninguna de estas situaciones',
  },
  programme: { bachelor: 'licenciatura', master: 'maestría', doctorate: 'doctorado', other: 'otro tipo' },
  yours: {
    bachelor: 'su licenciatura',
    master: 'su maestría',
    doctorate: 'su doctorado',
    other: 'su formación',
  },
  lacks: {
    studies: 'sus estudios',
    level: 'el nivel',
    status: 'si esos estudios están en curso o terminados',
    finalYearFrom: 'cuándo empieza el último año',
    endsOn: 'la fecha de graduación',
    yearsCompleted: 'cuántos años enteros ha terminado',
    accredited: 'si la institución está reconocida',
  },
  spoken: (language, level) => (level === null ? language : `${language} (${level})`),

  studies: {
    enrolled: p =>
      p.finalYear
        ? `El día de la candidatura, el ${p.day}, cursa el último año de ${p.yours}, que va del ${p.from} al ${p.to}; eso es lo que cuenta: el último año de un programa de ${p.levels}.`
        : `El día de la candidatura, el ${p.day}, cursa ${p.yours}; eso es lo que cuenta: ${aim(p)}.`,
    unknown: p =>
      `Todavía no nos ha hablado de sus estudios; lo que cuenta es ${aim(p)} el día de la candidatura, el ${p.day}.`,
    lacks: p =>
      `Sobre ${p.yours} nos falta saber ${p.lacks}; lo que cuenta es ${aim(p)} el día de la candidatura, el ${p.day}.`,
    none: p =>
      p.finalYear
        ? `El día de la candidatura, el ${p.day}, no cursa el último año de un programa de ${p.levels}.`
        : `El día de la candidatura, el ${p.day}, no cursa un programa de ${p.levels}.`,
    tooEarly: p =>
      `El último año de ${p.yours} empieza el ${p.from}, después del día de la candidatura, el ${p.day}; lo que cuenta es ${aim(p)} ese día.`,
    tooLate: p =>
      `El último año de ${p.yours} terminó el ${p.to}, antes del día de la candidatura, el ${p.day}; lo que cuenta es ${aim(p)} ese día.`,
    noFinalYear: p =>
      `Según lo que nos ha dicho, el último año de ${p.yours} no tiene comienzo o no tiene fin; lo que cuenta es ${aim(p)} el día de la candidatura, el ${p.day}.`,
  },
  studiesToo: {
    tooFewYears: p =>
      `De ${p.yours}, el día de la candidatura, el ${p.day}, ${p.done === 1 ? 'hay 1 año entero terminado' : `hay ${p.done} años enteros terminados`}; lo que cuenta es ${aim(p)}.`,
    notAccredited: p =>
      `Según lo que nos ha dicho, la institución de ${p.yours} no está reconocida; lo que cuenta es ${aim(p)}.`,
  },
  graduation: {
    within: p =>
      p.toStart
        ? `Se graduó el ${p.ended} y empezaría el ${p.day ?? p.ended}, ${after(p.months ?? 0)}: el último día posible sería el ${p.until}.`
        : `Se graduó el ${p.ended} y presenta su candidatura el ${p.day ?? p.ended}, ${after(p.months ?? 0)}: el último día posible sería el ${p.until}.`,
    tooLate: p =>
      p.toStart
        ? `Se graduó el ${p.ended}; la pasantía tiene que empezar ${after(p.months ?? 0)}, a más tardar el ${p.until}, y ${p.day === null ? `presenta la candidatura después, el ${p.appliedOn}` : `el ${p.day} es posterior`}.`
        : `Se graduó el ${p.ended}; hay que presentar la candidatura ${after(p.months ?? 0)}, a más tardar el ${p.until}, y el ${p.day ?? ''} es posterior.`,
    tooEarly: p =>
      p.toStart
        ? `Se gradúa el ${p.ended}, y el primer día, el ${p.day ?? ''}, es anterior; la pasantía podría empezar entre la graduación y el ${p.until}.`
        : `Se gradúa el ${p.ended}, y el día de la candidatura, el ${p.day ?? ''}, es anterior; podría presentarla entre la graduación y el ${p.until}.`,
    notGraduated: p =>
      `El día de la candidatura, el ${p.appliedOn}, no nos ha indicado ningún título obtenido; ${aimAfter(p)}.`,
    unknown: p => `Todavía no nos ha hablado de sus estudios; ${aimAfter(p)}.`,
    lacks: p => `Sobre ${p.yours} nos falta saber ${p.lacks}; ${aimAfter(p)}.`,
    noDay: p =>
      `Se graduó el ${p.ended} y podría empezar hasta el ${p.until}, ${after(p.months ?? 0)}; todavía no sabemos cuál será su primer día.`,
  },
  graduationToo: {
    held: p =>
      p.ended === ''
        ? `Según lo que nos ha dicho, se ha graduado; ${aimAfter(p)}.`
        : `Se graduó el ${p.ended}; ${aimAfter(p)}.`,
    notAccredited: p =>
      `Según lo que nos ha dicho, la institución de ${p.yours} no está reconocida; ${aimAfter(p)}, si es de una institución reconocida.`,
    withinBoth: p =>
      `Se graduó el ${p.ended}; su candidatura y su primer día están ${after(p.months ?? 0)}, hasta el ${p.until}.`,
    tooLateForBoth: p =>
      `Se graduó el ${p.ended}; el texto da ${months(p.months ?? 0)} después, hasta el ${p.until}, y tanto su candidatura como su primer día son posteriores.`,
    differs: p =>
      `Se graduó el ${p.ended}, y el texto da ${months(p.months ?? 0)} después, hasta el ${p.until}. No dice si cuenta la candidatura o el primer día, y aquí la respuesta no es la misma: decide una persona.`,
  },
  sponsorship: {
    sponsors: {
      government: 'Una institución pública',
      ngo: 'Una organización no gubernamental',
      academic: 'Una institución académica',
    },
    anySponsor: 'Una institución',
    met: sponsor => `${sponsor} patrocina su trabajo en un área que interesa a ambas partes.`,
    none: 'Ninguna institución patrocina su pasantía; contaría un patrocinio para trabajar en un área que interese a ambas partes.',
    elsewhere: 'Su patrocinio no es para un área que interese a ambas partes; solo cuenta un patrocinio así.',
    unknown: 'Todavía no sabemos si alguna institución patrocina su trabajo en un área que interese a ambas partes.',
    unknownArea: 'Todavía no sabemos si su patrocinio es para un área que interese a ambas partes.',
  },
  interest: {
    met: 'Tiene interés en áreas pertinentes para la organización, o sus estudios las han tratado.',
    notMet:
      'No nos ha indicado interés ni estudios en áreas pertinentes para la organización; cualquiera de los dos contaría.',
    unknown: 'No nos ha dicho si su interés o sus estudios abarcan áreas pertinentes para la organización.',
  },
  scholarship: {
    met: 'Tiene una beca para pasantías en organizaciones internacionales.',
    notMet: 'No tiene una beca para pasantías en organizaciones internacionales; una beca contaría.',
    unknown: 'No nos ha dicho si tiene una beca para pasantías en organizaciones internacionales.',
  },
  'mandatory-internship': {
    met: 'Necesita la pasantía para terminar sus estudios.',
    notMet: 'No necesita la pasantía para terminar sus estudios; si la necesitara, contaría.',
    unknown: 'No nos ha dicho si necesita la pasantía para terminar sus estudios.',
  },
  experience: {
    noLimit: 'Cualquiera que sea su experiencia laboral pertinente, nada se opone.',
    met: (n, below, is) =>
      `Tiene ${months(n)} de experiencia laboral pertinente; ${have(is)} menos de ${months(below)}.`,
    notMet: (n, below, is) =>
      `Tiene ${months(n)} de experiencia laboral pertinente, y ${have(is)} menos de ${months(below)}.`,
    unknown: (below, is) =>
      `No nos ha dicho cuánta experiencia laboral pertinente tiene; ${have(is)} menos de ${months(below)}.`,
  },
  duration: {
    met: (n, limits, is) => `Propone ${months(n)}, y ${last(is)} ${lengths(limits)}.`,
    notMet: (n, limits, is) => `Propone ${months(n)}; ${last(is)} ${lengths(limits)}.`,
    unknown: (limits, is) => `Todavía no ha propuesto una duración; ${last(is)} ${lengths(limits)}.`,
  },
  judgement: question => `${question} El texto lo deja a criterio de una persona, que es quien decide.`,
  group: {
    anyMet: sentences => `Basta con una de varias condiciones, y usted la cumple. ${sentences}`,
    anyNotMet: sentences => `Hay que cumplir una de varias condiciones, y por ahora no se cumple ninguna. ${sentences}`,
    anyOpen: sentences =>
      `Hay que cumplir una de varias condiciones, y todavía no podemos decir si cumple alguna. ${sentences}`,
    all: sentences => sentences,
    noneMet: () => 'Ciertas situaciones están excluidas, y usted no se encuentra en ninguna.',
    noneNotMet: sentences => `Ciertas situaciones están excluidas, y usted se encuentra en una de ellas. ${sentences}`,
    noneOpen: sentences =>
      `Ciertas situaciones están excluidas, y todavía no podemos decir si usted se encuentra en alguna. ${sentences}`,
  },
  headed: (title, outcome) => `${title}: ${outcome}`,
  forgotten: rule => `Esto se refiere a la regla «${rule}», que ya no se aplica.`,
  advises: sentence => `Esta regla es una preferencia: la examina una persona. ${sentence}`,
  sourced: (sentence, source) => `${sentence} Fuente: ${source}.`,
}
