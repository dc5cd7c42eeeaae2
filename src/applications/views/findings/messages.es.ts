import type { FindingsMessages } from './messages.en.ts'

export const es: FindingsMessages = {
  person: 'Un programa puede decir que sí o pedir que una persona lo examine. Solo una persona dice que no.',
  asApplicantReads: 'Estas frases se dirigen a quien se postula, que lee las mismas.',
  preference: 'preferencia',
  windowsTitle: 'Días en que usted podría empezar',
  windowsTitleForOfficer: 'Días en que la persona podría empezar',
  windows: windows =>
    windows
      .map(({ from, to }) => (from === to ? `El ${from}` : `Del ${from} al ${to}`))
      .join('; ')
      .concat('.'),
  windowsLeft: n =>
    n === 1 ? 'Hay otra posibilidad en los 24 meses.' : `Hay otras ${n} posibilidades en los 24 meses.`,
  noWindow: 'Ningún día de los próximos 24 meses, tal como están las cosas.',
  noWindowYet: 'Todavía ningún día es seguro: depende de lo que falta por saber.',
  mark: day => `La línea marca el ${day}, el inicio propuesto.`,
  change: 'Qué cambiaría la respuesta',
  noChange: 'Nada de lo que se puede cambiar daría un sí. Una persona puede verlo de otro modo.',
  made: (day, policy) => `Comprobado por un programa el ${day}, según «${policy}».`,
  notUsed: 'El nombre, el género y la dirección no influyen.',
  asked: day => `Usted preguntó por esto el ${day}; una persona tiene que responder todavía.`,
  challenge: 'Esto es incorrecto, o quiero que una persona lo examine',
}
