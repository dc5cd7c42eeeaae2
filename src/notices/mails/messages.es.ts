import type { corrected as en } from './messages.en.ts'

export const corrected: typeof en = ({ name, title, reference, url, contact, lines, why }) => ({
  subject: `Pasantías: se corrigió el aviso de su candidatura ${reference}`,
  greeting: `Hola, ${name}:`,
  paragraphs: [
    `La oficina corrigió el aviso «${title}», al que usted se presentó.`,
    lines.length === 0 ? 'El cambio está en su texto.' : lines.join('\n'),
    `Motivo de la oficina: ${why}`,
    'Su candidatura sigue como está. No tiene que hacer nada; si esto ya no le conviene, puede retirarla.',
  ],
  action: { label: 'Vea en qué punto está:', url },
  after: [`¿Preguntas? Una persona responde en ${contact}.`],
  closing: 'El programa de pasantías',
})
