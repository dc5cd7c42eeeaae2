import type { RoleName } from '../../../platform/actor/index.ts'
import type { OverrideMessages } from './messages.en.ts'

const roles: Partial<Record<RoleName, string>> = {
  'hr-director': 'la dirección de recursos humanos',
  'programme-manager': 'la persona responsable del programa',
  'hr-officer': 'una persona de recursos humanos de la oficina',
}

export const es: OverrideMessages = {
  role: role => roles[role] ?? 'una persona que designa la política',
  held: role =>
    `Según las reglas, una condición no se cumple. Esta candidatura solo sigue si ${role} lo decide, en su nombre y con un motivo. La oficina también puede confirmar, a nombre de quien decide, que la candidatura no cumple los requisitos.`,
  open: 'Seguir a pesar de las reglas',
  title: 'Seguir a pesar de las reglas',
  lede: 'El programa encontró que una condición no se cumple. Usted decide, en su nombre, que la candidatura siga de todos modos. Su etapa no cambia: la oficina sigue desde aquí.',
  findings: 'Lo que usted deja de lado',
  reason: 'Su motivo',
  reasonHint: language =>
    `Lo lee la persona tal como lo escribe, y también quien revise esto más tarde. Diga por qué aquí se justifica una excepción. Idioma de sus mensajes: ${language}.`,
  submit: 'Dejar que siga',
  shown: 'Decidido a pesar de las reglas',
  by: (name, day) => `${name}, ${day}`,
}
