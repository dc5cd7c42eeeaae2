import type { CorrectedMessages } from './messages.en.ts'

export const es: CorrectedMessages = {
  title: 'Datos que corrigió la oficina',
  lede: 'La oficina comparó lo que usted envió con los justificantes. Su envío se conserva tal como era.',
  fact: (title, value) => `${title}: ${value}`,
  leftOut: 'ya no se tiene en cuenta',
  was: sent => `Usted envió: ${sent}`,
  wasNothing: 'Usted no respondió.',
  why: why => `Motivo: ${why}`,
  challenge: 'Esta corrección no es cierta',
  asked: day => `Usted la objetó el ${day}; una persona tiene que responder todavía.`,
  option: title => `La corrección de la oficina: ${title}`,
  earlier: 'Lo que decían las reglas antes de la corrección',
}
