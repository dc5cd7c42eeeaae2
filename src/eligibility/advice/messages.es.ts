import type { AdviceMessages } from './messages.en.ts'

export const es: AdviceMessages = {
  yesIf: conditions => `La respuesta sería sí con esta condición: ${conditions}.`,
  yesBetween: ({ from, to }) =>
    from === to
      ? `La respuesta sería sí si la pasantía empieza el ${from}.`
      : `La respuesta sería sí si la pasantía empieza entre el ${from} y el ${to}.`,
  yesIfBetween: (conditions, { from, to }) =>
    from === to
      ? `La respuesta sería sí si la pasantía empieza el ${from}, con esta condición: ${conditions}.`
      : `La respuesta sería sí si la pasantía empieza entre el ${from} y el ${to}, con esta condición: ${conditions}.`,
  condition: {
    sponsor: 'una institución patrocina su trabajo en un área que interesa a ambas partes',
    scholarship: 'tiene una beca para pasantías en organizaciones internacionales',
    internshipMandatory: 'la universidad confirma que la pasantía es obligatoria',
    relevantInterest: 'su interés o sus estudios abarcan un área pertinente para la organización',
    months: n => (n === 1 ? 'la pasantía dura 1 mes' : `la pasantía dura ${n} meses`),
    languages: (of, level) => (level === null ? `habla ${of}` : `habla ${of} con un nivel ${level} o superior`),
    documents: papers => `adjunta lo que pide la regla (${papers})`,
    appliedOn: day => `presenta su candidatura el ${day} o poco después`,
  },
}
