import { en, type ListMessages } from './list-messages.en.ts'

export const es: ListMessages = {
  title: 'Importar y exportar',
  lede: 'Oficinas, unidades y personas con sus funciones, en listas que una hoja de cálculo lee y escribe (CSV). No se escribe nada antes de que usted haya visto qué ocurriría.',
  file: 'Un archivo',
  fileHint: 'Guardado como CSV, separado por punto y coma, comas o tabuladores. 1 MB como máximo.',
  pasted: 'O pegue la lista',
  pastedHint: 'Con su primera línea, que nombra las columnas.',
  check: 'Ver qué ocurriría',
  columns: 'Columnas de cada lista',
  columnsLede:
    'Las columnas dicen de qué lista se trata. Su orden no importa; nada en una lista termina ni elimina nada.',
  lists: { offices: 'Oficinas', units: 'Unidades', people: 'Personas y funciones' },
  optional: 'puede faltar',
  kindHint: 'kind es headquarters, field-mission o country-office; los países son dos letras (KE).',
  peopleHint: roles =>
    `language es en, fr o es. role es una de estas: ${roles}. place es el nombre de la oficina, la institución o el fondo donde vale la función. Varias funciones son varias líneas.`,
  export: 'Exportar',
  exportLede:
    'Las mismas columnas, tal como están hoy; se pueden cambiar en una hoja de cálculo e importar de nuevo. Las personas son las que tienen una función.',
  preview: {
    title: 'Qué ocurriría',
    lede: (kind, lines) => `${kind}: ${lines === 1 ? '1 línea' : `${lines} líneas`}. Todavía no se ha escrito nada.`,
    counts: (add, change, same, refuse) =>
      `${add} por añadir, ${change} por cambiar, ${same} sin cambios, ${refuse} rechazadas`,
    columns: { line: 'Línea', what: 'Qué', outcome: 'Quedaría', why: 'Por qué' },
    outcomes: { add: 'Añadido', change: 'Cambiado', same: 'Sin cambios', refuse: 'Rechazado' },
    refusedNote:
      'Las líneas rechazadas se dejan de lado. Corríjalas en la lista y empiece de nuevo, o importe ahora las demás.',
    shown: (n, of) => `Se muestran las primeras ${n} de ${of} líneas, antes las rechazadas.`,
    invitations: 'Enviar una invitación a cada persona nueva',
    confirm: n => (n === 1 ? 'Importar 1 línea' : `Importar ${n} líneas`),
    nothing: 'No hay nada que importar en esta lista.',
  },
  done: (added, changed) => `Importación terminada. Líneas añadidas: ${added}; cambiadas: ${changed}.`,
  meanwhile:
    'Algo que esta lista toca ha cambiado desde que usted miró, quizá por otra persona. Mire de nuevo: no se ha escrito nada.',
  faults: {
    'no-list': 'Elija un archivo o pegue una lista',
    empty: 'La lista está vacía',
    'too-large': 'La lista supera 1 MB; divídala',
    'too-many-lines': 'La lista supera 10.000 líneas; divídala',
    'not-text': 'No es un archivo CSV. Guarde el libro como CSV y elija ese archivo',
    'not-csv': 'Unas comillas se abren donde no pueden, o no se cierran; corríjalas e inténtelo de nuevo',
  },
  header: columns =>
    `La primera línea debe nombrar las columnas de una de las listas de abajo, cada una una vez. No se entiende: ${columns}`,
  reasons: {
    repeated: line => `Lo mismo está en la línea ${line}`,
    differs: line => `La línea ${line} da a esta persona otro nombre u otro idioma`,
    'no-such-office': value => `No hay ninguna oficina «${value}»`,
    'office-closed': value => `La oficina «${value}» está cerrada`,
    'no-such-place': value => (value === '' ? 'Esta función requiere un lugar' : `No hay «${value}» para esta función`),
    'place-not-wanted': value => `Esta función vale en todas partes; quite «${value}»`,
    disabled: () => 'La cuenta está cerrada',
    'too-many-cells': 'La línea tiene más celdas que columnas la primera',
  },
  // The names of columns, the same in each language.
  fields: en.fields,
}
