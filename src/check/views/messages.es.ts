import type { CheckMessages } from './messages.en.ts'

const months = (n: number): string => (n === 1 ? '1 mes' : `${n} meses`)

type Days = { readonly from: string; readonly to: string }
type Near = { readonly near: readonly Days[]; readonly left: number }
const between = ({ near, left }: Near): string => {
  const named = near.map(({ from, to }) => (from === to ? `el ${from}` : `entre el ${from} y el ${to}`))
  return [...named, ...(left === 0 ? [] : ['algunos otros días'])].join(', o ')
}

const unknown = 'No lo sé'

export const es: CheckMessages = {
  title: '¿Puedo postularme?',
  description:
    'Unas pocas preguntas, una por página, y usted ve qué dicen las reglas sobre su caso y por qué. No se guarda nada.',
  lede: 'Unas pocas preguntas, solo las que importan. Usted ve la respuesta con sus razones.',
  ledeOf: notice => `Para esta plaza: ${notice}.`,
  nothingStored:
    'No se guarda nada de lo que responda: ni nombre, ni cuenta, ni cookies. Las respuestas desaparecen al cerrar la página.',
  unknownIsFine: '«No lo sé» también es una respuesta.',
  back: { programme: 'Quién puede postularse', notice: 'Volver al aviso' },
  answers: 'Sus respuestas hasta ahora',
  answersAll: 'Sus respuestas',
  question: {
    status: '¿En qué punto están sus estudios?',
    statusAgain: '¿Hay otro título que estudie o que ya tenga?',
    level: '¿De qué nivel son estos estudios?',
    finalYearFrom: '¿Cuándo empieza o empezó su último año?',
    endsOn: { enrolled: '¿Cuándo espera graduarse?', graduated: '¿Cuándo se graduó?' },
    birthDate: '¿Cuándo nació?',
    languages: '¿Cómo habla estos idiomas?',
    startOn: '¿Qué día le gustaría empezar?',
    months: '¿Cuántos meses le gustaría quedarse?',
    relevantInterest: '¿Tienen sus estudios o intereses relación con la migración?',
    scholarship: '¿Tiene una beca para una pasantía en una organización internacional?',
    internshipMandatory: '¿Sus estudios exigen una pasantía?',
    sponsor: '¿Alguna institución patrocina su pasantía?',
    sponsorArea: '¿La patrocina para que trabaje en un área que interesa a ambas partes?',
    relevantExperienceMonths: '¿Cuántos meses de experiencia pertinente tiene?',
  },
  term: {
    status: 'Estudios',
    level: 'Nivel',
    finalYearFrom: 'Último año desde',
    endsOn: 'Graduación',
    birthDate: 'Fecha de nacimiento',
    languages: 'Idiomas',
    startOn: 'Inicio',
    months: 'Duración',
    relevantInterest: 'Estudios o intereses pertinentes',
    scholarship: 'Beca',
    internshipMandatory: 'Pasantía obligatoria',
    sponsor: 'Patrocinio',
    sponsorArea: 'Área del patrocinio',
    relevantExperienceMonths: 'Experiencia pertinente',
  },
  ofDegree: (term, nth) => (nth < 2 ? term : `${term} (título ${nth})`),
  hint: {
    status: 'Empiece por el título que estudia ahora o por el más reciente.',
    day: 'Por ejemplo 27 3 2026',
    birthDate: 'Por ejemplo 27 3 2003',
    languages:
      'Según su propia estimación; no se pide ningún certificado. B2 es independiente; C1, con soltura en el trabajo; C2, como una primera lengua.',
    months: ({ min, max }) => `Un número entero. Esta plaza se ofrece para un período de ${min} a ${months(max)}.`,
    number: 'Un número entero',
    startOn: 'Si todavía no lo sabe, déjelo abierto: verá entonces qué días servirían.',
  },
  option: {
    status: {
      enrolled: 'Estudio ahora',
      graduated: 'Ya me gradué',
      interrupted: 'Dejé los estudios',
      none: 'Nunca he estudiado una carrera',
      unknown,
    },
    statusAgain: {
      enrolled: 'Sí, lo estudio ahora',
      graduated: 'Sí, ya me gradué',
      interrupted: 'Sí, dejé los estudios',
      none: 'No, no hay otro',
      unknown,
    },
    level: {
      bachelor: 'Licenciatura o grado',
      master: 'Máster o maestría',
      doctorate: 'Doctorado',
      other: 'Otro curso o diploma',
      unknown,
    },
    tristate: { yes: 'Sí', no: 'No', unknown },
    sponsor: {
      none: 'No',
      government: 'Sí, una institución pública',
      ngo: 'Sí, una organización no gubernamental',
      academic: 'Sí, una universidad u otra institución académica',
      unknown,
    },
    language: {
      none: 'Nada',
      A1: 'A1, unas pocas palabras',
      A2: 'A2, frases cotidianas',
      B1: 'B1, asuntos conocidos',
      B2: 'B2, con independencia',
      C1: 'C1, con soltura en el trabajo',
      C2: 'C2, como una primera lengua',
      unknown,
    },
  },
  unknown,
  months,
  spoken: (language, level) => `${language}: ${level}`,
  answer: {
    yes: 'Sí, según las reglas usted puede postularse',
    'yes-anytime': 'Sí, según las reglas usted puede postularse, empiece cuando empiece en los próximos dos años',
    'yes-from': day => `Sí, si empieza el ${day} o más tarde`,
    'yes-until': day => `Sí, si empieza a más tardar el ${day}`,
    'yes-between': windows => `Sí, si empieza ${between(windows)}`,
    'not-then-from': day => `No para ese inicio, pero sí desde el ${day}`,
    'not-then-until': day => `No para ese inicio, pero sí a más tardar el ${day}`,
    'not-then-between': windows => `No para ese inicio, pero sí ${between(windows)}`,
    'apply-from': day => `Ahora no, pero sí desde el ${day}`,
    'not-now': 'No tal como están las cosas',
    depends: 'Depende de lo que todavía no se sabe',
    person: 'Una persona tiene que mirarlo',
  },
  explain: {
    yes: 'Esto es lo que dice el texto según sus respuestas. Después, una oficina elige entre las candidaturas.',
    person: 'El texto deja una parte a criterio de una persona. Postúlese y alguien lo mira.',
    depends: 'Según sus respuestas, las reglas pueden cumplirse o no. Cuando sepa más, pregunte de nuevo.',
    'not-now':
      'Esto es lo que dicen las reglas de sus respuestas. Una máquina no dice que no: solo lo dice una persona, con su nombre y una razón. Puede postularse de todos modos y una persona lo mira.',
  },
  why: 'Por qué',
  next: 'El siguiente paso',
  apply: 'Postularse a esta plaza',
  applyAnyway: 'Postularse de todos modos',
  applyText: 'Primero inicia sesión o abre una cuenta. Puede guardar y volver.',
  closed: 'Ya nadie puede postularse a esta plaza.',
  findOther: 'Ver las plazas abiertas',
  office: 'Postularse a una oficina',
  officeText: 'Puede postularse a la oficina que elija en cualquier época del año.',
  signUp: 'Abrir una cuenta',
  fits: n =>
    n === 0
      ? 'Ninguna plaza abierta hoy corresponde a sus respuestas.'
      : n === 1
        ? '1 plaza abierta corresponde a sus respuestas'
        : `${n} plazas abiertas corresponden a sus respuestas`,
  fitsLede: 'Según las reglas de cada una, con las respuestas que dio aquí.',
  starts: day => (day === null ? 'Inicio por acordar' : `Empieza el ${day}`),
  closes: day => (day === null ? 'Abierta hasta cubrirla' : `Cierra el ${day}`),
  allPlaces: 'Todas las plazas abiertas',
  again: 'Empezar de nuevo',
}
