import type { CorrectingMessages } from './correcting.en.ts'

export const es: CorrectingMessages = {
  change: 'Corregir',
  agreementTitle: title => `Corregir: ${title}`,
  agreementLede:
    'Lo que guarde vale a partir de ahora. Las vacantes ya vinculadas conservan las normas y los meses con que se vincularon.',
  roundTitle: name => `Corregir: ${name}`,
  roundLede: 'Lo que guarde vale a partir de ahora. Las vacantes publicadas conservan las fechas prometidas.',
  submit: 'Guardar la corrección',
  why: 'Motivo',
  whyHint:
    'Es necesario si cambia fechas, números, normas, quién paga o qué ve la entidad asociada. Queda en el historial.',
  meanwhile: (by, when) =>
    `Otra persona (${by}) hizo una corrección el ${when}, mientras usted escribía. Nada de lo suyo se ha guardado aún, y todo está abajo. Compare, y guarde una vez más para poner lo suyo en su lugar.`,
  seeNow: 'Verlo como está ahora',
  noEnd: 'sin fin',
  changed: (label, from, to) => `${label}: ${from} → ${to}`,
  state: 'Estado',
  states: { ahead: 'Aún no está en vigor', 'in-force': 'En vigor', over: 'Terminado' },
  renew: 'Renovar o prorrogar',
  renewal: {
    title: title => `Renovar: ${title}`,
    lede: end => `Termina el ${end}. Indique el nuevo último día y en qué se basa.`,
    submit: 'Renovar el acuerdo',
    why: 'En qué se basa la renovación',
    whyHint: 'Por ejemplo, la carta o la adenda, y su fecha.',
    label: 'Nuevo último día',
  },
  end: 'Ponerle fin antes',
  ending: {
    title: title => `Poner fin: ${title}`,
    lede: 'Después del último día no puede abrirse ninguna convocatoria. Las pasantías acordadas siguen. Se avisa por correo a quienes coordinan en la entidad asociada.',
    submit: 'Poner fin al acuerdo',
    why: 'Motivo',
    whyHint: 'Queda en el historial y se comunica a la entidad asociada.',
    label: 'Último día',
  },
  complete: 'Dar por terminada la convocatoria',
  completion: {
    title: name => `Dar por terminada: ${name}`,
    ready:
      'No queda nada abierto: todas las vacantes están cerradas, todas las candidaturas tienen respuesta y todas las pasantías han concluido. Después no podrá vincularse nada a la convocatoria.',
    notReady: 'La convocatoria todavía no puede darse por terminada. Queda abierto lo siguiente:',
    notices: n => (n === 1 ? '1 vacante no está cerrada' : `${n} vacantes no están cerradas`),
    applications: n => (n === 1 ? '1 candidatura no tiene aún respuesta' : `${n} candidaturas no tienen aún respuesta`),
    placements: n => (n === 1 ? '1 pasantía no ha concluido' : `${n} pasantías no han concluido`),
    submit: 'Dar por terminada la convocatoria',
  },
  reopen: 'Reabrir la convocatoria',
  reopening: {
    title: name => `Reabrir: ${name}`,
    lede: 'Se le podrán vincular de nuevo vacantes y fondos.',
    submit: 'Reabrir la convocatoria',
    why: 'Motivo',
    whyHint: 'Queda en el historial.',
  },
  untying: {
    title: name => `Desvincular de ${name}`,
    lede: notice =>
      `El borrador «${notice}» queda entonces abierto a todo el mundo y deja de ser plaza de la convocatoria.`,
    submit: 'Desvincular la vacante',
    why: 'Motivo',
    whyHint: 'Queda en el historial.',
  },
  refusals: {
    'reason-missing': 'Indique un motivo: otras personas cuentan con lo que usted cambia.',
    'not-later': 'El acuerdo ya llega hasta ese día. Indique uno posterior.',
    'not-within': 'Indique un día entre el primero y el último del acuerdo.',
    'no-end': 'El acuerdo no tiene último día: no hay nada que renovar.',
    'round-outside': 'Una convocatoria se abre fuera de esos días. Corríjala primero:',
    'round-underway':
      'Una convocatoria recibe aún candidaturas después de ese día. Primero dela por terminada o corrija sus fechas:',
    'students-were-told':
      'Hay personas que presentaron su candidatura sabiendo que la entidad ve menos. Lo que se les dijo sigue valiendo: haga un acuerdo nuevo para las próximas convocatorias.',
    'still-open': 'La convocatoria no puede darse por terminada mientras quede algo abierto.',
    'below-taken': taken =>
      taken === 1
        ? 'Hay 1 plaza ocupada. Introduzca 1 o más.'
        : `Hay ${taken} plazas ocupadas. Introduzca ${taken} o más.`,
  },
}
