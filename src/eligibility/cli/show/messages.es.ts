import type { ShowMessages } from './messages.en.ts'

export const es: ShowMessages = {
  inForce: (from, to) => (to === null ? `En vigor desde el ${from}` : `En vigor del ${from} al ${to}`),
  reading: 'Cómo se leyó el texto',
  conditions: 'Condiciones',
  must: 'se exige',
  should: 'se prefiere',
  exceptions: 'Excepciones',
  besides: 'Qué más dice el texto',
  told: (title, text) => `${title}: ${text}`,
  notStated: 'No se indica, lo que no equivale a que no haya límite',
  sources: 'Fuentes',
}
