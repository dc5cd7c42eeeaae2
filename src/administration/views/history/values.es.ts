import type { ValueWords } from './values.en.ts'

export const es: ValueWords = {
  kind: {
    objective: 'objetivo de aprendizaje',
    output: 'producto',
    'not-eligible': 'no admisible',
    'not-selected': 'no seleccionada',
    reserve: 'lista de espera',
    offer: 'oferta',
  },
  side: {
    intern: 'por quien hace la pasantía',
    supervisor: 'por quien la supervisa',
  },
  party: {
    intern: 'quien hace la pasantía',
    organisation: 'la organización',
    partner: 'la entidad asociada',
  },
  endedBy: {
    intern: 'quien hace la pasantía',
    organisation: 'la organización',
    partner: 'la entidad asociada',
    both: 'ambas partes',
  },
  part: {
    about: 'título, fechas y lectura',
    source: 'fuente',
    condition: 'condición',
    order: 'orden de las condiciones',
    stipend: 'estipendio',
    insurance: 'seguros',
    health: 'documentos de salud',
    break: 'empleo posterior',
    documents: 'documentos, además',
    remark: 'observación',
    silences: 'lo que el texto calla',
  },
  purpose: {
    invitation: 'elegir una primera contraseña',
    'reset-password': 'elegir una contraseña nueva',
  },
  section: {
    identity: 'identidad',
    studies: 'estudios',
    languages: 'idiomas',
    experience: 'experiencia',
    sponsorship: 'financiación',
    interests: 'intereses',
    relatives: 'familiares',
  },
  state: {
    open: 'pendiente',
    met: 'cumplida',
    unmet: 'no cumplida',
    waived: 'dispensada',
  },
  allowance: {
    monthly: 'una asignación mensual',
    partner: 'a cargo de la entidad asociada',
    none: 'ninguna',
  },
  finding: {
    situation: 'una de varias situaciones',
  },
  why: {
    import: 'De una lista importada',
  },
  noValue: 'nada',
}
