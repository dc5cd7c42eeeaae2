import { formatDay } from '../../../platform/i18n/format.ts'
import type { AgreementMessages } from './messages.en.ts'

const day = (iso: string | undefined): string => (iso === undefined ? '' : formatDay('es', iso))

export const es: AgreementMessages = {
  parties: { intern: 'Pasante', organisation: 'Organización', partner: 'Institución asociada' },
  sign: {
    title: 'Convenio de pasantía',
    version: (version, on) => `Versión ${version}, preparada el ${day(on)}`,
    signatures: 'Firmas',
    notSigned: 'sin firmar todavía',
    signed: (name, on) => `${name}, ${day(on)}`,
    name: 'Su nombre completo',
    nameHint: 'Escríbalo como en su pasaporte: es su firma.',
    agree: 'He leído el convenio y lo firmo',
    agreePartner:
      'He leído el convenio, lo firmo por la institución asociada y confirmo la matrícula y el envío de la persona',
    agreeOrganisation: 'He leído el convenio y lo firmo por la organización',
    submit: 'Firmar',
    done: 'Su firma quedó registrada.',
    download: 'Descargar en PDF',
    tickFirst: 'Marque la casilla para firmar.',
    none: 'El convenio se prepara cuando la oficina abre la verificación.',
    mayAlsoSign: 'Lo acordado',
  },
  partner: {
    title: name => `Pasantía de ${name}`,
    office: 'Oficina',
    dates: 'Fechas',
    emergency: 'Contacto de emergencia',
    noEmergency: 'Sin indicar todavía',
    period: (from, to) => `del ${day(from)} al ${day(to)}`,
  },
  agreement: {
    title: 'Convenio de pasantía',
    labels: {
      intern: 'Pasante',
      organisation: 'Organización',
      partner: 'Institución asociada',
      position: 'Pasantía',
      office: 'Oficina',
      unit: 'Unidad',
      period: 'Período',
      overall: 'Supervisión general',
      direct: 'Supervisión directa',
      allowance: 'Asignación mensual',
    },
    period: (from, to) => `del ${from} al ${to}, ambos días incluidos`,
    noAllowance: 'La organización no paga ninguna',
    monthly: amount => `${amount} al mes`,
    objectives: 'Lo que se aprenderá',
    outputs: 'Lo que se entregará',
    clauses: [
      {
        heading: 'Seguro y salud',
        text: 'Cada pasante tiene un seguro médico durante todo el período y entrega un certificado médico y la cartilla de vacunación antes del primer día. El plan de la organización cubre los accidentes y enfermedades causados por el trabajo. Nadie empieza antes de que todos los documentos estén verificados.',
      },
      {
        heading: 'Conducta',
        text: 'Cada pasante cumple las normas de conducta y de seguridad de la organización, guarda reserva sobre lo confidencial y sigue los cursos exigidos.',
      },
      {
        heading: 'Supervisión',
        text: 'Dos personas pueden compartir la supervisión. Pasante y supervisión conversan cada semana antes del primer día y durante el primer mes, y después cada dos semanas. Al final, ambas partes evalúan la pasantía por escrito.',
      },
      {
        heading: 'Cambios y fin',
        text: 'Un cambio de fechas requiere una nueva versión de este convenio, firmada de nuevo. Cada parte puede poner fin a la pasantía antes de lo previsto, por escrito y con el motivo. La pasantía no es un empleo ni da derecho a él.',
      },
    ],
    signed: 'Firmas',
    signature: (party, name, on) => `${party}: ${name}, firmó en este sitio el ${on}`,
    open: party => `${party}: sin firmar todavía`,
  },
}
