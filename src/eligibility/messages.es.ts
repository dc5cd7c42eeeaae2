import type { Messages } from './messages.en.ts'

type Limits = { readonly min: number | null; readonly max: number | null }

const months = (n: number): string => (n === 1 ? '1 mes' : `${n} meses`)
const years = (n: number): string => (n === 1 ? '1 año' : `${n} años`)
const have = (is: boolean): string => (is ? 'hay que tener' : 'conviene tener')

const ages = ({ min, max }: Limits): string => {
  if (min !== null && max !== null) return `entre ${min} y ${years(max)}`
  if (min !== null) return `al menos ${years(min)}`
  return max === null ? 'cualquier edad' : `como máximo ${years(max)}`
}

const lengths = ({ min, max }: Limits): string => {
  if (min !== null && max !== null) return `entre ${min} y ${months(max)}`
  if (min !== null) return `al menos ${months(min)}`
  return max === null ? 'cualquier número de meses' : `como máximo ${months(max)}`
}

const last = (is: boolean): string => (is ? 'una pasantía debe durar' : 'conviene que una pasantía dure')

type Studies = { readonly finalYear: boolean; readonly levels: string }
const aim = ({ finalYear, levels }: Studies): string =>
  finalYear ? `cursar el último año de un programa de ${levels}` : `cursar un programa de ${levels}`

type Graduation = { readonly levels: string; readonly months: number; readonly toStart: boolean }
const aimAfter = ({ levels, months: n, toStart }: Graduation): string =>
  toStart
    ? `con un título de ${levels}, se puede empezar en los ${months(n)} siguientes a la graduación`
    : `con un título de ${levels}, se puede presentar la candidatura en los ${months(n)} siguientes a la graduación`

type Languages = { readonly of: string; readonly level: string; readonly count: number }
const need = ({ of, level, count }: Languages): string =>
  count === 1
    ? `se necesita al menos el nivel ${level} en ${of}`
    : `se necesita al menos el nivel ${level} en ${count} de estos idiomas: ${of}`

export const es: Messages = {
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
    languages: 'los idiomas que habla y con qué nivel',
    studies: 'sus estudios, con sus fechas',
    relevantExperienceMonths: 'su experiencia laboral pertinente',
    relevantInterest: 'si su interés o sus estudios son pertinentes',
    scholarship: 'si tiene una beca para pasantías',
    internshipMandatory: 'si sus estudios exigen la pasantía',
    sponsor: 'si alguna institución patrocina su pasantía',
    relatives: 'si tiene familiares que trabajan en la organización',
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
    status: 'si está en curso o terminada',
    finalYearFrom: 'cuándo empieza el último año',
    endsOn: 'la fecha de graduación',
  },
  spoken: (language, level) => (level === null ? language : `${language} (${level})`),

  age: {
    met: p =>
      `Tendrá ${years(p.age ?? 0)} el primer día, el ${p.day ?? ''}, lo que está dentro de los límites: ${have(p.must)} ${ages(p)} ese día.`,
    notMet: p => `Tendrá ${years(p.age ?? 0)} el primer día, el ${p.day ?? ''}; ${have(p.must)} ${ages(p)} ese día.`,
    noBirthDate: p =>
      p.day === null
        ? `Todavía no sabemos su fecha de nacimiento; ${have(p.must)} ${ages(p)} el primer día.`
        : `Todavía no sabemos su fecha de nacimiento; ${have(p.must)} ${ages(p)} el primer día, en este caso el ${p.day}.`,
    noDay: p => `Todavía no sabemos cuál será su primer día; ${have(p.must)} ${ages(p)} ese día.`,
  },
  ageAtApplication: {
    met: p =>
      `Tiene ${years(p.age ?? 0)} el día de la candidatura, el ${p.day ?? ''}, lo que está dentro de los límites: ${have(p.must)} ${ages(p)} ese día.`,
    notMet: p =>
      `Tiene ${years(p.age ?? 0)} el día de la candidatura, el ${p.day ?? ''}; ${have(p.must)} ${ages(p)} ese día.`,
    noBirthDate: p =>
      `Todavía no sabemos su fecha de nacimiento; ${have(p.must)} ${ages(p)} el día de la candidatura, el ${p.day ?? ''}.`,
  },
  studies: {
    enrolled: p =>
      p.finalYear
        ? `El día de la candidatura, el ${p.day}, cursa el último año de ${p.yours}, que va del ${p.from} al ${p.to}; eso es lo que cuenta: el último año de un programa de ${p.levels}.`
        : `El día de la candidatura, el ${p.day}, cursa ${p.yours}; eso es lo que cuenta: cursar un programa de ${p.levels}.`,
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
  graduation: {
    within: p =>
      p.toStart
        ? `Se graduó el ${p.ended} y empezaría el ${p.day ?? p.ended}, dentro de los ${months(p.months)} siguientes: el último día posible sería el ${p.until}.`
        : `Se graduó el ${p.ended} y presenta su candidatura el ${p.day ?? p.ended}, dentro de los ${months(p.months)} siguientes: el último día posible sería el ${p.until}.`,
    tooLate: p =>
      p.toStart
        ? `Se graduó el ${p.ended}; la pasantía tiene que empezar en los ${months(p.months)} siguientes, a más tardar el ${p.until}, y el ${p.day ?? ''} es posterior.`
        : `Se graduó el ${p.ended}; hay que presentar la candidatura en los ${months(p.months)} siguientes, a más tardar el ${p.until}, y el ${p.day ?? ''} es posterior.`,
    tooEarly: p =>
      p.toStart
        ? `Se gradúa el ${p.ended}, y el primer día, el ${p.day ?? ''}, es anterior; la pasantía podría empezar entre la graduación y el ${p.until}.`
        : `Se gradúa el ${p.ended}, y el día de la candidatura, el ${p.day ?? ''}, es anterior; podría presentarla entre la graduación y el ${p.until}.`,
    notGraduated: p =>
      `El día de la candidatura, el ${p.appliedOn}, no nos ha indicado ningún título obtenido; ${aimAfter(p)}.`,
    unknown: p => `Todavía no nos ha hablado de sus estudios; ${aimAfter(p)}.`,
    lacks: p => `Sobre ${p.yours} nos falta saber ${p.lacks}; ${aimAfter(p)}.`,
    noDay: p =>
      `Se graduó el ${p.ended} y podría empezar hasta el ${p.until}, dentro de los ${months(p.months)} siguientes; todavía no sabemos cuál será su primer día.`,
  },
  languages: {
    met: p => `Habla ${p.has}; ${need(p)}.`,
    notMet: p =>
      p.has === ''
        ? `No ha indicado ninguno de los idiomas que se piden; ${need(p)}.`
        : `Ha indicado ${p.has}; ${need(p)}.`,
    unknown: p =>
      p.has === ''
        ? `Todavía no sabemos lo suficiente sobre sus idiomas; ${need(p)}.`
        : `Todavía no sabemos bien cómo habla ${p.has}; ${need(p)}.`,
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
