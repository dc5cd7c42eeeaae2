import type { ExceptionRole, Messages } from './messages.en.ts'

const months = (n: number): string => (n === 1 ? '1 mes' : `${n} meses`)
const after = (n: number): string => (n === 1 ? 'en el mes siguiente' : `en los ${months(n)} siguientes`)
const weeks = (n: number): string => (n === 1 ? '1 semana' : `${n} semanas`)

const overrideRoles: Readonly<Record<ExceptionRole, string>> = {
  'hr-officer': 'una persona de recursos humanos de la oficina',
  'programme-manager': 'la persona responsable del programa',
  'hr-director': 'la dirección de recursos humanos',
}
const exceptionBy = (who: string): string =>
  `Si una condición no se cumple, solo ${who} puede dejar que un caso siga, en su nombre y con un motivo.`

export const es: Messages = {
  level: { bachelor: 'grado', master: 'maestría', doctorate: 'doctorado', other: 'otros estudios' },
  sponsor: {
    government: 'una institución pública',
    ngo: 'una organización no gubernamental',
    academic: 'una institución académica',
  },
  age: ({ min, max }, at) => {
    const day = {
      start: 'el primer día de la pasantía',
      application: 'al postularse',
      end: 'el último día de la pasantía',
      unstated: '(el texto no dice en qué fecha)',
    }[at]
    if (min === null && max === null) return 'No hay límite de edad.'
    if (min !== null && max !== null) return `Usted tiene entre ${min} y ${max} años ${day}.`
    return max === null
      ? `Usted tiene al menos ${min ?? 0} años ${day}.`
      : `Usted tiene como máximo ${max} años ${day}.`
  },
  studies: (levels, finalYear) =>
    finalYear
      ? `Al postularse, usted cursa el último año de estudios universitarios (${levels}).`
      : `Al postularse, usted cursa estudios universitarios (${levels}).`,
  yearsCompleted: n =>
    n === 1
      ? 'Para entonces ha terminado un año entero de esos estudios.'
      : `Para entonces ha terminado ${n} años enteros de esos estudios.`,
  accredited: 'La institución está reconocida.',
  graduation: (levels, n, to) => {
    if (n === null) return `Usted tiene un título (${levels}).`
    return {
      start: `Usted tiene un título (${levels}) y empieza ${after(n)} a obtenerlo.`,
      application: `Usted tiene un título (${levels}) y se postula ${after(n)} a obtenerlo.`,
      unstated: `Usted obtuvo un título (${levels}) en los últimos ${months(n)}: el texto no dice hasta qué fecha.`,
    }[to]
  },
  languages: (list, level, count) => {
    if (level === null)
      return count === 1
        ? `Usted domina una de estas lenguas: ${list}.`
        : `Usted domina ${count} de estas lenguas: ${list}.`
    return count === 1
      ? `Usted domina una de estas lenguas con nivel ${level} o superior: ${list}.`
      : `Usted domina ${count} de estas lenguas con nivel ${level} o superior: ${list}.`
  },
  sponsorship: (who, relevant) =>
    relevant
      ? `Usted cuenta con el patrocinio de ${who}, para trabajar en un área que interesa a ambas partes.`
      : `Usted cuenta con el patrocinio de ${who}.`,
  interest: 'A usted le interesan las áreas de trabajo de la organización, o sus estudios las han tratado.',
  scholarship: 'Usted tiene una beca para pasantías en organizaciones internacionales.',
  mandatory: 'Usted necesita la pasantía para terminar sus estudios.',
  experience: below =>
    below === null
      ? 'La experiencia laboral no está limitada.'
      : `Usted tiene menos de ${months(below)} de experiencia laboral pertinente.`,
  duration: ({ min, max }, isInWeeks) => {
    const long = isInWeeks ? weeks : months
    if (min !== null && min === max) return `La pasantía dura exactamente ${long(min)}.`
    if (min !== null && max !== null) return `La pasantía dura entre ${min} y ${long(max)}.`
    if (min !== null) return `La pasantía dura al menos ${long(min)}.`
    return max === null ? 'La duración de la pasantía no está limitada.' : `La pasantía dura como máximo ${long(max)}.`
  },
  total: (n, isInWeeks) => `Con las prórrogas dura como máximo ${isInWeeks ? weeks(n) : months(n)}.`,
  enrolment: levels => `Usted cursa estudios (${levels}) durante toda la pasantía.`,
  returnToStudies: levels => `Usted vuelve a sus estudios (${levels}) después de la pasantía.`,
  nationality: countries => `Usted tiene la nacionalidad de uno de estos países: ${countries}.`,
  residence: countries => `Usted vive en uno de estos países: ${countries}.`,
  relatives: (kin, isAnyOffice) =>
    isAnyOffice
      ? `Ninguno de estos familiares suyos trabaja en la organización: ${kin}.`
      : `Ninguno de estos familiares suyos trabaja en la oficina a la que se postula: ${kin}.`,
  formerService: (kinds, most) =>
    most === 0
      ? `Usted no ha tenido antes ninguna de estas actividades en la organización: ${kinds}.`
      : `Usted ha estado ${most} días como máximo al servicio de la organización (${kinds}).`,
  coolingOff: (kinds, n) =>
    `Cuando usted empieza, han pasado ${months(n)} desde el fin de toda actividad anterior en la organización (${kinds}).`,
  formerApplication: (most, isEver) => {
    if (most === 0)
      return isEver ? 'Usted nunca se ha postulado antes.' : 'Usted no se ha postulado antes en esta convocatoria.'
    return isEver
      ? `Usted se ha postulado antes ${most} veces como máximo.`
      : `Usted se ha postulado ${most} veces como máximo en esta convocatoria.`
  },
  documents: papers => `Usted adjunta a su candidatura: ${papers}.`,
  startDay: days => `La pasantía empieza uno de estos días: ${days}.`,
  judgement: question => `${question} Lo decide una persona.`,
  anyOf: 'Basta una de estas condiciones:',
  allOf: 'Todas estas condiciones:',
  noneOf: 'Ninguna de estas situaciones:',
  /** Who may let a case go on although a must is not met. */
  exceptions: role => exceptionBy(overrideRoles[role]),
}
