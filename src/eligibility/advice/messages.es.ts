import type { AdviceMessages } from './messages.en.ts'

const on = (count: number): string => (count === 1 ? 'con esta condición' : 'con estas condiciones')

export const es: AdviceMessages = {
  yesIf: (conditions, count) => `La respuesta sería sí ${on(count)}: ${conditions}.`,
  yesBetween: ({ from, to }) =>
    from === to
      ? `La respuesta sería sí si la pasantía empieza el ${from}.`
      : `La respuesta sería sí si la pasantía empieza entre el ${from} y el ${to}.`,
  yesIfBetween: (conditions, count, { from, to }) =>
    from === to
      ? `La respuesta sería sí si la pasantía empieza el ${from}, ${on(count)}: ${conditions}.`
      : `La respuesta sería sí si la pasantía empieza entre el ${from} y el ${to}, ${on(count)}: ${conditions}.`,
  condition: {
    sponsor: 'una institución patrocina su trabajo en un área que interesa a ambas partes',
    scholarship: 'usted tiene una beca para pasantías en organizaciones internacionales',
    internshipMandatory: 'la universidad confirma que la pasantía es obligatoria',
    relevantInterest: 'su interés o sus estudios abarcan un área pertinente para la organización',
    months: n => (n === 1 ? 'la pasantía dura 1 mes' : `la pasantía dura ${n} meses`),
    languages: (of, level) =>
      level === null ? `usted habla ${of}` : `usted habla ${of} con un nivel ${level} o superior`,
    documents: papers => `usted adjunta lo que pide la regla (${papers})`,
    appliedOn: day => `usted presenta su candidatura el ${day} o poco después`,
  },
}
