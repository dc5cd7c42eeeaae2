import type { Messages } from './messages.en.ts'

const months = (n: number): string => (n === 1 ? '1 mes' : `${n} meses`)

export const es: Messages = {
  level: { bachelor: 'grado', master: 'maestría', doctorate: 'doctorado', other: 'otros estudios' },
  sponsor: {
    government: 'una institución pública',
    ngo: 'una organización no gubernamental',
    academic: 'una institución académica',
  },
  age: ({ min, max }, atStart) => {
    const day = atStart ? 'el primer día de la pasantía' : 'al postularse'
    if (min !== null && max !== null) return `Usted tiene entre ${min} y ${max} años ${day}.`
    return max === null
      ? `Usted tiene al menos ${min ?? 0} años ${day}.`
      : `Usted tiene como máximo ${max} años ${day}.`
  },
  studies: (levels, finalYear) =>
    finalYear
      ? `Al postularse, usted cursa el último año de estudios universitarios (${levels}).`
      : `Al postularse, usted cursa estudios universitarios (${levels}).`,
  graduation: (levels, n, toStart) =>
    toStart
      ? `Usted tiene un título (${levels}) y empieza dentro de los ${months(n)} siguientes a obtenerlo.`
      : `Usted tiene un título (${levels}) y se postula dentro de los ${months(n)} siguientes a obtenerlo.`,
  languages: (list, level, count) =>
    count === 1
      ? `Usted domina una de estas lenguas con nivel ${level} o superior: ${list}.`
      : `Usted domina ${count} de estas lenguas con nivel ${level} o superior: ${list}.`,
  sponsorship: (who, relevant) =>
    relevant
      ? `Usted cuenta con el patrocinio de ${who}, para trabajar en un área que interesa a ambas partes.`
      : `Usted cuenta con el patrocinio de ${who}.`,
  interest: 'A usted le interesan las áreas de trabajo de la organización, o sus estudios las han tratado.',
  scholarship: 'Usted tiene una beca para pasantías en organizaciones internacionales.',
  mandatory: 'Usted necesita la pasantía para terminar sus estudios.',
  experience: below => `Usted tiene menos de ${months(below)} de experiencia laboral pertinente.`,
  duration: ({ min, max }) => {
    if (min !== null && max !== null) return `La pasantía dura entre ${min} y ${months(max)}.`
    return max === null
      ? `La pasantía dura al menos ${months(min ?? 0)}.`
      : `La pasantía dura como máximo ${months(max)}.`
  },
  judgement: question => `${question} Lo decide una persona.`,
  anyOf: 'Basta una de estas condiciones:',
  allOf: 'Todas estas condiciones:',
  noneOf: 'Ninguna de estas situaciones:',
}
