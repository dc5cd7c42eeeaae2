import type { Messages } from './messages.en.ts'

const months = (n: number): string => (n === 1 ? '1 mes' : `${n} meses`)

export const es: Messages = {
  state: {
    draft: 'Borrador',
    published: 'Publicado',
    closed: 'Cerrado',
    withdrawn: 'Retirado',
    discarded: 'Descartado',
  },
  kind: { headquarters: 'Sede', 'field-mission': 'Misión en el terreno', 'country-office': 'Oficina de país' },
  allowance: {
    monthly: 'Asignación mensual de la organización',
    partner: 'A cargo de su universidad o de quien le patrocina',
    none: 'Sin asignación',
  },
  months: (min, max) => (min === max ? months(min) : `de ${min} a ${months(max)}`),
  list: {
    title: 'Encontrar una plaza',
    lede: 'Plazas de pasantía abiertas. Cada una dice hasta qué día recibe respuesta todo el mundo.',
    description: 'Pasantías abiertas, con su oficina, sus fechas y el día en que cada candidatura tendrá respuesta.',
    count: n => (n === 1 ? '1 plaza abierta' : `${n} plazas abiertas`),
    countOfChosen: n =>
      n === 0
        ? 'Ninguna plaza abierta coincide'
        : n === 1
          ? '1 plaza abierta coincide'
          : `${n} plazas abiertas coinciden`,
    words: 'Palabras del aviso, una oficina o una ciudad',
    country: 'País',
    kind: 'Tipo de oficina',
    language: 'Se puede leer en',
    from: 'Empieza desde',
    to: 'Empieza hasta',
    any: 'Sin preferencia',
    apply: 'Mostrar plazas',
    chosenWords: words => `«${words}»`,
    chosenFrom: month => `Empieza desde ${month}`,
    chosenTo: month => `Empieza hasta ${month}`,
    chosenLanguage: name => `En ${name}`,
    starts: day => (day === null ? 'Inicio por acordar' : `Empieza el ${day}`),
    closes: day => (day === null ? 'Abierta hasta cubrirse' : `Cierra el ${day}`),
    answer: day => `Respuesta a más tardar el ${day}`,
    exclusive: partner => `Para estudiantes de ${partner}`,
    none: 'No hay ninguna plaza abierta en este momento. Puede postularse directamente a una oficina en cualquier época del año.',
    noneChosen: 'Nada coincide con todo esto. Quite un filtro arriba, o postúlese directamente a una oficina.',
    offices: 'Postularse a una oficina',
    feed: 'Seguir las plazas nuevas con un lector de fuentes (Atom)',
  },
  notice: {
    back: 'Todas las plazas abiertas',
    lede: (place, length) => `${place}. Duración: ${length}.`,
    ledeFrom: (place, length, day) => `${place}. Duración: ${length}, desde el ${day}.`,
    apply: 'Postularse a esta plaza',
    check: '¿Puedo postularme?',
    checkFor: 'Responder unas preguntas: ¿puedo postularme?',
    saveHint: 'Puede guardar y volver.',
    onlyIn: language => `La oficina escribió este aviso en ${language}.`,
    closed: day => (day === null ? 'Este aviso está cerrado.' : `Este aviso se cerró el ${day}.`),
    closedThen: day =>
      day === null
        ? 'Ya no es posible postularse.'
        : `Ya no es posible postularse. Quien se postuló recibe respuesta a más tardar el ${day}.`,
    withdrawn: 'Este aviso fue retirado. No es posible postularse, y la oficina informa a quien ya lo había hecho.',
    others: 'Ver las plazas abiertas',
    exclusive: partner =>
      `Esta plaza es para estudiantes de ${partner}. Su coordinación ve en qué punto está una candidatura así, según el convenio.`,
    towards: 'A qué contribuirá',
    do: 'Qué hará',
    learn: 'Qué aprenderá',
    deliver: 'Qué entregará',
    bring: 'Qué ayuda',
    guides: 'Quién le acompaña',
    guide: {
      both: (overall, direct) =>
        `Dos personas, juntas. Supervisión general: ${overall}. Supervisión directa: ${direct}.`,
      one: title => `Una persona supervisa: ${title}.`,
      none: 'La oficina indica en su oferta quién le acompaña.',
    },
    who: 'Quién puede postularse',
    allRules: 'Estas reglas enteras, con sus fuentes',
    whoLede: 'Las reglas del programa para esta plaza. Solo una persona dice que no.',
    preferred: 'Se prefiere, no se exige',
    source: 'Fuente:',
    endTitle: '¿Quiere postularse?',
    endText: day =>
      `Antes de enviar nada, usted ve qué dicen las reglas sobre su caso. Sea cual sea la respuesta, la tiene a más tardar el ${day}.`,
    facts: 'Datos',
    closes: 'Cierra',
    published: 'Publicado',
    untilFilled: 'Cuando se cubra la plaza',
    hears: 'Respuesta para todos',
    where: 'Dónde',
    office: 'Oficina',
    unit: 'Unidad',
    kindLabel: 'Tipo',
    starts: 'Empieza',
    toBeAgreed: 'Por acordar',
    length: 'Duración',
    allowanceLabel: 'Asignación',
    languages: 'Idiomas',
    places: 'Plazas',
    placesOpen: n => `${n}, sin reserva`,
    placesExclusive: (n, partner) => `${n}, para estudiantes de ${partner}`,
    reference: 'Referencia',
    inTime: 'Respuestas a tiempo',
    inTimeText: (told, of) =>
      `En los últimos doce meses, esta oficina respondió el día prometido a ${told} de ${of} candidaturas.`,
  },
  offices: {
    title: 'Postularse a una oficina',
    lede: 'Puede postularse a la oficina que elija en cualquier época del año. La oficina responde en los 90 días siguientes al día en que usted le abre su candidatura a la lectura.',
    apply: 'Postularse a esta oficina',
    open: n => (n === 1 ? 'Ver su plaza abierta' : `Ver sus ${n} plazas abiertas`),
    none: 'Todavía no se ha registrado ninguna oficina.',
    groups: { headquarters: 'Sede', 'field-mission': 'Misiones en el terreno', 'country-office': 'Oficinas de país' },
  },
  who: {
    title: 'Quién puede postularse',
    lede: 'Cada plaza se decide según un solo texto publicado, que su aviso indica. Estas son las reglas de cada texto, en palabras, con el lugar donde figuran.',
    promise:
      'Una máquina dice que sí, «todavía no» o «debe verlo una persona». Solo una persona dice que no, y dice por qué.',
    check: 'Responder unas preguntas: ¿puedo postularme?',
    reading: 'Cómo leemos el texto',
    inForce: (from, to) => (to === null ? `Rige desde el ${from}` : `Rige del ${from} al ${to}`),
    find: 'Encontrar una plaza',
  },
}
