import { formatDay, formatMoney } from '../platform/i18n/format.ts'
import { countryName } from '../platform/i18n/names.ts'
import type { ClearanceMessages } from './messages.en.ts'

const day = (iso: string | undefined): string => (iso === undefined ? '' : formatDay('es', iso))
const money = (minor: string | undefined, currency: string | undefined): string =>
  minor === undefined || currency === undefined ? '' : formatMoney('es', BigInt(minor), currency)
const country = (code: string | undefined): string => countryName('es', code ?? '')

export const es: ClearanceMessages = {
  kinds: {
    'internship-agreement': 'Convenio de pasantía',
    'medical-certificate': 'Certificado médico',
    'vaccination-record': 'Cartilla de vacunación',
    'medical-insurance': 'Seguro médico',
    'evacuation-cover': 'Cobertura de evacuación y repatriación',
    'accident-cover': 'Cobertura de accidentes de trabajo',
    visa: 'Visado o permiso',
    'security-course': 'Curso de seguridad',
    'conduct-course': 'Curso de conducta',
    'partner-confirmation': 'Confirmación de la universidad',
  },
  what: {
    'internship-agreement': 'Lo firman en este sitio usted, la organización y, si la hay, su universidad.',
    'medical-certificate': 'Un certificado de buena salud firmado por un médico. Solo lo lee el servicio médico.',
    'vaccination-record': 'Las páginas que muestran sus vacunas y las fechas. Solo las lee el servicio médico.',
    'medical-insurance': 'La constancia de su aseguradora, con su nombre y los días cubiertos.',
    'evacuation-cover':
      'La constancia de que se le llevará a un hospital, o a casa, si hace falta. Puede ser el mismo documento que el seguro.',
    'accident-cover': 'El plan de la organización le cubre en el trabajo. Usted no tiene que hacer nada.',
    visa: 'El visado o permiso para residir y hacer una pasantía en el país, o la prueba de que no lo necesita.',
    'security-course': 'El certificado que se entrega al final del curso en línea.',
    'conduct-course': 'El certificado del curso de conducta y de protección contra la explotación y el abuso.',
    'partner-confirmation': 'Su universidad confirma su matrícula y que le envía. Usted no tiene que hacer nada.',
  },
  reasons: {
    everybody: () => 'Se pide a todas las personas.',
    'entire-period': ({ from, to }) => `Debe valer todos los días, del ${day(from)} al ${day(to)}.`,
    'not-a-national': params =>
      `Se pide a quienes no tienen la nacionalidad del país anfitrión (${country(params.country)}).`,
    'national-of-host': params =>
      `No se pide a quienes tienen la nacionalidad del país anfitrión (${country(params.country)}).`,
    'nationality-not-known': params =>
      `Se pide porque el perfil no indica ninguna nacionalidad; no se pide a nacionales del país anfitrión (${country(params.country)}).`,
    'organisation-plan': () => 'Lo inscribe el sistema: el plan de la organización cubre a cada pasante.',
    'with-partner': () => 'Se pide porque la plaza se ofrece junto con una institución asociada.',
    'no-partner': () => 'No se pide: ninguna institución asociada participa en esta pasantía.',
    excused: () => 'La oficina comprobó que no hace falta.',
  },
  sources: {
    'document-2-insurance': 'Fuente: página del programa para candidaturas, «Insurance».',
    'document-2-health': 'Fuente: página del programa para candidaturas, «Health».',
    placement: 'Fuente: reglas del programa sobre las pasantías.',
    agreement: 'Fuente: acuerdo de colaboración.',
  },
  own: {
    open: 'Por hacer',
    'handed-in': 'En revisión',
    verified: 'Verificado',
    refused: 'Rechazado, entregue otro',
    awaited: 'Se espera de la universidad',
    none: 'No se pide',
    short: 'Fechas insuficientes',
  },
  staff: {
    open: 'Pendiente',
    'handed-in': 'Por revisar',
    verified: 'Verificado',
    refused: 'Rechazado',
    none: 'No se pide',
    short: 'Fechas insuficientes',
  },
  healthRefusals: {
    unreadable: 'no se puede leer',
    incomplete: 'falta una página o una fecha',
    'out-of-date': 'ya no está vigente',
    unsigned: 'falta la firma o el sello',
    'another-person': 'no lleva su nombre',
  },
  papers: {
    title: 'Sus documentos',
    lede: (startOn, days) =>
      days > 0
        ? `Todos deben estar verificados antes de su primer día, el ${day(startOn)}: dentro de ${days} días.`
        : `Todos deben estar verificados antes de que pueda empezar. El primer día estaba previsto para el ${day(startOn)}.`,
    next: 'Su próximo paso',
    nextPaper: item => `Por entregar: ${item}`,
    nextAgreement: 'Leer y firmar el convenio de pasantía',
    waiting: 'No tiene nada que hacer por ahora',
    waitingText: 'Estamos revisando lo que entregó. Le escribimos si falta algo y cuando todo esté completo.',
    allDone: 'Todos sus documentos están completos',
    allDoneText: startOn => `Puede empezar el ${day(startOn)}.`,
    notAsked: 'Lo que no se le pide, y por qué',
    handIn: 'Entregar',
    replace: 'Entregar otro',
    file: 'Archivo',
    validFrom: 'Válido desde el',
    validUntil: 'Válido hasta el',
    validHint: (from, to) => `Debe valer todos los días, del ${day(from)} al ${day(to)}.`,
    mustStartBy: from => `debe valer desde el ${day(from)} o antes; si empieza más tarde, pida otro`,
    mustReach: to => `debe valer hasta el ${day(to)} o más; si termina antes, pida primero que lo prorroguen`,
    whyRefused: 'Por qué se rechazó',
    handedIn: 'Entregado. Aquí verá cuándo se verifica.',
    received: on => `Recibido el ${day(on)}.`,
    healthNote:
      'Este documento está cifrado. Solo puede abrirlo el servicio médico, y cada apertura figura entre sus documentos.',
  },
  board: {
    back: 'Pasantías asignadas',
    title: 'Verificación previa',
    lede: 'Quién puede empezar y qué falta todavía. Arriba, el primer día más cercano.',
    caption: 'Pasantías antes de su primer día',
    extended: 'En curso, con documentos que la prórroga supera',
    person: 'Persona',
    start: 'Primer día',
    inDays: days =>
      days > 1 ? `dentro de ${days} días` : days === 1 ? 'mañana' : days === 0 ? 'hoy' : `hace ${-days} días`,
    until: on => `hasta el ${day(on)}`,
    empty: 'Ninguna pasantía espera verificación.',
    notOpened: 'Sin abrir',
  },
  items: {
    tab: 'Verificación',
    agreementTab: 'Convenio',
    notOpened:
      'La verificación aún no está abierta. Al abrirla se prepara el convenio, se deduce la lista de documentos de la situación de la persona y se le avisa.',
    open: 'Abrir la verificación',
    start: 'Registrar el inicio',
    startOpen: 'El inicio se rechaza mientras falte algún documento.',
    caption: 'Lista de documentos',
    item: 'Documento',
    why: 'Por qué',
    state: 'Estado',
    valid: 'Validez',
    settled: 'Por',
    system: 'el sistema',
    period: (from, to) => `del ${day(from)} al ${day(to)}`,
    openDocument: 'Abrir el documento',
    verify: 'Está bien: verificar',
    refuse: 'Rechazar',
    refuseReason: 'Motivo',
    refuseHint: 'La persona lo leerá. Diga qué debe hacer de otro modo.',
    healthReason: 'Elija uno; no se escribe nada sobre la salud de la persona.',
    excuse: 'No hace falta',
    excuseReason: 'Por qué no hace falta',
    hidden: 'Documento de salud: usted ve el estado. Solo lo abre y verifica el servicio médico.',
    nothingToCheck: 'Todavía no se ha entregado nada.',
    refusedBecause: 'Rechazado:',
    handedInOn: on => `Entregado el ${day(on)}`,
    postpone: 'Aplazar',
    extend: 'Prorrogar',
    saved: 'Guardado.',
    extended: 'La prórroga está concedida.',
    coveredUntil: on =>
      `Estos papeles de la prórroga están abiertos. Deben resolverse a más tardar el ${day(on)}: después de ese día la pasantía no puede continuar.`,
    notCovered: on =>
      `La pasantía no puede continuar: desde el ${day(on)} estos papeles no la cubren. Resuélvalos o póngale fin ese día.`,
    endThen: 'Poner fin a la pasantía ese día',
  },
  dates: {
    postponeTitle: 'Aplazar la pasantía',
    postponeLede:
      'Nuevo primer y nuevo último día. El convenio se prepara de nuevo y los documentos se comprueban con las nuevas fechas.',
    extendTitle: 'Prorrogar la pasantía',
    extendLede: (lastDay, months) =>
      `El último día puede ser a más tardar el ${day(lastDay)}: ${months} meses naturales en total.`,
    startOn: 'Nuevo primer día',
    endOn: 'Nuevo último día',
    why: 'Motivo',
    whyHint: 'La persona lo leerá.',
    postpone: 'Aplazar',
    extend: 'Prorrogar',
    monthly: amount => `La organización paga ${amount} al mes; el tiempo añadido se paga en proporción.`,
    paidBy: (fund, left) =>
      `La paga el fondo ${fund}, al que le quedan ${left}. Lo que cuesta el tiempo añadido se promete con la prórroga.`,
    paidByNone: 'Ningún fondo la paga: lo hace el presupuesto de la organización.',
  },
  refusals: {
    'not-found': () => 'Esto ya no existe.',
    'not-allowed': () => 'Su función no lo permite.',
    'wrong-state': () =>
      'El estado de la pasantía no lo permite. Cargue de nuevo la página para ver en qué punto está.',
    'application-not-accepted': () =>
      'La candidatura ya no está aceptada: se retiró, o se retiró la oferta. Cancele la pasantía en su lugar.',
    'items-open': (_params, items) => `El inicio se rechaza: todavía faltan estos documentos: ${items}.`,
    'before-first-day': params => `El inicio se registra el primer día, el ${day(params.startOn)}, o después.`,
    'not-later': params => `Elija un día posterior al ${day(params.day)}.`,
    'beyond-maximum': params =>
      `Las reglas permiten ${params.months ?? ''} meses como máximo: el último día puede ser a más tardar el ${day(params.lastDay)}.`,
    'extension-open': (_params, items) =>
      `Siguen abiertos papeles de la última prórroga: ${items}. Resuélvalos primero y prorrogue después.`,
    'fund-short': params =>
      `Al fondo que paga la asignación no le queda bastante para el tiempo añadido: faltan ${money(params.missing, params.currency)} (${params.funds ?? ''}). Elija un día anterior, o pida antes que se aumente el fondo.`,
    'fund-ends': params =>
      `El fondo que paga la asignación termina antes de ese día (${params.funds ?? ''}): el último día puede ser el ${day(params.until)} a más tardar.`,
    'already-verified': () => 'Este documento ya está verificado; no hace falta nada más.',
    'already-settled': params =>
      params.by === undefined || params.by === ''
        ? 'Aquí no hay nada que decidir ahora: cargue de nuevo la página.'
        : `${params.by} ya resolvió este documento. Cargue de nuevo la página para ver cómo.`,
    'does-not-cover': params =>
      `No se puede verificar: debe valer todos los días, del ${day(params.from)} al ${day(params.to)}. Rechácelo con este motivo para que la persona entregue otro.`,
    'signed-already': () => 'Esta parte ya firmó.',
    'newer-version': () => 'El convenio cambió desde que usted lo abrió. Lea la nueva versión y luego firme.',
  },
}
