import type { Messages } from './messages.en.ts'

export const es: Messages = {
  lacks: {
    title: 'El anuncio no tiene título. En una lista de anuncios no se sabría de qué se trata.',
    dutyStation: 'El anuncio no dice dónde se realiza la pasantía: una ciudad y un país, o a domicilio.',
    durationMonths: 'El anuncio no dice cuántos meses dura la pasantía.',
    start: 'El anuncio no dice cuándo comienza la pasantía.',
    closesOn: 'El anuncio no indica el último día para postularse.',
    stipend: 'El anuncio no dice si la pasantía es remunerada.',
    supervision: 'El anuncio no nombra a la persona que supervisa la pasantía.',
    responsibilities: 'El anuncio no enumera las tareas de la pasantía.',
    learningObjectives: 'El anuncio no enumera lo que se aprenderá en la pasantía.',
    outputs: 'El anuncio no enumera lo que debe entregarse durante la pasantía.',
    eligibility: 'El anuncio no dice quién puede postularse: no se encontró ni una edad ni un límite de experiencia.',
  },
  warnings: {
    'announced-list-missing': printed => `«${printed}» anuncia una lista, pero no la sigue ninguna.`,
    'label-without-value': printed => `Después de «${printed}» no hay nada.`,
    'date-ambiguous': printed => `«${printed}» puede leerse como dos días distintos. Escriba el mes con letras.`,
    'date-without-year': printed => `«${printed}» no tiene año, por lo que no se conoce el día.`,
    'date-impossible': printed => `«${printed}» no existe en el calendario.`,
    'values-disagree': printed => `«${printed}» contradice lo que el anuncio dice de lo mismo en otro lugar.`,
    'closes-before-published': printed => `El plazo termina el «${printed}», antes de la publicación del anuncio.`,
    'starts-before-closing': printed =>
      `La pasantía comienza el «${printed}», antes de que termine el plazo de postulación.`,
    'internship-not-stated': () => 'Nada en el texto dice que se trate de una pasantía. Debe decidirlo una persona.',
    'language-not-supported': () =>
      'El texto no está claramente en inglés, francés ni español. Debe leerlo una persona.',
  },
  complete: 'No falta nada y nada se contradice.',
  remarks: n => (n === 1 ? '1 observación' : `${n} observaciones`),
  place: line => `línea ${line}:`,
  command: {
    usage:
      'uso: passerelle notice parse ARCHIVO [--json] · passerelle notice lint ARCHIVO [--json]   (ARCHIVO: .txt, .html, .pdf, .docx, o - para la entrada estándar)',
    refusals: {
      'empty-file': () => 'el archivo está vacío',
      'too-large': () => 'el archivo supera los 10 MB',
      'kind-not-read': extension =>
        `los archivos .${extension} no se leen; un anuncio se entrega como .txt, .html, .pdf o .docx`,
      'name-and-content-differ': () => 'el contenido del archivo no es lo que dice su nombre',
      damaged: () => 'el archivo está dañado o bloqueado, o contiene programas, y no puede leerse',
      'no-text': () => 'el archivo no contiene texto; una página escaneada debe transcribirse o reconocerse antes',
      'not-found': code => `el archivo no puede abrirse (${code})`,
    },
  },
  names: {
    language: 'Idioma',
    title: 'Título',
    organisation: 'Organización',
    reference: 'Referencia',
    unit: 'Unidad',
    city: 'Ciudad',
    country: 'País',
    homeBased: 'A domicilio',
    start: 'Inicio',
    durationMonths: 'Duración',
    publishedOn: 'Publicado el',
    closesOn: 'Fecha límite',
    stipend: 'Estipendio mensual',
    languages: 'Idiomas',
    overall: 'Supervisión general',
    direct: 'Supervisión directa',
    ages: 'Edad',
    experience: 'Experiencia inferior a (meses)',
    checkIns: 'Reuniones de seguimiento',
    contribution: 'Contribución',
    responsibilities: 'Tareas',
    learningObjectives: 'Objetivos de aprendizaje',
    outputs: 'Productos',
    qualifications: 'Requisitos',
  },
  named: name => `${name}:`,
  values: {
    yes: 'sí',
    soon: 'lo antes posible',
    unpaid: 'ninguno',
    months: (min, max) => range(min, max, 'meses'),
    ages: (min, max) => range(min, max, 'años'),
  },
}

function range(min: number | undefined, max: number | undefined, unit: string): string {
  if (min === undefined && max === undefined) return ''
  if (min === max) return `${min} ${unit}`
  if (min === undefined) return `hasta ${max} ${unit}`
  return max === undefined ? `desde ${min} ${unit}` : `${min}–${max} ${unit}`
}
