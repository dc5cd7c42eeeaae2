import type { AdviceMessages } from './messages.en.ts'

type Yes = AdviceMessages['yes']['sure']
type Days = Parameters<Yes['between']>[0]

const on = (count: number): string => (count === 1 ? 'con esta condición' : 'con estas condiciones')

const start = ({ from, to, bound }: Days): string => {
  if (from === to) return `empieza el ${from}`
  if (bound === 'from') return `empieza a partir del ${from}`
  return bound === 'to' ? `empieza a más tardar el ${to}` : `empieza entre el ${from} y el ${to}`
}

const isLater = ({ from, to, bound }: Days): boolean => bound === 'from' && from !== to

const sure: Yes = {
  if: ({ count, all }) => `La respuesta sería sí ${on(count)}: ${all}.`,
  between: days =>
    isLater(days)
      ? `Ahora no, pero la respuesta sería sí si la pasantía ${start(days)}.`
      : `La respuesta sería sí si la pasantía ${start(days)}.`,
  ifBetween: ({ count, all }, days) => `La respuesta sería sí si la pasantía ${start(days)}, ${on(count)}: ${all}.`,
}

const last = 'Una persona decidiría entonces lo que las reglas dejan a su juicio.'

const withPerson: Yes = {
  if: ({ count, all }) => `La respuesta podría ser sí ${on(count)}: ${all}. ${last}`,
  between: days =>
    isLater(days)
      ? `Ahora no, pero la respuesta podría ser sí si la pasantía ${start(days)}. ${last}`
      : `La respuesta podría ser sí si la pasantía ${start(days)}. ${last}`,
  ifBetween: ({ count, all }, days) =>
    `La respuesta podría ser sí si la pasantía ${start(days)}, ${on(count)}: ${all}. ${last}`,
}

export const es: AdviceMessages = {
  yes: { sure, withPerson },
  condition: {
    sponsor: 'una institución patrocina su trabajo en un área que interesa a ambas partes',
    scholarship: 'usted tiene una beca para pasantías en organizaciones internacionales',
    internshipMandatory: 'la universidad confirma que la pasantía es obligatoria',
    relevantInterest: 'su interés o sus estudios abarcan un área pertinente para la organización',
    months: n => (n === 1 ? 'la pasantía dura 1 mes' : `la pasantía dura ${n} meses`),
    languages: (of, level, { count, isMore }) => {
      const speak = isMore ? 'usted habla también' : 'usted habla'
      const which = count === 1 ? of : `${count} de estos idiomas (${of})`
      return level === null ? `${speak} ${which}` : `${speak} ${which} con un nivel ${level} o superior`
    },
    documents: papers => `usted adjunta lo que pide la regla (${papers})`,
    appliedOn: day => `usted presenta su candidatura el ${day} o poco después`,
  },
}
