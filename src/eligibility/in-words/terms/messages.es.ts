import type { TermMessages } from './messages.en.ts'

const months = (n: number): string => (n === 1 ? '1 mes' : `${n} meses`)

export const es: TermMessages = {
  subject: {
    studies: 'Estudios',
    age: 'Edad',
    graduation: 'Plazo desde la titulación',
    experience: 'Experiencia',
    duration: 'Duración',
    languages: 'Idiomas',
    relatives: 'Parentesco',
    documents: 'Documentos',
    stipend: 'Estipendio',
    insurance: 'Seguros',
    health: 'Documentos de salud',
    break: 'Empleo posterior',
  },
  remark: 'Además',
  paid: {
    never: 'Las pasantías no se pagan.',
    sometimes: 'Algunas pasantías se pagan.',
    mostly: 'La mayoría de las pasantías se pagan.',
    always: 'Las pasantías se pagan.',
  },
  between: '; ',
  amount: (payments, isLower) => (isLower ? `Cuantía, la menor de: ${payments}.` : `Cuantía: ${payments}.`),
  fixed: (amount, least, per) => {
    const when = { month: 'al mes', year: 'al año', day: 'al día', once: 'una sola vez' }[per]
    return least === null ? `${amount} ${when}` : `de ${least} a ${amount} ${when}`
  },
  share: (percent, of, days) => {
    if (of === 'local-salary') return `${percent} del sueldo local`
    return days === null
      ? `${percent} de las dietas locales por día trabajado`
      : `${percent} de las dietas locales por ${days} días al mes`
  },
  atMost: (share, most) => `${share}, como máximo ${most}`,
  less: why => `Se reduce por: ${why}.`,
  lessFor: {
    sponsor: 'lo que paga otra institución',
    'part-time': 'el tiempo parcial',
    remote: 'el trabajo a distancia',
    absence: 'las ausencias',
  },
  medical: {
    intern: 'El seguro médico corre por cuenta de la persona en pasantía.',
    organisation: 'El seguro médico corre por cuenta de la organización.',
    both: 'El seguro médico es el de la persona en pasantía o el de la organización.',
    unsaid: 'No se dice nada del seguro médico.',
  },
  accident: {
    intern: 'El seguro de accidentes corre por cuenta de la persona en pasantía.',
    organisation: 'La organización cubre los accidentes en el trabajo.',
    both: 'Los accidentes los cubre el seguro de la persona en pasantía o el de la organización.',
    unsaid: 'No se dice nada de los accidentes.',
  },
  certificate: (certificate, vaccinations) => {
    if (certificate && vaccinations) return 'Se piden un certificado médico y el registro de vacunas.'
    if (vaccinations) return 'Se pide el registro de vacunas.'
    return certificate ? 'Se pide un certificado médico.' : 'No se pide certificado médico.'
  },
  break: (n, posts) => {
    if (n === 0) return 'Se puede ocupar un puesto justo después de la pasantía.'
    return posts === 'professional'
      ? `Durante ${months(n)} después de la pasantía no puede ocuparse ningún puesto profesional.`
      : `Durante ${months(n)} después de la pasantía no puede ocuparse ningún puesto.`
  },
}
