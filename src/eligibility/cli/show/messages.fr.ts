import type { ShowMessages } from './messages.en.ts'

export const fr: ShowMessages = {
  inForce: (from, to) => (to === null ? `En vigueur depuis le ${from}` : `En vigueur du ${from} au ${to}`),
  reading: 'Comment le texte a été lu',
  conditions: 'Conditions',
  must: 'exigé',
  should: 'préféré',
  exceptions: 'Exceptions',
  besides: 'Ce que dit encore le texte',
  told: (title, text) => `${title}\u00a0: ${text}`,
  notStated: 'Non précisé, ce qui ne veut pas dire sans limite',
  sources: 'Sources',
}
