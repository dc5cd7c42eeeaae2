import type { CorrectionWords } from './words.en.ts'

export const es: CorrectionWords = {
  title: 'Cambios desde la publicación',
  on: day => `Cambiado el ${day}`,
  none: 'sin indicar',
  changed: (what, from, to) => `${what}: ${from} → ${to}`,
  text: (language, parts) => `Texto en ${language}: ${parts}`,
  facts: {
    closesOn: 'Cierre',
    answerBy: 'Respuesta a cada persona antes del',
    startOn: 'Inicio',
    monthsMin: 'Meses, como mínimo',
    monthsMax: 'Meses, como máximo',
    allowance: 'Asignación',
    languages: 'Idiomas',
  },
  parts: {
    title: 'título',
    background: 'contexto',
    contribution: 'a qué contribuirá',
    checkIns: 'reuniones de seguimiento',
    responsibilities: 'lo que hará',
    learningObjectives: 'lo que aprenderá',
    outputs: 'lo que entregará',
    qualifications: 'lo que ayuda',
  },
  allowance: {
    monthly: 'Asignación mensual de la organización',
    partner: 'A cargo de su universidad o de quien le patrocina',
    none: 'Sin asignación',
  },
}
