import type { TermsMessages } from './messages.en.ts'

export const es: TermsMessages = {
  lede: 'Lo que el texto dice de ello además de las condiciones. No decide quién puede presentarse; es lo que cabe esperar de una pasantía.',
  payment: 'Un pago del estipendio',
  paymentLede: 'Una de las maneras en que se calcula el estipendio.',
  remark: 'Una observación',
  remarkLede: 'Qué más querría leer quien compara programas.',
  nothing: 'Todavía no se dice nada además de las condiciones.',
  add: 'Añadir lo que el texto dice de:',
  addRemark: 'otro tema, como observación',
  payments: {
    title: 'Pagos',
    none: 'Todavía no se nombra ningún pago.',
    add: { fixed: 'Añadir una cuantía', share: 'Añadir una parte de unas dietas o de un sueldo' },
    later: 'Las cuantías se añaden una vez guardado el estipendio.',
  },
  remove: { term: 'Quitar lo que se dice de ello', payment: 'Quitar este pago', remark: 'Quitar esta observación' },
  silences: {
    title: 'Lo que el texto calla',
    lede: 'Callar no es lo mismo que no poner límite. De cada uno de estos temas el texto dice algo, en una condición o además, o calla.',
    label: 'Temas de los que el texto no dice nada',
    isStated: 'En este borrador se dice algo.',
    isUnsaid: 'En este borrador no se dice nada.',
    silent: subjects => `El texto no dice nada de lo siguiente: ${subjects}.`,
    none: 'El texto dice algo de cada uno de los doce temas.',
    notAsked: 'Todavía no se dice de qué temas calla el texto.',
  },
}
